import { launch, type Browser, type Page } from 'puppeteer-core';
import { findOldestBrowser, quietly } from '../../scripts/browser.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { figures, locales, reportId } from './dist.ts';
import { expect, test } from './harness.ts';

/** Chromium 109, the last one for Windows 7, by the newest puppeteer that speaks its language. */
const oldest = test.extend<object, { browser109: Browser }>({
  browser109: [
    async ({ site: _ }, provide) => {
      process.env.PUPPETEER_DISABLE_HEADLESS_WARNING = 'true';
      const { path, env } = findOldestBrowser();
      const browser = await launch({
        executablePath: path,
        args: quietly,
        headless: true,
        env: { ...process.env, ...env },
      });
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

async function openIn(browser: Browser, url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) =>
    complaints.push(`${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => {
    const root = document.querySelector('#root > *');
    return root !== null && Object.keys(root).some((key) => key.startsWith('__reactFiber$'));
  });
  return { page, complaints };
}

for (const locale of locales) {
  const paths = pathsFor(locale);

  oldest(`Chromium 109 shows and takes over every kind of page (${locale})`, async ({ browser109, site }) => {
    expect(await browser109.version()).toContain('/109.');
    const pages = [
      paths.overview(reportId),
      paths.area(reportId, 3),
      paths.figure(reportId, figures().figures[0] ?? ''),
      paths.figures(reportId),
      paths.actions(reportId),
      paths.checks(reportId),
      paths.present(reportId, 'overview'),
    ];
    for (const path of pages) {
      const { page, complaints } = await openIn(browser109, site.url + path.slice(1));
      // A page that may come next is drawn ahead, hidden.
      expect(await page.$$eval('main h1:not([data-page=aside] *)', (found) => found.length), path).toBe(1);
      expect(await page.$eval('.old-browser', (note) => getComputedStyle(note).display), path).toBe('none');
      await page.waitForNetworkIdle();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(1366);
      expect(complaints, path).toEqual([]);
      await page.close();
    }
  });

  oldest(
    `Chromium 109 draws charts and switches to their tables (${locale})`,
    async ({ browser109, site }) => {
      const { page, complaints } = await openIn(browser109, site.url + paths.area(reportId, 3).slice(1));
      const table = await page.$('input[data-table-of]');
      await table?.evaluate((input) => (input instanceof HTMLInputElement ? input.click() : undefined));
      await page.waitForFunction(() => location.search.includes('table='));
      expect(
        await page.$$eval('figure table', (tables) =>
          tables.some((one) => one.getBoundingClientRect().height > 0),
        ),
      ).toBe(true);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  oldest(`Chromium 109 keeps what is recorded on a problem (${locale})`, async ({ browser109, site }) => {
    const { page, complaints } = await openIn(browser109, site.url + paths.actions(reportId).slice(1));
    const status = 'main article select';
    expect(await page.$eval(status, (select) => select instanceof HTMLSelectElement && select.value)).toBe(
      'open',
    );
    await page.select(status, 'inProgress');
    await page.reload({ waitUntil: 'load' });
    await page.waitForFunction(
      (selector) => {
        const select = document.querySelector(selector);
        return select instanceof HTMLSelectElement && select.value === 'inProgress';
      },
      {},
      status,
    );
    // So that the other language starts as this one did.
    await page.evaluate(() => localStorage.clear());
    expect(complaints).toEqual([]);
    await page.close();
  });
}

oldest(
  'a browser that lacks what came with Chromium 109 is told to be too old',
  async ({ browser109, site }) => {
    const page = await browser109.newPage();
    await page.evaluateOnNewDocument(() => {
      const supports: (name: string, value: string) => boolean = CSS.supports.bind(CSS);
      CSS.supports = (name: string, value?: string) => name !== 'math-style' && supports(name, value ?? '');
    });
    await page.goto(site.url + pathsFor('zh').overview(reportId).slice(1));
    expect(await page.$eval('.old-browser', (note) => getComputedStyle(note).display)).not.toBe('none');
    await page.close();
  },
);

oldest(
  'Chromium 109 scales a slide to its window and steps through the talk',
  async ({ browser109, site }) => {
    const { page, complaints } = await openIn(
      browser109,
      site.url + pathsFor('zh').present(reportId, 'overview').slice(1),
    );
    const width = () =>
      page.$$eval('[data-slide]', (slides) =>
        Math.round(
          slides.find((slide) => getComputedStyle(slide).visibility === 'visible')?.getBoundingClientRect()
            .width ?? 0,
        ),
      );
    await page.waitForFunction(() => document.querySelector('[data-slide="area-1"]'));
    expect(await width()).toBe(Math.round((768 * 16) / 9));
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => document.querySelector('h1')?.closest('[data-slide="area-1"]'));
    expect(page.url()).toContain('/present/area-1/');
    await page.keyboard.press('s');
    await page.waitForSelector('dialog[open] h3');
    expect(complaints).toEqual([]);
    await page.close();
  },
);
