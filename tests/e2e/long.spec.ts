import type { Page } from '@playwright/test';
import { manyFigures } from '../../bench/many.ts';
import { figuresMessages } from '../../src/i18n/messages/figures.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { figureRows } from '../../src/takeaway/figureRows.ts';
import { figures, reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';

const paths = pathsFor('en');
const t = figuresMessages.en;
const all = manyFigures(figures(), 10_000);
const names = all.figures.map((id) => all.quantities.find((quantity) => quantity.id === id)?.name.en ?? '');

/** Opens the table of a report with so many figures. It is reached from another page: its own has its data in it. */
async function openTable(page: Page, count: number): Promise<void> {
  const body = JSON.stringify(manyFigures(figures(), count));
  await page.route('**/api/**/figures.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await open(page, paths.checks(reportId));
  await page.getByRole('link', { name: t.title, exact: true }).first().click();
  await expect(
    page.locator(`table[aria-rowcount="${count + 1}"] tbody tr[data-index]`).first(),
  ).toBeVisible();
}

/** The rows that are drawn: where each stands in the whole list, and what it is called. */
function drawn(page: Page): Promise<{ index: number; name: string }[]> {
  return page.locator('tbody tr[data-index]').evaluateAll((rows) =>
    rows.map((row) => ({
      index: Number(row.dataset.index),
      name: row.querySelector('th')?.textContent ?? '',
    })),
  );
}

/** The same as `drawn` for rows of the whole list that stand one after another. */
const expected = (rows: { index: number }[], list: readonly string[]) =>
  rows.map(({ index }) => ({ index, name: list[index] }));

test('of 10,000 figures only those in sight are drawn, and each is where it belongs', async ({ page }) => {
  await openTable(page, 10_000);
  for (const share of [0, 0.5, 1]) {
    await page.evaluate((part) => window.scrollTo(0, document.body.scrollHeight * part), share);
    await expect
      .poll(async () => {
        const rows = await drawn(page);
        return (
          rows.length > 5 &&
          rows.length < 60 &&
          rows.some(({ index }) => Math.abs(index / 9999 - share) < 0.05)
        );
      }, `at ${share} of the page`)
      .toBe(true);
    const rows = await drawn(page);
    expect(rows).toEqual(expected(rows, names));
  }
});

test('what is typed leaves its rows, and taken back brings all of them again', async ({ page }) => {
  await openTable(page, 10_000);
  const field = page.locator('input[type=search][name=text]');
  const count = page.getByRole('status').first();
  const asListed = async (list: readonly string[]) => {
    await expect(count).toHaveText(t.shown(list.length, 10_000));
    await expect
      .poll(async () => {
        const rows = await drawn(page);
        return rows.length > 5 && JSON.stringify(rows) === JSON.stringify(expected(rows, list));
      })
      .toBe(true);
  };
  await field.pressSequentially('case');
  const left = figureRows(all, 'en').filter(
    ({ basis, haystack }) => basis !== 'derived' && haystack.includes('case'),
  );
  await asListed(left.map(({ name }) => name));
  for (let key = 0; key < 4; key += 1) await field.press('Backspace');
  await asListed(names);
});

test('on paper all rows stand', async ({ page }) => {
  await openTable(page, 500);
  expect((await drawn(page)).length).toBeLessThan(100);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('tbody tr th')).toHaveCount(500);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(async () => (await drawn(page)).length).toBeLessThan(100);
});
