import type { Browser, Page } from '@playwright/test';
import { slowDown } from './measure.ts';

/** Where the built app is served, what of its API is answered differently, and how often a thing is tried. */
export interface Site {
  url: string;
  reportId: string;
  /** Bodies by the end of their address. */
  instead: Record<string, string>;
}

/** Milliseconds, one for each try. */
export type Samples = number[];

export interface Interaction {
  name: string;
  /** Each row with its samples; the median or the worst of them stands against the aim. */
  rows: { label: string; aim: number; of: 'median' | 'worst' }[];
  /** For each row its samples. */
  measure: (page: Page, site: Site) => Promise<Samples[]>;
}

/** How much slower the processor is made. */
const cpu = 4;
/** After each key, in milliseconds: what it sets off is over by then, also what waits for typing to rest. */
const pause = 900;
const word = 'cases';

export const interactions: readonly Interaction[] = [
  {
    name: 'hover',
    rows: [{ label: 'hover to tooltip', aim: 37, of: 'median' }],
    async measure(page, { url, reportId }) {
      await open(page, `${url}reports/${reportId}/areas/3/`);
      await page.waitForSelector('[data-live]', { timeout: 60_000 });
      const points = page.locator('figure:has([data-live]) [data-point] [data-mark]');
      const samples: Samples = [];
      for (let index = 0; index < Math.min(8, await points.count()); index += 1) {
        await points.nth(index).scrollIntoViewIfNeeded();
        const box = await points.nth(index).boundingBox();
        if (!box) continue;
        await page.mouse.move(2, 2);
        await page.waitForTimeout(200);
        await page.evaluate(watch, { input: 'pointermove', within: 'main' } as const);
        await page.mouse.move(box.x + 4, box.y + box.height / 2);
        samples.push(...(await settled(page)));
      }
      return [samples];
    },
  },
  {
    name: 'filter',
    rows: [
      { label: 'filtering 10,000 rows, worst frame', aim: 50, of: 'worst' },
      { label: 'filtering 10,000 rows, longest task', aim: 50, of: 'worst' },
      { label: 'filtering 10,000 rows, key to table', aim: 200, of: 'median' },
    ],
    async measure(page, { url, reportId }) {
      // Reached from another page: the table's own page has its data in it.
      await open(page, `${url}reports/${reportId}/checks/`);
      await page.locator(`nav a[href$="reports/${reportId}/figures/"]`).first().click();
      const field = page.locator('input[type=search][name=text]');
      await field.waitFor({ timeout: 60_000 });
      await page.locator('table[aria-rowcount="10001"] tbody tr[data-index]').first().waitFor();
      await field.focus();
      await page.waitForTimeout(3000);
      const keys = [...word, ...Array<string>(word.length).fill('Backspace')];
      const frames: Samples = [];
      const tasks: Samples = [];
      const painted: Samples = [];
      for (const key of keys) {
        await page.evaluate(watch, { input: 'keydown', within: 'table' } as const);
        await page.keyboard.press(key);
        painted.push(...(await settled(page)));
        const { frame, task } = await page.evaluate(busiest);
        frames.push(frame);
        tasks.push(task);
      }
      return [frames, tasks, painted];
    },
  },
  {
    name: 'search',
    rows: [{ label: 'searching 10,000 figures, key to results', aim: 200, of: 'worst' }],
    async measure(page, { url, reportId }) {
      await open(page, `${url}reports/${reportId}/checks/`);
      await page.keyboard.press('/');
      await page.locator('dialog [role=listbox]').waitFor({ timeout: 60_000 });
      // The first key builds the index.
      await page.keyboard.press('9');
      await page.waitForTimeout(3000);
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(pause);
      const samples: Samples = [];
      for (const key of [...word, ...Array<string>(word.length - 1).fill('Backspace')]) {
        await page.evaluate(watch, { input: 'keydown', within: 'dialog' } as const);
        await page.keyboard.press(key);
        samples.push(...(await settled(page)));
      }
      return [samples];
    },
  },
  {
    name: 'slide',
    rows: [{ label: 'next slide', aim: 100, of: 'worst' }],
    async measure(page, { url, reportId }) {
      await open(page, `${url}reports/${reportId}/present/title/`);
      const samples: Samples = [];
      for (let slide = 0; slide < 12; slide += 1) {
        await page.evaluate(watch, { input: 'keydown', within: null } as const);
        await page.keyboard.press('PageDown');
        samples.push(...(await settled(page)));
      }
      return [samples];
    },
  },
];

/** One try of an interaction, in a fresh browser profile on a slowed processor. */
export async function interact(browser: Browser, interaction: Interaction, site: Site): Promise<Samples[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  const page = await context.newPage();
  for (const [address, body] of Object.entries(site.instead)) {
    await page.route(`**/api/**/${address}`, (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
  }
  await slowDown(page, { name: interaction.name, cpu });
  const samples = await interaction.measure(page, site);
  await context.close();
  if (samples.some((one) => one.length === 0)) throw new Error(`${interaction.name}: nothing changed at all`);
  return samples;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  await page.waitForFunction(() => {
    const root = document.querySelector('#root > *');
    return root !== null && Object.keys(root).some((name) => name.startsWith('__reactFiber$'));
  });
  // Keys are listened to a little later, and what is fetched ahead is there by then.
  await page.waitForTimeout(3000);
}

/**
 * Waits until what the watched input set off is over; gives how long it took until its last change was painted, nothing
 * where the same stands there as before.
 */
async function settled(page: Page): Promise<Samples> {
  await page.waitForTimeout(pause);
  const took = await page.evaluate(() => Number(Reflect.get(window, 'benchPainted')));
  return Number.isNaN(took) ? [] : [took];
}

/** Runs in the page. */
function busiest(): { frame: number; task: number } {
  return { frame: Number(Reflect.get(window, 'benchFrame')), task: Number(Reflect.get(window, 'benchTask')) };
}

/**
 * Runs in the page: from the next such input on, notes when the last change that it makes there is painted (or, without
 * a place, when another slide is), the longest time between two frames and the longest task.
 */
function watch({ input, within }: { input: 'keydown' | 'pointermove'; within: string | null }): void {
  // The watch before this one.
  window.dispatchEvent(new Event('bench.stop'));
  Object.assign(window, { benchPainted: NaN, benchFrame: 0, benchTask: 0 });
  const note = (name: string, value: number) =>
    Object.assign(window, { [name]: Math.max(value, Number(Reflect.get(window, name)) || 0) });
  const shown = () =>
    [...document.querySelectorAll('[data-slide]')].find(
      (one) => getComputedStyle(one).visibility === 'visible',
    );
  const before = shown();
  const painted = () => setTimeout(() => watching && note('benchPainted', performance.now() - at));
  let at = NaN;
  let watching = true;
  let turned = false;
  let last = performance.now();
  const frame = (now: number) => {
    if (!watching) return;
    if (!Number.isNaN(at)) note('benchFrame', now - last);
    last = now;
    if (within === null && !turned && shown() !== before) {
      turned = true;
      painted();
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const tasks = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime + duration >= at) note('benchTask', duration);
  });
  tasks.observe({ type: 'longtask' });
  const changes = new MutationObserver((records) => {
    // Fields show what is typed by themselves.
    if (Number.isNaN(at) || records.every(({ target }) => target instanceof HTMLInputElement)) return;
    requestAnimationFrame(painted);
  });
  const place = within === null ? null : document.querySelector(within);
  if (place)
    changes.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
  const begin = (event: Event) => {
    at = event.timeStamp;
  };
  document.addEventListener(input, begin, { capture: true, once: true });
  const stop = () => {
    watching = false;
    tasks.disconnect();
    changes.disconnect();
    document.removeEventListener(input, begin, { capture: true });
  };
  window.addEventListener('bench.stop', stop, { once: true });
}
