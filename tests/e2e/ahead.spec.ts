import type { Page } from '@playwright/test';
import { pathsFor } from '../../src/lib/paths.ts';
import { areas, locales, reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';

/** Waits until a page that is not shown stands in the document, whole and laid out. */
async function drawnAhead(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('[data-page=aside] h1')?.textContent === wanted &&
      !document.querySelector('[data-waits]'),
    title,
  );
}

for (const locale of locales) {
  const paths = pathsFor(locale);
  const [, , third] = areas();
  const title = third?.area.title[locale] ?? '';

  test(`an area that is pointed at is drawn, but not seen, heard, found or reached (${locale})`, async ({
    page,
  }) => {
    await open(page, paths.overview(reportId));
    const before = await page.evaluate(() => [document.body.scrollHeight, document.body.scrollWidth]);
    await page.locator('main [data-area="3"]').hover();
    await drawnAhead(page, title);

    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await page.locator('[data-page=aside] :is(a, input, button, summary)').count()).toBeGreaterThan(
      20,
    );
    expect(
      await page.evaluate(() => {
        const hidden = [...document.querySelectorAll<HTMLElement>('[data-page=aside] *')];
        for (const element of hidden) element.focus();
        return hidden.some((element) => element.checkVisibility() || element === document.activeElement);
      }),
    ).toBe(false);
    expect(await page.evaluate(() => [document.body.scrollHeight, document.body.scrollWidth])).toEqual(
      before,
    );
  });

  test(`it is laid out before it is shown, and shown as it was laid out (${locale})`, async ({ page }) => {
    await open(page, paths.overview(reportId));
    await page.locator('main [data-area="3"]').hover();
    await drawnAhead(page, title);
    // One and the same element, as wide and as high before as after.
    const ahead = await page.locator('[data-page=aside] article:has(h1)').evaluate((article) => {
      article.setAttribute('data-was-ahead', '');
      return [article.scrollWidth, article.scrollHeight];
    });
    await page.locator('main [data-area="3"] a').click();
    await expect(page.locator('h1:visible')).toHaveText(title);
    await expect(page.locator('h1:visible')).toBeFocused();
    const shown = page.locator('article[data-was-ahead]');
    await expect(shown).toBeVisible();
    expect(await shown.evaluate((article) => [article.scrollWidth, article.scrollHeight])).toEqual(ahead);
    await expect(page.locator('main h1')).toHaveCount(1);
  });
}

test('once a page is quiet, the first area that it leads to is drawn part by part; one that is pointed at, at once', async ({
  page,
}) => {
  // How many parts each task let in, as "3 1 1".
  await page.addInitScript(() => {
    new MutationObserver((records) => {
      const letIn = records.filter(
        ({ target }) => target instanceof Element && !target.hasAttribute('data-waits'),
      ).length;
      const { dataset } = document.documentElement;
      if (letIn > 0) dataset.letIn = `${dataset.letIn ?? ''} ${letIn}`.trim();
    }).observe(document, { attributeFilter: ['data-waits'], subtree: true });
  });
  const letIn = async () =>
    (await page.evaluate(() => document.documentElement.dataset.letIn ?? '')).split(' ').map(Number);
  // Its head, its measures, problems and plans, checks, and the areas beside it.
  const partsOf = (index: number) => (areas()[index]?.area.measures.length ?? 0) + 4;

  await open(page, pathsFor('zh').overview(reportId));
  await drawnAhead(page, areas()[0]?.area.title.zh ?? '');
  const first = await letIn();
  expect(first.length).toBeGreaterThan(2);
  expect(first.reduce((sum, parts) => sum + parts)).toBe(partsOf(0));

  await page.locator('main [data-area="3"]').hover();
  await drawnAhead(page, areas()[2]?.area.title.zh ?? '');
  expect(await letIn()).toEqual([...first, partsOf(2)]);
});

test('a place on another page is found there, though the page that is left has one of the same name', async ({
  page,
}) => {
  const paths = pathsFor('zh');
  await open(page, paths.area(reportId, 2));
  await drawnAhead(page, areas()[0]?.area.title.zh ?? '');
  await page.evaluate(
    (href) => {
      const link = document.createElement('a');
      document.body.append(Object.assign(link, { href }));
      link.click();
    },
    `${paths.area(reportId, 3).slice(1)}#measure-3`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(areas()[2]?.area.title.zh ?? '');
  await expect(page.locator('#measure-3:focus')).toBeInViewport();
});

test('paper has nothing of a page that is drawn ahead', async ({ page }) => {
  await open(page, pathsFor('zh').area(reportId, 1));
  await drawnAhead(page, areas()[1]?.area.title.zh ?? '');
  const sheets = async () =>
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  const withIt = await sheets();
  expect(withIt).toBeGreaterThan(1);
  await page
    .locator('[data-page=aside]')
    .evaluate((aside) => aside.style.setProperty('display', 'none', 'important'));
  expect(withIt).toBe(await sheets());
});
