import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { panelMessages } from '../../src/i18n/messages/panel.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { areas, locales, reportId } from './dist.ts';
import { expect, hydrated, open, placeNoted, test } from './harness.ts';

const [figureId = ''] = areas()[2]?.area.measures.find(({ figures }) => figures.length > 3)?.figures ?? [];
const place = () => window.scrollY;

/** What axe finds, one line a place. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** In the page: what sticks out of the panel, or is cut by it. */
function cut(): string[] {
  const panel = document.querySelector('[role="dialog"]');
  const frame = panel?.getBoundingClientRect();
  if (!panel || !frame) return ['no panel'];
  const out = [...panel.querySelectorAll('*')].filter((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    const isSeen = width > 1 && height > 1 && !element.closest('details:not([open]) > :not(summary)');
    return isSeen && (right > frame.right + 1 || left < frame.left - 1);
  });
  return [
    ...(panel.scrollWidth > panel.clientWidth ? [`${panel.scrollWidth} wide`] : []),
    ...out.map((element) => element.outerHTML.slice(0, 120)),
  ];
}

for (const locale of locales) {
  const paths = pathsFor(locale);
  const t = panelMessages[locale];

  test(`a figure opens beside the page by keyboard, and comes back with a reload (${locale}) @anywhere`, async ({
    page,
    site,
  }) => {
    await open(page, paths.area(reportId, 3));
    const link = page.locator(`main dl > div[data-figure="${figureId}"] a`).first();
    await link.focus();
    await placeNoted(page);
    const before = await page.evaluate(place);
    const width = (await page.locator('main').boundingBox())?.width;
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(panel.locator(`[data-figure="${figureId}"]`)).toBeVisible();
    expect(page.url()).toBe(`${site.url}${paths.area(reportId, 3).slice(1)}?figure=${figureId}`);
    expect(await page.evaluate(place)).toBe(before);
    expect((await page.locator('main').boundingBox())?.width).toBe(width);
    expect(await page.evaluate(cut)).toEqual([]);
    expect(await faults(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(link).toBeFocused();
    expect(await page.evaluate(place)).toBe(before);
    await page.keyboard.press('Enter');
    await expect(panel.locator(`[data-figure="${figureId}"]`)).toBeVisible();
    await page.goBack();
    await expect(link).toBeFocused();
    await page.goForward();
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();

    await page.reload();
    await hydrated(page);
    await expect(panel.locator(`[data-figure="${figureId}"]`)).toBeVisible();
    await expect(panel.getByRole('heading', { level: 2 })).not.toBeFocused();
    await panel.getByRole('button', { name: t.close }).click();
    await expect(panel).toHaveCount(0);
    expect(page.url()).toBe(`${site.url}${paths.area(reportId, 3).slice(1)}`);
  });

  test(`axe finds nothing with a figure beside each page, in any colours (${locale})`, async ({ page }) => {
    const pages = [paths.overview(reportId), paths.figures(reportId), paths.checks(reportId)];
    for (const [index, theme] of ['light', 'dark', 'contrast'].entries()) {
      await page.addInitScript((name) => localStorage.setItem('rol.theme', name), theme);
      await open(page, `${pages[index] ?? ''}?figure=${figureId}`);
      await expect(page.getByRole('dialog').locator(`[data-figure="${figureId}"]`)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      expect(await faults(page), theme).toEqual([]);
    }
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test(`it is a sheet over the page, with nothing cut (${locale})`, async ({ page }) => {
      await open(page, paths.figures(reportId));
      await page.locator('main tbody a').first().tap();
      const sheet = page.getByRole('dialog');
      await expect(sheet.locator('[data-figure]')).toBeVisible();
      expect(await sheet.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
      for (const details of await sheet.locator('details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      expect(await page.evaluate(cut)).toEqual([]);
      expect(await faults(page)).toEqual([]);
      // What it covers is out of reach.
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const inPage = await page.evaluate(
          () => document.activeElement?.closest('main, header, nav, footer') !== null,
        );
        expect(inPage && (await sheet.locator(':focus').count()) === 0).toBe(false);
      }
      await sheet.getByRole('button', { name: t.close }).tap();
      await expect(sheet).toHaveCount(0);
      await expect(page.locator('main tbody a').first()).toBeFocused();
    });

    test(`the table of figures leads with name and number (${locale})`, async ({ page }) => {
      await open(page, paths.figures(reportId));
      const row = page.locator('main tbody tr').nth(4);
      await row.scrollIntoViewIfNeeded();
      const [name, number] = [row.locator('th a'), row.locator('b')];
      await expect(name).toBeInViewport({ ratio: 1 });
      await expect(number).toBeInViewport({ ratio: 1 });
      const boxes = [await name.boundingBox(), await number.boundingBox()];
      expect(Math.abs((boxes[0]?.y ?? 0) - (boxes[1]?.y ?? 99))).toBeLessThan(12);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.locator('thead th[data-column=full] button').tap();
      await expect(page.locator('thead th[data-column=full]')).toHaveAttribute('aria-sort', 'ascending');
      await expect(page).toHaveURL(/sort=full/);
    });
  });
}

test('of several links to a figure the focus comes back to one in sight, also after its own page', async ({
  page,
}) => {
  await open(page, pathsFor('zh').area(reportId, 7));
  // It stands at the head of the page too.
  const inHead = page.locator('article header a[href*="/figures/"]').nth(1);
  const inList = page.locator(`main dl a[href="${await inHead.getAttribute('href')}"]`).first();
  await inList.focus();
  await placeNoted(page);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('link', { name: panelMessages.zh.ownPage }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(inList).toBeFocused();
  await expect(inList).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to a figure leads to its page', async ({ page }) => {
    await page.goto(pathsFor('zh').area(reportId, 3).slice(1));
    await page.locator(`main dl > div[data-figure="${figureId}"] a`).first().click();
    await expect(page).toHaveURL(new RegExp(`/figures/${figureId}/$`));
  });
});
