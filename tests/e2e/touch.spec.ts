import { presentMessages } from '../../src/i18n/messages/present.ts';
import { toolMessages } from '../../src/i18n/messages/tools.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { current, path } from './deck.ts';
import { reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';

const paths = pathsFor('zh');
const t = presentMessages.zh;

test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } });

test('a tap where the toolbar comes up brings it and does no more; the next one presses', async ({
  page,
}) => {
  await open(page, path('title'));
  const bar = page.getByRole('navigation', { name: t.controls });
  const leave = bar.getByRole('button', { name: t.leaveShort });
  await expect(bar).toHaveCSS('opacity', '0');
  const box = await leave.boundingBox();
  if (!box) throw new Error('the toolbar has no place');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(x, y);
  await expect(bar).toHaveCSS('opacity', '1');
  await expect(current(page)).toHaveAttribute('data-slide', 'title');
  await page.touchscreen.tap(x, y);
  await expect(current(page)).toHaveCount(0);
});

test('a talk says at its beginning how fingers steer it, and a swipe is not the browser’s way back', async ({
  page,
}) => {
  await open(page, path('title'));
  await expect(page.getByText(t.touchFirst)).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('overscroll-behavior-x', 'none');
  await page.touchscreen.tap(600, 1000);
  await expect(current(page)).not.toHaveAttribute('data-slide', 'title');
  await page.touchscreen.tap(100, 1000);
  await expect(current(page)).toHaveAttribute('data-slide', 'title');
});

test('a tap on a bar says its values, and one beside the chart takes them away', async ({ page }) => {
  await open(page, paths.area(reportId, 3));
  const chart = page.locator('main [data-chart]').first();
  const tip = chart.locator('[aria-hidden=true]').last();
  await chart.locator('[data-point] :has(> [data-mark])').first().tap();
  await expect(tip).toBeVisible();
  await expect(tip).toContainText('%');
  await page.getByRole('heading', { level: 1 }).tap();
  await expect(tip).toBeHidden();
});

test('fields are as large as a phone wants them, or it enlarges the page', async ({ page }) => {
  await open(page, paths.actions(reportId));
  const sizes = () =>
    [
      ...document.querySelectorAll('select, textarea, input:not([type=checkbox], [type=radio], [type=file])'),
    ].map((field) => Number.parseFloat(getComputedStyle(field).fontSize));
  for (const to of [paths.actions(reportId), paths.figures(reportId), paths.overview(reportId)]) {
    await open(page, to);
    expect(Math.min(...(await page.evaluate(sizes))), to).toBeGreaterThanOrEqual(16);
  }
});

test('the way out of a drawing on the whole screen stays in sight on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('not here'));
  });
  await open(page, paths.area(reportId, 3));
  const words = toolMessages.zh;
  await page.getByRole('button', { name: words.fullScreen }).first().tap();
  const leave = page.getByRole('button', { name: words.leaveFullScreen });
  await expect(leave).toBeVisible();
  await page.locator('figure', { has: leave }).evaluate((figure) => figure.scrollTo(0, figure.scrollHeight));
  await expect(leave).toBeInViewport();
  await leave.tap();
  await expect(leave).toHaveCount(0);
});
