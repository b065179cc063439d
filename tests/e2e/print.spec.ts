import type { Page } from '@playwright/test';
import { actionItemMessages } from '../../src/i18n/messages/actionItem.ts';
import { actionMessages } from '../../src/i18n/messages/actions.ts';
import { exhibitMessages } from '../../src/i18n/messages/exhibits.ts';
import { originalMessages } from '../../src/i18n/messages/original.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { lookupOf } from '../../src/report/lookup.ts';
import { statusOf } from '../../src/report/progress.ts';
import { areas, checks, locales, overview, reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';
import { brokenWords, fontsOf } from './text.ts';

/** Of A4, in points. */
const height = 842;
const foot = height - 34;

/** For each sheet of paper, how far below its upper edge each heading on it stands. */
async function headings(page: Page): Promise<number[][]> {
  const pdf = (
    await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true })
  ).toString('latin1');
  const sheets =
    /\/Type \/Pages\s*\/Count \d+\s*\/Kids \[([^\]]*)\]/.exec(pdf)?.[1]?.match(/\d+(?= 0 R)/g) ?? [];
  const places = [...pdf.matchAll(/\/Dest \[(\d+) 0 R \/XYZ [\d.]+ ([\d.]+)/g)];
  expect(places.length).toBeGreaterThan(0);
  return sheets.map((sheet) =>
    places
      .filter(([, on]) => on === sheet)
      .map(([, , y]) => height - Number(y))
      .sort((a, b) => a - b),
  );
}

async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** For each sheet of paper, the addresses of the links on it. */
async function linksOnSheets(page: Page): Promise<string[][]> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const objects = new Map(
    [...pdf.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms)].map(([, id = '', body = '']) => [id, body]),
  );
  const referred = (list: string | undefined) => list?.match(/\d+(?= 0 R)/g) ?? [];
  return referred(/\/Type \/Pages\s*\/Count \d+\s*\/Kids \[([^\]]*)\]/.exec(pdf)?.[1]).map((sheet) =>
    referred(/\/Annots \[([^\]]*)\]/.exec(objects.get(sheet) ?? '')?.[1]).flatMap(
      (link) => /\/URI \(([^)]*)\)/.exec(objects.get(link) ?? '')?.[1] ?? [],
    ),
  );
}

for (const locale of locales) {
  const paths = pathsFor(locale);

  test(`no sheet of problems and plans begins within an item or is left more than half empty (${locale})`, async ({
    page,
  }) => {
    await open(page, paths.actions(reportId));
    // With a wide font there may be a last sheet for the foot of the page alone.
    const { wide } = await fontsOf(page);
    const all = await headings(page);
    const sheets = all.slice(0, wide > 1 && all.at(-1)?.length === 0 ? -1 : undefined);
    for (const [index, sheet] of sheets.entries()) {
      if (index > 0) expect(sheet[0], `first heading of sheet ${index + 1}`).toBeLessThan(75);
      if (index < sheets.length - 1)
        expect(sheet.at(-1), `last heading of sheet ${index + 1}`).toBeGreaterThan(height * 0.45);
    }
  });

  test(`no heading stands at the foot of a sheet (${locale})`, async ({ page }) => {
    for (const path of [
      paths.overview(reportId),
      paths.area(reportId, 3),
      paths.area(reportId, 7),
      paths.actions(reportId),
      paths.checks(reportId),
    ]) {
      await open(page, path);
      for (const [index, sheet] of (await headings(page)).entries())
        expect(sheet.at(-1) ?? 0, `${path}, sheet ${index + 1}`).toBeLessThan(foot - 60);
    }
  });

  test(`the table of a chart begins on the sheet of its drawing (${locale})`, async ({ page }) => {
    for (const { area } of areas()) {
      await open(page, paths.area(reportId, area.number));
      const charts = await page.evaluate(() => {
        const figures = [...document.querySelectorAll('[data-page=shown] figure:has([data-chart])')];
        for (const [index, figure] of figures.entries()) {
          const drawn = figure.querySelectorAll('[data-chart] a');
          drawn[drawn.length - 1]?.setAttribute('href', `/drawn/${index}`);
          figure.querySelector('table a')?.setAttribute('href', `/tabled/${index}`);
        }
        return figures.length;
      });
      const sheets = await linksOnSheets(page);
      const sheetOf = (end: string) =>
        sheets.findIndex((links) => links.some((address) => address.endsWith(end)));
      for (let chart = 0; chart < charts; chart += 1) {
        expect(sheetOf(`/drawn/${chart}`)).toBeGreaterThanOrEqual(0);
        expect(sheetOf(`/tabled/${chart}`), `area ${area.number}, chart ${chart + 1}`).toBe(
          sheetOf(`/drawn/${chart}`),
        );
      }
    }
  });

  test(`the foot of the page has no sheet to itself below the table of figures (${locale})`, async ({
    page,
  }) => {
    await open(page, paths.figures(reportId));
    const sheets = await sheetsOf(page);
    await page.locator('footer').evaluate((footer) => footer.style.setProperty('display', 'none'));
    expect(await sheetsOf(page)).toBe(sheets);
  });

  test(`on paper every check names its terms, open or not (${locale})`, async ({ page }) => {
    const { quantities, checks: all } = checks();
    const name = (id: string) => quantities.find((quantity) => quantity.id === id)?.name[locale] ?? id;
    await page.emulateMedia({ media: 'print' });
    await open(page, paths.checks(reportId));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = false;
    });
    for (const { id, terms } of all) {
      const list = page.locator(`[id="${id}"]`).getByRole('listitem');
      await expect(list).toHaveCount(terms.length);
      for (const [index, term] of terms.entries()) {
        await expect(list.nth(index)).toBeVisible();
        await expect(list.nth(index)).toContainText(name(term));
      }
    }

    await open(page, `${paths.present(reportId, 'overview')}?checks=1&view=handout`);
    const check = page.getByRole('article').filter({ hasText: exhibitMessages[locale].stated }).first();
    await expect(check).toBeVisible();
    await expect(check.getByRole('listitem')).toHaveCount(0);
  });

  test(`on paper status and light stand beside everything that has one, in shape and word (${locale})`, async ({
    page,
  }) => {
    const { progress, quantities, problems } = overview();
    await open(page, paths.overview(reportId));
    await page.emulateMedia({ media: 'print' });
    const rows = progress.map((exhibit) => ({
      row: page
        .getByRole('article')
        .filter({ has: page.getByRole('link', { name: exhibit.title[locale], exact: true }) }),
      status: exhibitMessages[locale].statuses[statusOf(exhibit, lookupOf(quantities))],
    }));
    for (const { row, status } of rows) {
      await expect(row.getByText(status, { exact: true })).toBeVisible();
      await expect(row.getByText(status, { exact: true }).locator('svg')).toBeVisible();
    }

    await page.emulateMedia({ media: 'screen' });
    await open(page, paths.actions(reportId));
    await page
      .locator(`[id="${problems[0]?.id}"]`)
      .getByLabel(actionMessages[locale].fields.deadline)
      .fill('2020-01-01');
    await page.emulateMedia({ media: 'print' });
    for (const [index, light] of (['overdue', 'noDate'] as const).entries()) {
      const badge = page
        .locator(`[id="${problems[index]?.id}"] summary`)
        .getByText(actionItemMessages[locale].lights[light], { exact: true });
      await expect(badge).toBeVisible();
      await expect(badge.locator('svg')).toBeVisible();
    }
  });

  test(`what is open beside a page is printed after it, or said to be missing (${locale})`, async ({
    page,
  }) => {
    const [figure = ''] = overview().headline;
    await open(page, `${paths.checks(reportId)}?figure=${figure}`);
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('term').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(panel).toBeVisible();
    const [main, box] = [await page.locator('main').boundingBox(), await panel.boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual((main?.y ?? 0) + (main?.height ?? 0));
    expect(await panel.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThan(2);

    await page.emulateMedia({ media: 'screen' });
    const sentence = page.getByText(originalMessages[locale].unprinted);
    await open(page, `${paths.figure(reportId, figure)}?original=1`);
    const original = page.getByRole('complementary', { name: originalMessages[locale].title });
    await expect(original).toBeVisible();
    await expect(sentence).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(sentence).toBeVisible();
    await expect(original).toBeHidden();
  });
}

test('on paper, and in the table on a laptop, no word is broken', async ({ page }) => {
  const paths = pathsFor('en');
  for (const [path, media, width] of [
    [paths.overview(reportId), 'print', 695],
    [paths.actions(reportId), 'print', 695],
    [paths.checks(reportId), 'print', 695],
    [paths.figures(reportId), 'print', 1024],
    [paths.figures(reportId), 'screen', 1366],
  ] as const) {
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 1000 });
    await open(page, path);
    expect(await page.locator('main').evaluateAll(brokenWords), `${path} (${media})`).toEqual([]);
  }
});
