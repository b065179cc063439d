import type { PresentResource } from '../../src/api/resources.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { deckOf } from '../../src/report/deck/deck.ts';
import { current, names, path, source } from './deck.ts';
import { locales, reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';
import { fontsOf } from './text.ts';

/**
 * In the page: what of the current slide is cut off, too small to be read (text below `least`), or scrolls. Pixels as on
 * a 1080p stage.
 */
function measure(least: number) {
  const faults: string[] = [];
  const slide = [...document.querySelectorAll<HTMLElement>('[data-slide]')].find(
    (one) => getComputedStyle(one).visibility === 'visible',
  );
  if (!slide) return { name: '', faults: ['no slide'] };
  const box = slide.getBoundingClientRect();
  const shape = box.width / box.height;
  if (Math.abs(shape - 16 / 9) > 0.01) faults.push(`stretched to ${shape}`);
  if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
    faults.push('beyond the window');
  const fits = Math.min(innerWidth / box.width, innerHeight / box.height);
  if (Math.abs(fits - 1) > 0.01) faults.push(`not as large as it could be: ${fits}`);
  if (document.documentElement.scrollHeight > innerHeight + 1) faults.push('the page scrolls');
  const isShown = (element: Element) =>
    getComputedStyle(element).clipPath === 'none' &&
    element.getClientRects().length > 0 &&
    !element.closest('details:not([open])');
  for (const element of slide.querySelectorAll('*')) {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || !isShown(element)) continue;
    if (left < box.left - 1 || top < box.top - 1 || right > box.right + 1 || bottom > box.bottom + 1)
      faults.push(`cut off: ${element.textContent?.slice(0, 40)}`);
  }
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (!parent || !texts.currentNode.textContent?.trim() || !isShown(parent)) continue;
    // How much everything around the text enlarges it.
    let scale = 1;
    for (let one: Element | null = parent; one; one = one.parentElement) {
      const { transform } = getComputedStyle(one);
      if (transform !== 'none') scale *= new DOMMatrixReadOnly(transform).a;
    }
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale * (1920 / box.width);
    // A number by itself, or a side of a check; in a sentence it is text.
    const isNumber =
      /^[\d.,]+%?$/.test(texts.currentNode.textContent.trim()) &&
      parent.closest('a[href*="/figures/"], [data-point]') !== null;
    // The source and the page's number below the slide are looked up, not read from the hall.
    const isLookedUp = slide.lastElementChild?.contains(parent);
    if (size < (isNumber || parent.closest('dd') ? 47.9 : isLookedUp ? 23.9 : least - 0.1))
      faults.push(`${size} px: ${texts.currentNode.textContent.slice(0, 40)}`);
  }
  return { name: slide.dataset.slide ?? '', faults };
}

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
];

for (const locale of locales) {
  for (const size of sizes) {
    test(`every slide is whole and legible at ${size.width} × ${size.height} (${locale})`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(size);
      await open(page, path('title', locale));
      // What has no room in a wide font is shown smaller by as much.
      const least = Math.floor(28 / (await fontsOf(page)).wide);
      for (const name of names) {
        await expect(current(page)).toHaveAttribute('data-slide', name);
        expect(await page.evaluate(measure, least), name).toEqual({ name, faults: [] });
        await page.keyboard.press('PageDown');
      }
    });
  }
}

for (const [locale, title] of [
  ['zh', '法治政府建设情况报告'.repeat(8)],
  ['en', 'Report on building a rule-of-law government, '.repeat(5).slice(0, 200)],
] as const) {
  test(`a report’s title of ${title.length} signs leaves first and last slide whole (${locale})`, async ({
    page,
  }) => {
    const report = { ...source.report, title: { zh: title, en: title } };
    await page.route('**/present.json', (route) => route.fulfill({ json: { ...source, report } }));
    await page.setViewportSize({ width: 1280, height: 720 });
    // Reached from another page: its own has the data in it.
    await open(page, pathsFor(locale).overview(reportId));
    await page.keyboard.press('p');
    await expect(current(page)).toHaveAttribute('data-slide', 'overview');
    for (const [key, name] of [
      ['Home', 'title'],
      ['End', 'end'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(current(page)).toHaveAttribute('data-slide', name);
      expect(await page.evaluate(measure, 24), name).toEqual({ name, faults: [] });
    }
  });
}

test('long names of what is compared part into two lines, as large as usual, and ticks keep apart', async ({
  page,
}) => {
  const compared = source.areas
    .flatMap(({ measures }) => measures.flatMap(({ exhibits }) => exhibits))
    .find((exhibit) => exhibit.kind === 'comparison');
  const id = compared?.series.flatMap(({ points }) => points).find((point) => point !== null);
  if (!compared || !id) throw new Error('nothing is compared');
  const long = {
    ...compared,
    categories: ['1', '2', '3', '4'].map((number) => ({
      id: number,
      name: {
        zh: '适用普通程序办结的行政处罚案件',
        en: 'Administrative penalties closed in ordinary procedures',
      },
    })),
    series: ['Whole city', 'City government and its general office'].map((en, index) => ({
      id: `${index}`,
      name: { zh: '全市', en },
      points: [id, id, id, id],
    })),
  };
  const changed: PresentResource = {
    ...source,
    areas: source.areas.map((area) => ({
      ...area,
      measures: area.measures.map((measure) => ({
        ...measure,
        exhibits: measure.exhibits.map((exhibit) => (exhibit === compared ? long : exhibit)),
      })),
    })),
  };
  await page.route('**/present.json', (route) => route.fulfill({ json: changed }));
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, pathsFor('en').overview(reportId));
  await page.keyboard.press('p');
  await expect(current(page)).toHaveAttribute('data-slide', 'overview');
  const deck = deckOf(changed, { checks: false });
  const number = deck.findIndex((slide) => slide.kind === 'exhibit' && slide.exhibit === long) + 1;
  await page.keyboard.type(`${number}`);
  await page.keyboard.press('Enter');
  const name = deck[number - 1]?.name ?? '';
  await expect(current(page)).toHaveAttribute('data-slide', name);
  // In a wide font the bold names are three lines each.
  const least = Math.floor(28 / (await fontsOf(page)).wide ** 2);
  expect(await page.evaluate(measure, least), name).toEqual({ name, faults: [] });
  const ticks = await current(page)
    .locator('svg > text:visible')
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect()));
  expect(ticks.length).toBeGreaterThan(1);
  for (const [index, { left }] of ticks.entries())
    expect(left).toBeGreaterThan(ticks[index - 1]?.right ?? -Infinity);
});

test('a report at its worst still fits: long titles and labels, forty figures in a measure', async ({
  page,
}) => {
  test.slow();
  const many = Array.from({ length: 40 }, (_, index) => `worst.figure-${index + 1}`);
  const sample = source.quantities.find(({ basis, value }) => basis === 'reported' && value >= 1e6);
  if (!sample) throw new Error('no large figure to repeat');
  const long =
    'Strengthen the grassroots organisations of the administration of justice and raise their standing, step by step, year by year';
  const title = { zh: '加强基层组织建设，'.repeat(7), en: long };
  const parted = source.areas
    .flatMap(({ measures }) => measures.flatMap(({ exhibits }) => exhibits))
    .flatMap((exhibit) => {
      if (exhibit.kind !== 'breakdown') return [];
      const levels = exhibit.levels.map((level) => ({
        ...level,
        parts: level.parts.map((part) => ({ ...part, label: title })),
      }));
      return { ...exhibit, levels };
    });
  const worst: PresentResource = {
    ...source,
    report: { ...source.report, title: { zh: long, en: `${long}, ${long}`.slice(0, 200) } },
    headline: many.slice(0, 8),
    quantities: [...source.quantities, ...many.map((id) => ({ ...sample, id }))],
    areas: source.areas.map((area) => ({
      ...area,
      ...{ title, standout: title },
      measures: area.measures.map((measure, index) => ({
        ...measure,
        ...{ title, summary: title, exhibits: area.number === 1 && index === 1 ? parted : [] },
        figures: index === 0 ? many : [],
        milestones: measure.milestones.map((fact) => ({ ...fact, text: title })),
      })),
    })),
    problems: source.problems.map((problem) => ({ ...problem, title, summary: title })),
  };
  await page.route('**/present.json', (route) => route.fulfill({ json: worst }));
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, pathsFor('en').overview(reportId));
  await page.keyboard.press('p');
  await expect(current(page)).toHaveAttribute('data-slide', 'overview');
  await page.keyboard.press('Home');
  for (const { name } of deckOf(worst, { checks: false })) {
    await expect(current(page)).toHaveAttribute('data-slide', name);
    expect(await page.evaluate(measure, 24), name).toEqual({ name, faults: [] });
    await page.keyboard.press('PageDown');
  }
});
