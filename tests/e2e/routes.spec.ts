import { localeOfPath, pathsFor } from '../../src/lib/paths.ts';
import { area, everyPath, reportId } from './dist.ts';
import { expect, hydrated, test } from './harness.ts';

const paths = everyPath();
/** So many tests, each of which opens its share of the pages one after the other. */
const shares = 6;

test('there are pages in both languages', () => {
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => path.startsWith('/en/'))).toHaveLength(paths.length / 2);
  expect(paths).toEqual(
    expect.arrayContaining([pathsFor('zh').present(reportId, ''), pathsFor('en').present(reportId, '')]),
  );
});

test('index.html is the page that the server gives there @anywhere', async ({ page }) => {
  await page.goto(`reports/${reportId}/areas/3/index.html`);
  await hydrated(page);
  await expect(page.locator('h1:visible')).toHaveText(area(3).area.title.zh);
  expect(page.url()).toMatch(new RegExp(`/reports/${reportId}/areas/3/$`));
});

for (let share = 0; share < shares; share += 1) {
  test(`pages ${share + 1} of ${shares}: whole before the script, unchanged by it, quiet`, async ({
    page,
    context,
  }) => {
    test.slow();
    for (const path of paths.filter((_, index) => index % shares === share)) {
      await page.goto(path.slice(1));
      const english = localeOfPath(path) === 'en';
      await expect(page.locator('html'), path).toHaveAttribute('lang', english ? 'en' : 'zh-CN');
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
      const title = await page.title();
      await hydrated(page);
      expect(await page.title(), path).toBe(title);
      expect(await page.locator('#root h1').first().textContent(), path).not.toBe('');
      // A talk without a slide's name goes to its first one.
      const at = path.replace(/\/present\/$/, '/present/title/');
      await expect(page, path).toHaveURL((url) => url.pathname === at);
    }
    expect(context.pages()).toHaveLength(1);
  });
}
