import type { Page } from '@playwright/test';
import { manyFigures } from '../../bench/many.ts';
import { figuresMessages } from '../../src/i18n/messages/figures.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { figureRows } from '../../src/takeaway/figureRows.ts';
import { figures, reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';

const paths = pathsFor('en');
const t = figuresMessages.en;
const reported = figureRows(manyFigures(figures(), 10_000), 'en').filter(({ basis }) => basis !== 'derived');
const names = reported.map(({ name }) => name);

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

/** Waits until rows are drawn, not all, each as it stands in the list, and one of them this far down it (0 to 1). */
async function showsPartOf(page: Page, list: readonly string[], share: number): Promise<void> {
  await expect(async () => {
    const rows = await drawn(page);
    expect(rows).toEqual(rows.map(({ index }) => ({ index, name: list[index] })));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(60);
    const places = rows.map(({ index }) => Math.abs(index / (list.length - 1) - share));
    expect(Math.min(...places)).toBeLessThan(0.05);
  }).toPass({ timeout: 20_000 });
}

test('of 10,000 figures only those in sight are drawn, and each is where it belongs', async ({ page }) => {
  await openTable(page, 10_000);
  for (const share of [0, 0.5, 1]) {
    await page.evaluate((part) => window.scrollTo(0, document.body.scrollHeight * part), share);
    await showsPartOf(page, names, share);
  }
});

test('what is typed leaves its rows, and taken back brings all of them again', async ({ page }) => {
  await openTable(page, 10_000);
  const field = page.locator('input[type=search][name=q]');
  const count = page.getByRole('status').first();
  await field.pressSequentially('case');
  const left = reported.filter(({ haystack }) => haystack.includes('case')).map(({ name }) => name);
  await expect(count).toHaveText(t.shown(left.length, names.length));
  await showsPartOf(page, left, 0);
  for (let key = 0; key < 4; key += 1) await field.press('Backspace');
  await expect(count).toHaveText(t.shown(names.length, names.length));
  await showsPartOf(page, names, 0);
});

test('typed at the pace at which text goes into the address, every letter stays', async ({ page }) => {
  await openTable(page, 10_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const field = page.locator('input[type=search][name=q]');
  // Again and again, as the moment between the address and its arrival on the page is short.
  for (const text of ['case', 'report', 'office']) {
    await field.fill('');
    await field.pressSequentially(text, { delay: 250 });
    await expect(page).toHaveURL(new RegExp(`q=${text}$`));
    await expect(field).toHaveValue(text);
  }
});

test('on paper all rows stand', async ({ page }) => {
  await openTable(page, 500);
  await showsPartOf(page, names.slice(0, 500), 0);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => page.locator('tbody tr th').allTextContents()).toEqual(names.slice(0, 500));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await showsPartOf(page, names.slice(0, 500), 0);
});
