import type { Page } from '@playwright/test';
import type { Quantity } from '../../src/report/model/figure.ts';
import { shellMessages } from '../../src/i18n/messages/shell.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { current, source } from './deck.ts';
import { areas, locales, overview, reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';

const paths = pathsFor('zh');

/** Numbers as long as a report may write them, for the first and the fourth of its headline. */
const long = new Map([
  [source.headline[0], { value: 9_999_999, scale: 1, decimals: 0, written: '9999999人次' }],
  [source.headline[3], { value: 12_345e8, scale: 1e12, decimals: 4, written: '1.2345万亿元' }],
]);

/** Answers with a report whose headline holds such numbers. */
async function lengthen(page: Page, address: string, resource: { quantities: readonly Quantity[] }) {
  const quantities = resource.quantities.map((one) => ({ ...one, ...long.get(one.id) }));
  const body = JSON.stringify({ ...resource, quantities });
  await page.route(`**/api/**/${address}`, (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
}

/** In the page: how far the text of a tile reaches beyond the tile, which is into the next or out of the page. */
function beyond(tiles: (HTMLElement | SVGElement)[]): string[] {
  return tiles.flatMap((tile) => {
    const { left, width } = tile.getBoundingClientRect();
    const texts = document.createRange();
    texts.selectNodeContents(tile);
    const right = Math.max(...[...texts.getClientRects()].map((rect) => rect.right));
    return right <= left + width + 1 ? [] : [`${tile.textContent}: ${right - left} of ${width}`];
  });
}

for (const width of [1366, 600]) {
  test(`long numbers of the headline stand beside each other at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await lengthen(page, 'overview.json', overview());
    // The overview's own page has its data in it; reached from another it asks for them.
    await open(page, paths.checks(reportId));
    await page.getByRole('link', { name: '总览', exact: true }).first().click();
    const tiles = page.locator('main section[aria-labelledby=headline] li');
    await expect(tiles.filter({ hasText: '1.2345万亿元' }).first()).toBeVisible();
    expect(await tiles.evaluateAll(beyond)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('long numbers of the headline stand beside each other on its slide', async ({ page }) => {
  await lengthen(page, 'present.json', source);
  // Reached from another page: its own has the data in it.
  await open(page, paths.overview(reportId));
  await page.keyboard.press('p');
  await expect(current(page)).toHaveAttribute('data-slide', 'overview');
  await page.keyboard.press('Home');
  await expect(current(page)).toHaveAttribute('data-slide', 'title');
  await page.keyboard.press('PageDown');
  await expect(current(page)).toHaveAttribute('data-slide', 'headline');
  await expect(current(page)).toContainText('1.2345万亿元');
  const tiles = current(page).locator('[data-size=large]');
  expect(await tiles.evaluateAll(beyond)).toEqual([]);
});

test('a number whose unit takes more lines than one has them below each other', async ({ page }) => {
  const found = areas().find(({ area }) =>
    area.measures.some(({ exhibits }) => exhibits.some(({ kind }) => kind === 'progress')),
  );
  if (!found) throw new Error('no area has progress');
  const words = { one: 'inspection', other: 'inspections of enforcement on the spot' };
  const units = Object.entries(found.report.units).map(([id, unit]) => [id, { ...unit, en: words }]);
  const body = JSON.stringify({ ...found, report: { ...found.report, units: Object.fromEntries(units) } });
  await page.route(`**/api/**/areas/${found.area.number}.json`, (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.setViewportSize({ width: 390, height: 768 });
  const english = pathsFor('en');
  await open(page, english.checks(reportId));
  await page.locator(`nav a[href*="areas/${found.area.number}/"]`).first().click();
  const value = page.locator('main:visible [data-large] [data-mark]').filter({ hasText: 'inspections of' });
  await expect(value.first()).toBeVisible();
  const lines = await value.first().evaluate((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    const bottoms = [...text.getClientRects()].map((rect) => rect.bottom).sort((a, b) => a - b);
    const size = parseFloat(getComputedStyle(element).fontSize);
    // Number and unit on one line end at heights that differ a little, by the font.
    return bottoms
      .map((bottom, index) => (bottom - (bottoms[index - 1] ?? 0)) / size)
      .filter((step) => step > 0.5);
  });
  expect(lines.length).toBeGreaterThan(1);
  // But for a pixel of rounding.
  for (const step of lines.slice(1)) expect(step).toBeGreaterThanOrEqual(0.95);
});

/** `areas` and as many more as make twelve. */
function twelve<T extends { number: number }>(all: readonly T[]): T[] {
  return Array.from({ length: 12 }, (_, index) => {
    const area = all[index % all.length];
    if (!area) throw new Error('the report has no areas');
    return { ...area, number: index + 1 };
  });
}

/** In the page: left edges of the names that stand below each other, in whole pixels, column by column. */
function edges(names: (HTMLElement | SVGElement)[]): number[] {
  return [...new Set(names.map((name) => Math.round(name.getBoundingClientRect().left)))];
}

test.describe('twelve areas', () => {
  // They are found from a page that is not there, which has no data of its own in it.
  test.use({ allowed: [/the server responded with a status of 404/] });

  test.beforeEach(async ({ page }) => {
    const report = { ...overview().report, areas: twelve(overview().report.areas) };
    const answers = {
      'overview.json': { ...overview(), report, areas: twelve(overview().areas) },
      'present.json': { ...source, report, areas: twelve(source.areas) },
    };
    for (const [address, json] of Object.entries(answers))
      await page.route(`**/api/**/${address}`, (route) => route.fulfill({ json }));
  });

  for (const locale of locales) {
    test(`have their names below each other, whatever their numerals (${locale})`, async ({ page }) => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await open(page, pathsFor(locale).area(reportId, 99));
      const names = page.getByRole('navigation').first().locator('a[href*="/areas/"] > :last-child');
      await expect(names).toHaveCount(12);
      expect(await names.evaluateAll(edges)).toHaveLength(1);

      await page.getByRole('link', { name: shellMessages[locale].overview, exact: true }).first().click();
      const links = page.locator('main [data-area] h3 a:visible');
      await expect(links).toHaveCount(12);
      expect(await links.evaluateAll(edges)).toHaveLength(3);

      await page.keyboard.press('p');
      await expect(current(page)).toHaveAttribute('data-slide', 'overview');
      await page.keyboard.press('PageDown');
      await expect(current(page)).toHaveAttribute('data-slide', 'overview.area-7');
      const titles = current(page).locator('li a > :first-child > :last-child');
      await expect(titles).toHaveCount(6);
      expect(await titles.evaluateAll(edges)).toHaveLength(3);
    });
  }

  test('keep their numerals apart on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, paths.area(reportId, 99));
    const numerals = page.getByRole('navigation').first().locator('a[href*="/areas/"] > :first-child');
    await expect(numerals).toHaveCount(12);
    const boxes = await numerals.evaluateAll((all) =>
      all.map((one) => {
        const text = document.createRange();
        text.selectNodeContents(one);
        const { left, right } = text.getBoundingClientRect();
        return { row: one.getBoundingClientRect().top, left, right };
      }),
    );
    for (const [index, { row, left }] of boxes.entries()) {
      const before = boxes[index - 1];
      if (before?.row === row) expect(left - before.right).toBeGreaterThan(10);
    }
  });
});
