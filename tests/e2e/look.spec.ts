import { chartFrameMessages } from '../../src/i18n/messages/chartFrame.ts';
import { shellMessages } from '../../src/i18n/messages/shell.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { current, path, source } from './deck.ts';
import { areas, figures, locales, overview, reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';
import { fontsOf } from './text.ts';

/** What stands beside what: edges, gaps and sizes that like things have in common. */
test.use({ viewport: { width: 1366, height: 768 } });

/** In the page: of each element the box around its words. */
function words(elements: (HTMLElement | SVGElement)[]) {
  return elements.map((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    const { left, right, height } = text.getBoundingClientRect();
    return { left, right, height, size: parseFloat(getComputedStyle(element).fontSize) };
  });
}

/** In the page: at which heights the words of elements stand. */
function baselines(elements: (HTMLElement | SVGElement)[]): number[] {
  return elements.map((element) => {
    const foot = document.createElement('i');
    foot.style.display = 'inline-block';
    element.append(foot);
    const { bottom } = foot.getBoundingClientRect();
    foot.remove();
    return bottom;
  });
}

test('colours follow the system until a reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, pathsFor('zh').overview(reportId));
  const theme = page.locator('html');
  await expect(theme).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  await page.locator('summary').filter({ hasText: shellMessages.zh.appearance }).click();
  await page.getByLabel(shellMessages.zh.theme).selectOption('contrast');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(theme).toHaveAttribute('data-theme', 'contrast');
});

for (const locale of locales) {
  const paths = pathsFor(locale);

  test(`the words of the masthead end where the page does (${locale})`, async ({ page }) => {
    await open(page, paths.overview(reportId));
    const [last] = (await page.locator('header button').last().evaluateAll(words)).slice(-1);
    const body = await page.getByRole('main').locator('[aria-labelledby=areas]').boundingBox();
    expect(Math.abs((last?.right ?? NaN) - (body?.x ?? NaN) - (body?.width ?? NaN))).toBeLessThan(1);
  });

  test(`the only figure of a card has its name on one line (${locale})`, async ({ page }) => {
    await open(page, paths.overview(reportId));
    for (const { number, headline } of overview().areas.filter((area) => area.headline.length === 1)) {
      const name = page.locator(`main [data-area="${number}"] dt`);
      const [box] = await name.evaluateAll(words);
      expect(box?.height, headline[0]).toBeLessThan(1.8 * (box?.size ?? NaN));
    }
  });

  test(`buttons that stand together are alike in size and apart by as much (${locale})`, async ({ page }) => {
    await open(page, `${paths.figures(reportId)}?area=2`);
    const heights = await page
      .locator('main form:has(input[type=search]) :is(button, select)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    expect(new Set(heights).size).toBe(1);

    const gaps = [];
    for (const [at, buttons] of [
      [paths.figures(reportId), page.locator('main button[type=button]').filter({ hasText: /CSV|XLSX/ })],
      [
        paths.figure(reportId, figures().figures[0] ?? ''),
        page.locator('main [role=status]').locator('xpath=../button'),
      ],
    ] as const) {
      await open(page, at);
      const [one, other] = await buttons.evaluateAll((all) =>
        all.map((button) => button.getBoundingClientRect()),
      );
      gaps.push((other?.left ?? NaN) - (one?.right ?? NaN));
    }
    expect(gaps[1]).toBe(gaps[0]);
  });

  test(`drawing and table say that they can be pressed, as what stands beside them (${locale})`, async ({
    page,
  }) => {
    const drawn = areas().find(({ area }) => area.measures.some(({ exhibits }) => exhibits.length > 0));
    await open(page, paths.area(reportId, drawn?.area.number ?? NaN));
    const label = page.getByText(chartFrameMessages[locale].table, { exact: true }).first();
    const border = () => label.evaluate((element) => getComputedStyle(element).borderTopColor);
    const before = await border();
    await label.hover();
    expect(await border()).not.toBe(before);
  });
}

test('a line that begins with a quotation mark begins where others do', async ({ page }) => {
  await open(page, pathsFor('zh').figures(reportId));
  const canTrim = await page.evaluate(() => CSS.supports('text-spacing-trim', 'trim-start'));
  const wide = await page
    .locator('tbody th a')
    .filter({ hasText: /^“/ })
    .evaluateAll((links) =>
      links.map((link) => {
        const mark = document.createRange();
        mark.setStart(link.firstChild ?? link, 0);
        mark.setEnd(link.firstChild ?? link, 1);
        return mark.getBoundingClientRect().width / parseFloat(getComputedStyle(link).fontSize);
      }),
    );
  expect(wide.length).toBeGreaterThan(0);
  // An older browser leaves it as the font has it, and so does one whose Chinese font has no narrower mark.
  if (canTrim && (await fontsOf(page)).chinese) expect(Math.max(...wide)).toBeLessThan(0.75);
});

test('what stands out of an area ends its lines on the slide where a clause ends', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, path('overview'));
  const torn = await current(page)
    .locator('li a > :last-child')
    .evaluateAll((texts) =>
      texts.flatMap((text) => {
        const node = text.firstChild;
        if (!node) return [];
        const line = (index: number) => {
          const character = document.createRange();
          character.setStart(node, index);
          character.setEnd(node, index + 1);
          return character.getBoundingClientRect().top;
        };
        const ends = [...(text.textContent ?? '')]
          .map((character, index) => ({ character, index }))
          .slice(0, -1);
        return ends.filter(({ index }) => line(index + 1) > line(index)).map(({ character }) => character);
      }),
    );
  expect(torn.filter((character) => !/[，、；：”]/.test(character))).toEqual([]);
});

test('on a slide of facts their kinds stand level with what they say', async ({ page }) => {
  const many = source.areas.flatMap(({ number, measures }) =>
    measures
      .filter(({ milestones }) => milestones.length > 4)
      .map(({ milestones }) => `area-${number}.${milestones[0]?.id}`),
  );
  await open(page, path(many[0] ?? ''));
  const rows = current(page).locator('li');
  const [kinds, texts] = [
    await rows.locator('> :first-child').evaluateAll(baselines),
    await rows.locator('> :last-child').evaluateAll(baselines),
  ];
  expect(kinds.length).toBeGreaterThan(4);
  for (const [index, kind] of kinds.entries())
    expect(Math.abs(kind - (texts[index] ?? NaN))).toBeLessThan(0.5);
});
