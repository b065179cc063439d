import { originalMessages } from '../../src/i18n/messages/original.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';

const t = originalMessages.en;
const path = `${pathsFor('en').figures(reportId)}?original=1`;
const fileOf = (text: string) => ({
  name: 'report.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

for (const width of [1440, 600]) {
  test(`the outline of what has the focus is whole beside a page ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, path);
    if (width < 1000) await page.getByRole('button', { name: t.showOriginal, exact: true }).click();
    await page.getByLabel(t.file).focus();
    await page.getByLabel(t.file).setInputFiles(fileOf('一、工作\n(一)教育\n1、新建学校12所。'));
    await expect(page.getByText(t.loaded('report.txt'))).toBeFocused();
    const cut = await page.evaluate(() => {
      const outline = 5;
      const ring = document.activeElement?.getBoundingClientRect();
      const edge = document.activeElement?.closest('aside')?.getBoundingClientRect();
      if (!ring || !edge) return ['nothing'];
      return [
        ring.left - outline < edge.left && 'left',
        ring.right + outline > edge.right && 'right',
        ring.top - outline < edge.top && 'top',
      ].filter(Boolean);
    });
    expect(cut).toEqual([]);
    // Room for the outline must not make the page wider than its window.
    const wider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(wider)).toBe(false);
  });
}

test('a place in a text longer than any report is found though it was never laid out', async ({ page }) => {
  await open(page, path);
  const line = '各单位认真落实各项要求，推动工作有序开展，取得明显成效。';
  const filler = `${line.repeat(9)}\n`;
  await page
    .getByLabel(t.file)
    .setInputFiles(fileOf(`${filler.repeat(300)}新建学校12所。\n${filler.repeat(100)}`));
  await page.getByTitle(t.goTo('12')).click();
  const text = page.getByRole('region', { name: t.text });
  await expect(text.locator('[data-number]', { hasText: '12' })).toBeFocused();
  await expect(text.locator('[data-number]', { hasText: '12' })).toBeInViewport();
});
