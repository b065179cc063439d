import { pathsFor } from '../../src/lib/paths.ts';
import { chartFrameMessages } from '../../src/i18n/messages/chartFrame.ts';
import { toolMessages } from '../../src/i18n/messages/tools.ts';
import { areas, figures, locales, overview, reportId } from './dist.ts';
import { expect, hydrated, open, painted, test } from './harness.ts';

const drawn = () => areas().flatMap(({ area }) => area.measures.flatMap((measure) => measure.exhibits));

/** In the page: how far the middle of each number of the slide is from that of the bar beside it, in heights of a bar. */
function offRow(): number[] {
  return [...document.querySelectorAll('[data-slide] [data-point]')].flatMap((row) => {
    const number = [...row.querySelectorAll('span')].find(({ textContent }) => /^[\d.,]+$/.test(textContent));
    const bar = row.querySelector('svg')?.getBoundingClientRect();
    if (!number?.checkVisibility({ visibilityProperty: true }) || !bar) return [];
    const { top, bottom, right } = number.getBoundingClientRect();
    // Where there is no room beside the words the bar is below them.
    return bar.left < right ? [] : [(top + bottom - bar.top - bar.bottom) / 2 / bar.height];
  });
}

for (const locale of locales) {
  const t = chartFrameMessages[locale];
  const paths = pathsFor(locale);

  test(`every chart is named, described, sourced and has a table (${locale})`, async ({ page }) => {
    expect(drawn().length).toBeGreaterThan(8);
    for (const { area } of areas()) {
      const exhibits = area.measures.flatMap((measure) => measure.exhibits);
      if (exhibits.length === 0) continue;
      await open(page, paths.area(reportId, area.number));
      for (const exhibit of exhibits) {
        const figure = page.locator(`figure[id="${exhibit.id}"]`);
        const chart = figure.getByRole('group', { name: exhibit.title[locale] });
        await expect(chart, exhibit.id).toBeVisible();
        await expect(chart, exhibit.id).toHaveAccessibleDescription(/\d/);
        await expect(figure.locator('figcaption'), exhibit.id).toContainText(t.source);
        const points = await figure.locator('[data-chart] [data-point]').count();
        await figure.locator('label').filter({ hasText: t.table }).click();
        await expect(figure.getByRole('table'), exhibit.id).toBeVisible();
        await expect(chart, exhibit.id).toBeHidden();
        expect(
          await figure.locator('tbody [data-quantity], tbody tr').count(),
          exhibit.id,
        ).toBeGreaterThanOrEqual(Math.min(points, 1));
      }
    }
  });

  test(`chart or table: by keyboard, kept through reload and link (${locale}) @anywhere`, async ({
    page,
    context,
  }) => {
    await open(page, paths.area(reportId, 3));
    const figure = page.locator('figure').first();
    await figure.locator('input[data-chart-of]').focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure.getByRole('table')).toBeVisible();
    await page.reload();
    await hydrated(page);
    await expect(figure.getByRole('table')).toBeVisible();

    const other = await context.newPage();
    await other.goto(page.url());
    await hydrated(other);
    await expect(other.locator('figure').first().getByRole('table')).toBeVisible();
    await expect(other.locator('figure').nth(1).getByRole('table')).toBeHidden();
    await other.close();
  });

  test(`numbers of a drawing stand in the middle of their rows on a slide (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    let compared = 0;
    for (const { id, area, kind } of drawn()) {
      if (kind === 'rate' || kind === 'progress') continue;
      const slide = `area-${area}.${id}`;
      await open(page, paths.present(reportId, slide));
      await expect(page.locator('[data-slide]:visible')).toHaveAttribute('data-slide', slide);
      const off = await page.evaluate(offRow);
      for (const share of off) expect(Math.abs(share), slide).toBeLessThan(0.15);
      compared += off.length;
    }
    expect(compared).toBeGreaterThan(10);
  });

  test(`Tab enters a chart once, keys go from point to point, each is announced (${locale})`, async ({
    page,
  }) => {
    await open(page, paths.area(reportId, 3));
    const figure = page.locator('figure').first();
    const chart = figure.locator('[data-chart]');
    const points = await chart.locator('[data-point]').count();
    expect(points).toBeGreaterThan(3);
    const live = figure.locator('[aria-live]');

    await figure.locator('input[data-chart-of]').focus();
    await page.keyboard.press('Tab');
    while (!(await chart.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('Tab');
    const said: string[] = [];
    const press = async (key: string) => {
      await page.keyboard.press(key);
      await expect(live).not.toBeEmpty();
      said.push((await live.textContent()) ?? '');
    };
    await press('ArrowRight');
    await press('ArrowRight');
    await press('End');
    await press('Home');
    expect(said[0]).toBe(said[3]);
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) expect(sentence).toMatch(/\d/);
    await page.keyboard.press('ArrowLeft');
    await expect(live).toHaveText(said[0] ?? '');

    await page.keyboard.press('Escape');
    await expect(live).toBeEmpty();
    await expect(figure.locator('figcaption')).toBeFocused();
    await chart.focus();
    await page.keyboard.press('Tab');
    const afterChart = await page.evaluateHandle(() => document.activeElement);
    expect(await chart.evaluate((element) => element.contains(document.activeElement))).toBe(false);
    await chart.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await afterChart.evaluate((element) => element === document.activeElement)).toBe(true);
  });
}

test('bars of what is done are as long as they should be, to the pixel', async ({ page }) => {
  const quantities = new Map(figures().quantities.map((quantity) => [quantity.id, quantity.value]));
  await open(page, pathsFor('zh').overview(reportId));
  const rows = page.locator('[data-page=shown] article[data-status]');
  await expect(rows).toHaveCount(overview().progress.length);
  let compared = 0;
  for (const [index, exhibit] of overview().progress.entries()) {
    if (exhibit.kind !== 'progress') continue;
    const share = (quantities.get(exhibit.done) ?? NaN) / (quantities.get(exhibit.total) ?? NaN);
    const row = rows.nth(index);
    const track = await row.locator('svg[data-mark]').boundingBox();
    const bar = await row.locator('svg[data-mark] rect[data-fill]').first().boundingBox();
    expect(Math.abs((bar?.width ?? 0) - (track?.width ?? 0) * share), exhibit.id).toBeLessThanOrEqual(1);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(0);
});

test('nothing moves while a page arrives and its charts become interactive', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0, moved: '' });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('value' in entry && 'hadRecentInput' in entry && 'sources' in entry) || entry.hadRecentInput)
          continue;
        const sources: unknown[] = Array.isArray(entry.sources) ? entry.sources : [];
        const moved = sources.map((source) => {
          const node: unknown = Reflect.get(Object(source), 'node');
          return node instanceof Node ? node.textContent?.slice(0, 40) : '';
        });
        Object.assign(window, {
          shift: Reflect.get(window, 'shift') + Number(entry.value),
          moved: `${Reflect.get(window, 'moved')}${moved.join(' | ')}\n`,
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const { area } of areas()) {
    await open(page, pathsFor('zh').area(reportId, area.number));
    for (const chart of await page.locator('[data-page=shown] [data-chart]').all()) {
      await chart.scrollIntoViewIfNeeded();
      await chart.hover();
    }
    const live = page.locator('[data-page=shown] [data-live]');
    await expect(live).toHaveCount(
      area.measures.flatMap(({ exhibits }) => exhibits).filter(({ kind }) => kind === 'comparison').length,
    );
    await painted(page);
    const { shift, moved } = await page.evaluate(() => ({
      shift: Number(Reflect.get(window, 'shift')),
      moved: String(Reflect.get(window, 'moved')),
    }));
    expect(shift, `area ${area.number}: ${moved}`).toBeLessThan(0.001);
  }
});

test('a chart that was taken away leaves its page as it was, free to click', async ({ page }) => {
  await open(page, pathsFor('en').area(reportId, 9));
  const t = toolMessages.en;
  const figure = page.locator('figure').first();
  const boxes = () =>
    figure.locator('summary, button').evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x + scrollX, y + scrollY, width, height].map(Math.round).join(' ');
      }),
    );
  await figure.scrollIntoViewIfNeeded();
  const before = await boxes();
  await figure.getByText(t.tools, { exact: true }).click();
  const saved = page.waitForEvent('download');
  await figure.getByRole('button', { name: t.svg }).click();
  await saved;
  const said = figure.getByRole('status').filter({ hasText: t.exported('') });
  await expect(said).toBeVisible();
  await expect(figure.locator('details')).not.toHaveAttribute('open');
  expect(await boxes()).toEqual(before);
  expect(await said.evaluate((one) => getComputedStyle(one).pointerEvents)).toBe('none');
});

test('what a chart can be taken away as are buttons of one width', async ({ page }) => {
  for (const locale of locales) {
    await open(page, pathsFor(locale).area(reportId, 9));
    const menu = page.locator('figure details').first();
    await menu.locator('summary').click();
    const widths = await menu
      .locator('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(widths).toHaveLength(3);
    expect(new Set(widths).size, locale).toBe(1);
  }
});
