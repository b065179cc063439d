import type { Browser, Page } from '@playwright/test';

/** A way of getting at the page: how slow the line, how slow the machine. */
export interface Profile {
  name: string;
  /** How many times slower the processor is made. */
  cpu: number;
  /** Milliseconds a request, bytes a second. */
  net?: { latency: number; download: number; upload: number };
}

export const profiles: readonly Profile[] = [
  { name: 'lan', cpu: 1 },
  // As DevTools has slow 4G.
  { name: 'slow', cpu: 4, net: { latency: 562.5, download: 180_000, upload: 84_375 } },
];

/** A site to be measured. Paths are below its front door. */
export interface Subject {
  name: string;
  url: string;
  overview: string;
  area: string;
  /** How many bars (`data-mark`) the overview and the area have, from their files. */
  marks: { overview: number; area: number };
  /** Whether React takes the page over. */
  hydrates: boolean;
}

/** All in milliseconds. */
export interface Times {
  painted: number;
  drawn: number;
  /** 0 for a page that needs no script. */
  attached: number;
  blocking: number;
  clickToDrawn: number;
}

interface Probe {
  marks: Subject['marks'];
  key: string;
}

/** One visit of a fresh browser profile: the overview, and from there by a click to the area. */
export async function visit(browser: Browser, subject: Subject, profile: Profile): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  const page = await context.newPage();
  await slowDown(page, profile);
  await page.addInitScript(probe, { marks: subject.marks, key: 'bench.click' });
  await page.goto(subject.url + subject.overview, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForFunction(() => Reflect.has(window, 'benchDrawn'), null, { timeout: 120_000 });
  if (subject.hydrates) {
    await page.waitForFunction(() => Reflect.has(window, 'benchAttached'), null, { timeout: 120_000 });
  }
  // Neighbours are fetched ahead in this time, and late tasks show themselves.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  const loaded = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    drawn: Number(Reflect.get(window, 'benchDrawn')),
    attached: Number(Reflect.get(window, 'benchAttached') ?? 0),
    blocking: Number(Reflect.get(window, 'benchBlocking')),
  }));

  const link = page.locator(`nav a[href$="${subject.area.replace(/^.*areas/, 'areas')}"]`).first();
  // A pointer rests on a link for a moment before the click.
  await link.hover();
  await page.waitForTimeout(200);
  await link.click();
  await page.waitForFunction(() => sessionStorage.getItem('bench.click.drawn') !== null, null, {
    timeout: 120_000,
  });
  const clickToDrawn = await page.evaluate(() => Number(sessionStorage.getItem('bench.click.drawn')));
  await context.close();
  // What is in the page before its first paint is drawn with it.
  return { ...loaded, drawn: Math.max(loaded.drawn, loaded.painted), clickToDrawn };
}

export async function slowDown(page: Page, { cpu, net }: Profile): Promise<void> {
  const session = await page.context().newCDPSession(page);
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!net) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: net.latency,
    downloadThroughput: net.download,
    uploadThroughput: net.upload,
  });
}

/**
 * Runs in the page, from its beginning: notes when as many bars as there should be stand on the screen, when React has
 * taken the page over, how long tasks block beyond 50 ms, and after a click how long it takes until the area is drawn.
 */
function probe({ marks, key }: Probe): void {
  Object.assign(window, { benchBlocking: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      Object.assign(window, {
        benchBlocking: Number(Reflect.get(window, 'benchBlocking')) + Math.max(0, duration - 50),
      });
    }
  }).observe({ type: 'longtask', buffered: true });

  // A page that is drawn ahead is not seen.
  const count = () => document.querySelectorAll('main [data-mark]:not([data-page=aside] *)').length;
  const hydrated = () => {
    const title = document.querySelector('main h1');
    return title !== null && Object.keys(title).some((name) => name.startsWith('__reactFiber$'));
  };
  const sinceOrigin = () => performance.timeOrigin + performance.now();
  /** When the click was that loaded this document; none has loaded the first. */
  const clicked = sessionStorage.getItem(key);
  const awaited = clicked === null ? marks.overview : marks.area;

  /** After the frame that shows it. */
  const afterPaint = (done: () => void) => requestAnimationFrame(() => setTimeout(done, 0));
  const look = () => {
    if (!Reflect.has(window, 'benchDrawn') && count() >= awaited && document.querySelector('main h1')) {
      Object.assign(window, { benchDrawn: NaN });
      afterPaint(() => {
        Object.assign(window, { benchDrawn: performance.now() });
        if (clicked !== null) sessionStorage.setItem(`${key}.drawn`, String(sinceOrigin() - Number(clicked)));
      });
    }
    if (!Reflect.has(window, 'benchAttached') && hydrated())
      Object.assign(window, { benchAttached: performance.now() });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  document.addEventListener(
    'click',
    (event) => {
      const at = performance.timeOrigin + event.timeStamp;
      sessionStorage.setItem(key, String(at));
      const before = location.pathname;
      const wait = () => {
        if (location.pathname !== before && count() === marks.area) {
          afterPaint(() => sessionStorage.setItem(`${key}.drawn`, String(sinceOrigin() - at)));
        } else requestAnimationFrame(wait);
      };
      requestAnimationFrame(wait);
    },
    { capture: true },
  );
}
