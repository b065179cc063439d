import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PresentResource } from '../../src/api/resources.ts';
import { presentMessages } from '../../src/i18n/messages/present.ts';
import { pathsFor, type Locale } from '../../src/lib/paths.ts';
import { deckOf } from '../../src/report/deck/deck.ts';
import { dist, locales, reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';

const source = v.parse(
  PresentResource,
  JSON.parse(readFileSync(join(dist, `api/reports/${reportId}/present.json`), 'utf8')),
);
const deck = deckOf(source, { checks: true });
const names = deck.map(({ name }) => name);
const path = (slide: string, locale: Locale = 'zh', query = '?checks=1') =>
  pathsFor(locale).present(reportId, slide) + query;
const t = presentMessages.zh;

/** In the page: what of the current slide is cut off, too small to be read, or scrolls. Pixels as on a 1080p stage. */
function measure() {
  const faults: string[] = [];
  const slide = [...document.querySelectorAll<HTMLElement>('[data-slide]')].find(
    (one) => getComputedStyle(one).visibility === 'visible',
  );
  if (!slide) return { name: '', faults: ['no slide'] };
  const box = slide.getBoundingClientRect();
  const shape = box.width / box.height;
  if (Math.abs(shape - 16 / 9) > 0.01) faults.push(`stretched to ${shape}`);
  if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
    faults.push('beyond the window');
  const fits = Math.min(innerWidth / box.width, innerHeight / box.height);
  if (Math.abs(fits - 1) > 0.01) faults.push(`not as large as it could be: ${fits}`);
  if (document.documentElement.scrollHeight > innerHeight + 1) faults.push('the page scrolls');
  const isShown = (element: Element) =>
    getComputedStyle(element).clipPath === 'none' &&
    element.getClientRects().length > 0 &&
    !element.closest('details:not([open])');
  for (const element of slide.querySelectorAll('*')) {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || !isShown(element)) continue;
    if (left < box.left - 1 || top < box.top - 1 || right > box.right + 1 || bottom > box.bottom + 1)
      faults.push(`cut off: ${element.textContent?.slice(0, 40)}`);
  }
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (!parent || !texts.currentNode.textContent?.trim() || !isShown(parent)) continue;
    // How much everything around the text enlarges it.
    let scale = 1;
    for (let one: Element | null = parent; one; one = one.parentElement) {
      const { transform } = getComputedStyle(one);
      if (transform !== 'none') scale *= new DOMMatrixReadOnly(transform).a;
    }
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale * (1920 / box.width);
    // A number by itself, or a side of a check; in a sentence it is text.
    const isNumber =
      /^[\d.,]+%?$/.test(texts.currentNode.textContent.trim()) &&
      parent.closest('a[href*="/figures/"], [data-point]') !== null;
    if (size < (isNumber || parent.closest('dd') ? 47.9 : 23.9))
      faults.push(`${size} px: ${texts.currentNode.textContent.slice(0, 40)}`);
  }
  return { name: slide.dataset.slide ?? '', faults };
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const current = (page: Page) => page.locator('[data-slide]:visible');

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
];

for (const locale of locales) {
  for (const size of sizes) {
    test(`every slide is whole and legible at ${size.width} × ${size.height} (${locale})`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(size);
      await open(page, path('title', locale));
      for (const name of names) {
        await expect(current(page)).toHaveAttribute('data-slide', name);
        expect(await page.evaluate(measure), name).toEqual({ name, faults: [] });
        await page.keyboard.press('PageDown');
      }
    });
  }

  // Each slide in both languages and both themes, if not in all four pairs.
  const theme = locale === 'zh' ? 'light' : 'dark';
  test(`axe finds nothing on any slide (${locale}, ${theme})`, async ({ page }) => {
    test.slow();
    await open(page, path('title', locale, `?checks=1&theme=${theme}`));
    for (const name of names) {
      await expect(current(page)).toHaveAttribute('data-slide', name);
      expect(await faultsOf(page), name).toEqual([]);
      await page.keyboard.press('n');
    }
  });
}

test('axe finds nothing in the panels, the presenter’s window and the handout', async ({ page }) => {
  const area = names.find((name) => name.startsWith('area-7.')) ?? '';
  await open(page, path(area));
  for (const key of ['o', 's', '?', 'a']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faultsOf(page), key).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(current(page)).toHaveAttribute('data-slide', area);
  for (const view of ['presenter', 'handout']) {
    await open(page, path(area, 'en', `?view=${view}`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      view === 'presenter' ? 'Presenter' : 'Print',
    );
    expect(await faultsOf(page), view).toEqual([]);
  }
  await page.evaluate(() => localStorage.setItem('rol.theme', 'dark'));
  await open(page, path(area, 'en', '?view=handout'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Print');
  expect(await faultsOf(page), 'handout of a dark page').toEqual([]);
});

test('the stage and the presenter’s window follow each other within 300 ms @anywhere', async ({ page }) => {
  await open(page, path('overview'));
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('w');
  const presenter = await opened;
  await expect(presenter.getByText(t.connected)).toBeVisible();
  await expect(presenter.getByRole('heading', { level: 1 })).toContainText(String(source.areas.length));

  /** In the page: the time at which its URL leads to a slide. */
  const arrival = (slide: string) =>
    new Promise<number>((resolve) => {
      const look = () =>
        location.pathname.includes(`/${slide}/`) ? resolve(Date.now()) : setTimeout(look, 5);
      look();
    });
  /** Milliseconds from a key in one window to the other window's following. */
  const lag = async (from: Page, to: Page, key: string, slide: string) => {
    await from.evaluate(() => {
      const note = () => (document.documentElement.dataset.pressed = String(Date.now()));
      window.addEventListener('keydown', note, { once: true, capture: true });
    });
    const arrived = to.evaluate(arrival, slide);
    await from.keyboard.press(key);
    const pressed = Number(await from.locator('html').getAttribute('data-pressed'));
    return (await arrived) - pressed;
  };
  const lags: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    lags.push(await lag(page, presenter, 'PageDown', 'area-1'));
    await expect(presenter.getByRole('heading', { level: 1 })).toContainText(source.areas[0]?.title.zh ?? '');
    lags.push(await lag(presenter, page, 'PageUp', 'overview'));
    await expect(current(page)).toHaveAttribute('data-slide', 'overview');
  }
  expect(median(lags)).toBeLessThan(300);

  await presenter.keyboard.press('.');
  await expect(page.getByText(t.isDark)).toBeAttached();
  await page.reload();
  await expect(page.getByText(t.isDark)).toBeAttached();
  await expect(presenter.getByText(t.stageDark)).toBeVisible();
  await presenter.close();
  await expect(page.getByText(t.presenterGone)).toBeVisible();
});

test('a blocked presenter’s window and refused full screen do not stop the talk', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('no'));
  });
  await open(page, path('overview'));
  await page.keyboard.press('w');
  await expect(page.getByRole('link', { name: t.popupLink })).toHaveAttribute('href', /view=presenter/);
  await page.keyboard.press('f');
  await expect(page.getByText(t.noFullscreen)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(current(page)).toHaveAttribute('data-slide', 'area-1');
});

test.describe('without the network', () => {
  // The browser's own line on what it could not fetch.
  test.use({ allowed: [/ERR_INTERNET_DISCONNECTED/] });

  test('the presenter’s window is said not to open, and the talk goes on @anywhere', async ({
    page,
    context,
  }) => {
    await open(page, path('overview'));
    await context.setOffline(true);
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('w');
    await expect(page.getByText(t.presenterOffline)).toBeVisible();
    const popup = await opened;
    await expect.poll(() => popup.isClosed()).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect(current(page)).toHaveAttribute('data-slide', 'area-1');
  });
});

test('the pointer goes when it rests, also over a number', async ({ page }) => {
  await open(page, path('area-7'));
  const number = current(page).getByRole('link').first();
  await number.hover();
  const cursor = () => number.evaluate((element) => getComputedStyle(element).cursor);
  await expect.poll(cursor).toBe('pointer');
  await expect.poll(cursor, { timeout: 10_000 }).toBe('none');
});

test('Back and reload land on the step, and every page starts at its own', async ({ page }) => {
  const paths = pathsFor('zh');
  await open(page, paths.area(reportId, 7));
  await page.keyboard.press('p');
  await expect(current(page)).toHaveAttribute('data-slide', 'area-7');
  const [, next = '', afterNext = ''] = names.slice(names.indexOf('area-7'));
  for (const slide of [next, afterNext]) {
    await page.keyboard.press('PageDown');
    await expect(current(page)).toHaveAttribute('data-slide', slide);
  }
  await page.reload();
  await expect(current(page)).toHaveAttribute('data-slide', afterNext);
  await page.goBack();
  await expect(current(page)).toHaveAttribute('data-slide', next);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`${paths.area(reportId, 7)}#`));
  for (const [from, slide] of [
    [paths.checks(reportId), 'checks'],
    [paths.actions(reportId), 'problems'],
    [paths.overview(reportId), 'overview'],
    [paths.measure(reportId, 7, 3), 'area-7.mediation.outcome'],
    [paths.exhibit(reportId, 7, 'mediation.success'), 'area-7.mediation.success'],
    [paths.actions(reportId, 'plan.power-oversight'), 'plans.enforcement'],
    [`${paths.area(reportId, 7)}#main`, 'area-7'],
  ] as const) {
    await open(page, from);
    await page.getByRole('link', { name: '演示', exact: true }).click();
    await expect(current(page)).toHaveAttribute('data-slide', slide);
    await expect(page).toHaveURL(new RegExp(`${paths.present(reportId, slide)}(\\?checks=1)?$`));
  }
});

test('Escape leads back to where the talk was started, or on to what it has come to @anywhere', async ({
  page,
}) => {
  const paths = pathsFor('zh');
  const place = () => page.evaluate(() => window.scrollY);
  await open(page, `${paths.area(reportId, 7)}?table=reconsideration.course`);
  await page.locator('[data-page=shown] #measure-2').scrollIntoViewIfNeeded();
  await page.waitForTimeout(200); // the place is noted when scrolling has come to rest
  const [address, before] = [page.url(), await place()];
  expect(before).toBeGreaterThan(300);

  for (const leave of ['Escape', 'link', 'after steps']) {
    await page.keyboard.press('p');
    await expect(current(page)).toHaveAttribute('data-slide', 'area-7');
    await expect(page).toHaveURL(/\/present\/area-7\/$/);
    if (leave === 'after steps') {
      for (const key of ['PageDown', 'PageUp']) {
        const slide = (await current(page).getAttribute('data-slide')) ?? '';
        await page.keyboard.press(key);
        await expect(current(page)).not.toHaveAttribute('data-slide', slide);
      }
    }
    if (leave === 'link') {
      await page.getByRole('link', { name: t.leave }).focus();
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('Escape');
    await expect(page, leave).toHaveURL(address);
    await expect.poll(async () => Math.abs((await place()) - before), leave).toBeLessThan(3);
  }

  await page.keyboard.press('p');
  await expect(current(page)).toHaveAttribute('data-slide', 'area-7');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/\/en\//);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`${pathsFor('en').area(reportId, 7)}$`));
});

test('on paper there is one slide a page, across, in light colours', async ({ page }) => {
  await open(page, path('overview', 'zh', '?theme=dark'));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const shown = deckOf(source, { checks: false }).length;
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(shown);
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));

  await open(page, path('overview', 'zh', '?view=handout'));
  await expect(page.getByRole('heading', { level: 1, name: t.handoutTitle })).toBeVisible();
  const handout = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(handout.match(/\/Type\s*\/Page\b/g)).toHaveLength(Math.ceil(shown / 3));
});

test('the next slide is drawn at once on a slow machine', async ({ page }) => {
  await open(page, path('overview'));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.waitForTimeout(500);
  const times: number[] = [];
  for (let step = 0; step < 12; step += 1) {
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            const before = location.pathname;
            window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
            const look = () =>
              location.pathname === before ? requestAnimationFrame(look) : resolve(performance.now() - start);
            requestAnimationFrame(look);
          }),
      ),
    );
    await page.waitForTimeout(400);
  }
  expect(median(times)).toBeLessThan(100);
});

test('mouse and finger turn the slides, and leave the keys to the talk', async ({ page }) => {
  const [first = '', second = ''] = names.slice(names.indexOf('overview'));
  await open(page, path(first));
  await page.mouse.click(1300, 60);
  await expect(current(page)).toHaveAttribute('data-slide', second);
  await page.mouse.click(20, 60);
  await expect(current(page)).toHaveAttribute('data-slide', first);
  await page.getByRole('button', { name: t.next, exact: true }).click();
  await expect(current(page)).toHaveAttribute('data-slide', second);
  await page.keyboard.press('Shift+Space');
  await expect(current(page)).toHaveAttribute('data-slide', first);
  const drag = (from: number, to: number) =>
    page.evaluate(
      ([start = 0, end = 0]) => {
        const target = document.querySelector('[data-slide]') ?? document.body;
        const touch = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 300 });
        const fire = (type: string, lists: TouchEventInit) =>
          target.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true, ...lists }));
        fire('touchstart', { touches: [touch(start)] });
        fire('touchend', { changedTouches: [touch(end)] });
      },
      [from, to],
    );
  await drag(800, 300);
  await expect(current(page)).toHaveAttribute('data-slide', second);
  await drag(300, 800);
  await expect(current(page)).toHaveAttribute('data-slide', first);
});

for (const [locale, title] of [
  ['zh', '法治政府建设情况报告'.repeat(8)],
  ['en', 'Report on building a rule-of-law government, '.repeat(5).slice(0, 200)],
] as const) {
  test(`a report’s title of ${title.length} signs leaves first and last slide whole (${locale})`, async ({
    page,
  }) => {
    const report = { ...source.report, title: { zh: title, en: title } };
    await page.route('**/present.json', (route) => route.fulfill({ json: { ...source, report } }));
    await page.setViewportSize({ width: 1280, height: 720 });
    // Reached from another page: its own has the data in it.
    await open(page, pathsFor(locale).overview(reportId));
    await page.keyboard.press('p');
    await expect(current(page)).toHaveAttribute('data-slide', 'overview');
    for (const [key, name] of [
      ['Home', 'title'],
      ['End', 'end'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(current(page)).toHaveAttribute('data-slide', name);
      expect(await page.evaluate(measure), name).toEqual({ name, faults: [] });
    }
  });
}

test('a report at its worst still fits: long titles and labels, forty figures in a measure', async ({
  page,
}) => {
  test.slow();
  const many = Array.from({ length: 40 }, (_, index) => `worst.figure-${index + 1}`);
  const sample = source.quantities.find(({ basis, value }) => basis === 'reported' && value >= 1e6);
  if (!sample) throw new Error('no large figure to repeat');
  const long =
    'Strengthen the grassroots organisations of the administration of justice and raise their standing, step by step, year by year';
  const title = { zh: '加强基层组织建设，'.repeat(7), en: long };
  const parted = source.areas
    .flatMap(({ measures }) => measures.flatMap(({ exhibits }) => exhibits))
    .flatMap((exhibit) => {
      if (exhibit.kind !== 'breakdown') return [];
      const levels = exhibit.levels.map((level) => ({
        ...level,
        parts: level.parts.map((part) => ({ ...part, label: title })),
      }));
      return { ...exhibit, levels };
    });
  const worst: PresentResource = {
    ...source,
    report: { ...source.report, title: { zh: long, en: `${long}, ${long}`.slice(0, 200) } },
    headline: many.slice(0, 8),
    quantities: [...source.quantities, ...many.map((id) => ({ ...sample, id }))],
    areas: source.areas.map((area) => ({
      ...area,
      ...{ title, standout: title },
      measures: area.measures.map((measure, index) => ({
        ...measure,
        ...{ title, summary: title, exhibits: area.number === 1 && index === 1 ? parted : [] },
        figures: index === 0 ? many : [],
        milestones: measure.milestones.map((fact) => ({ ...fact, text: title })),
      })),
    })),
    problems: source.problems.map((problem) => ({ ...problem, title, summary: title })),
  };
  await page.route('**/present.json', (route) => route.fulfill({ json: worst }));
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, pathsFor('en').overview(reportId));
  await page.keyboard.press('p');
  await expect(current(page)).toHaveAttribute('data-slide', 'overview');
  await page.keyboard.press('Home');
  for (const { name } of deckOf(worst, { checks: false })) {
    await expect(current(page)).toHaveAttribute('data-slide', name);
    expect(await page.evaluate(measure), name).toEqual({ name, faults: [] });
    await page.keyboard.press('PageDown');
  }
});
