import type { Locator, Page } from '@playwright/test';
import { figuresMessages } from '../../src/i18n/messages/figures.ts';
import { searchMessages } from '../../src/i18n/messages/search.ts';
import { shellMessages } from '../../src/i18n/messages/shell.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { current, names, path } from './deck.ts';
import { reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';
import { brokenWords, fontsOf } from './text.ts';

/** Windows between an office screen and a phone: an old projector, a phone that lies, a page that is enlarged. */

async function openAt(page: Page, [width, height]: readonly [number, number], to: string, large = false) {
  await page.setViewportSize({ width, height });
  if (large) await page.addInitScript(() => localStorage.setItem('rol.text', 'large'));
  await open(page, to);
}

const boxes = (elements: Locator) =>
  elements.evaluateAll((all) =>
    all.map((element) => {
      const { left, top, width, height, right } = element.getBoundingClientRect();
      return { left, top, width, height, right };
    }),
  );

/** In the page: elements of which a line (of paragraphs: the last one) is shorter than so many characters. */
function shortLines(elements: Element[], { least, last }: { least: number; last: boolean }): string[] {
  return elements.flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = new Map<number, number>();
    for (const { bottom, width } of range.getClientRects())
      lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + width);
    const widths = [...lines.values()].slice(last ? -1 : 0);
    const limit = least * parseFloat(getComputedStyle(element).fontSize);
    return lines.size > 1 && widths.some((width) => width < limit) ? [element.textContent ?? ''] : [];
  });
}

/** In the page: links that are not hit in their middle, or some pixels beside it by nothing that leads anywhere. */
function missed(links: (HTMLElement | SVGElement)[]): string[] {
  return links.flatMap((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    const hit = (x: number, y: number) =>
      document.elementFromPoint(left + width / 2 + x, top + height / 2 + y)?.closest('a') ?? null;
    const reach = 11.5;
    const beside = [hit(-reach, 0), hit(reach, 0), hit(0, -reach), hit(0, reach)];
    return hit(0, 0) === link && !beside.includes(null) ? [] : [link.textContent ?? ''];
  });
}

for (const [locale, size, large] of [
  ['zh', [844, 390], true],
  ['en', [911, 512], false],
  ['en', [769, 1024], true],
] as const) {
  test(`areas that need a second row stand in it side by side (${locale}, ${size[0]})`, async ({ page }) => {
    await openAt(page, size, pathsFor(locale).checks(reportId), large);
    const nav = page.getByRole('navigation', { name: shellMessages[locale].areas });
    const links = await boxes(nav.locator('a[href*="/areas/"]'));
    const [first] = links;
    // Without a Chinese font its names may have room in one row.
    const rows = locale === 'en' || (await fontsOf(page)).chinese ? 2 : 1;
    expect(new Set(links.map(({ top }) => top)).size).toBeGreaterThanOrEqual(rows);
    for (const [index, link] of links.entries()) {
      const before = links[index - 1];
      const start = before?.top === link.top ? before.right : first?.left;
      expect(Math.abs(link.left - (start ?? NaN)), `area ${index + 1}`).toBeLessThan(2);
    }
  });
}

test('beside their numbers, names of figures and of what is found are whole on the narrowest phone', async ({
  page,
}) => {
  const phone = [320, 640] as const;
  const paths = pathsFor('en');
  await openAt(page, phone, paths.figure(reportId, 'reconsideration.accepted.municipal'), true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await page.getByRole('button', { name: searchMessages.en.open, exact: true }).click();
  await page.getByRole('combobox').fill('reconsideration');
  const results = page.getByRole('option', { name: /applications/ });
  await expect(results.first()).toBeVisible();
  expect(await results.locator('span').evaluateAll(brokenWords)).toEqual([]);
  const list = page.getByRole('listbox');
  expect(await list.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test('at 1280 pixels Chinese areas and names of figures leave no single character on a line', async ({
  page,
}) => {
  await openAt(page, [1280, 720], pathsFor('zh').figures(reportId));
  const table = page.getByRole('table', { name: figuresMessages.zh.caption('') });
  const cells = table.locator('tbody tr > :is([data-column=name], :first-child)');
  expect(await cells.evaluateAll(shortLines, { least: 1.5, last: false })).toEqual([]);
});

test('no summary of a measure ends in a line of one character and a full stop', async ({ page }) => {
  for (const number of [3, 9]) {
    await openAt(page, [1366, 768], pathsFor('zh').area(reportId, number));
    const summaries = page.getByRole('main').locator('section h2 + p');
    expect(await summaries.count()).toBeGreaterThan(3);
    expect(await summaries.evaluateAll(shortLines, { least: 2.2, last: true })).toEqual([]);
  }
});

for (const size of [
  [390, 844],
  [844, 390],
  [1024, 768],
] as const) {
  test(`every link of a slide that is shown small is hit within 24 px (${size.join(' × ')})`, async ({
    page,
  }) => {
    await openAt(page, size, path('title'));
    for (const name of names) {
      await expect(current(page)).toHaveAttribute('data-slide', name);
      expect(await current(page).locator('a:visible').evaluateAll(missed), name).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  });
}

for (const size of [
  [320, 640],
  [844, 390],
  [683, 384],
] as const) {
  test(`in a window smaller than a slide its panels can be read and pressed (${size.join(' × ')})`, async ({
    page,
  }) => {
    await openAt(page, size, path(names.find((name) => name.startsWith('area-7.')) ?? ''));
    for (const key of ['s', '?', 'a']) {
      await page.keyboard.press(key);
      const panel = page.getByRole('dialog');
      await expect(panel).toBeVisible();
      for (const { width, height } of await boxes(panel.getByRole('button')))
        expect(Math.min(width, height), key).toBeGreaterThanOrEqual(24);
      const sizes = await panel
        .locator(':is(p, dd, kbd, label, h2):visible')
        .evaluateAll((elements: HTMLElement[]) =>
          elements.map((element) => {
            const scale = element.getBoundingClientRect().width / element.offsetWidth;
            return scale * parseFloat(getComputedStyle(element).fontSize);
          }),
        );
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes), key).toBeGreaterThanOrEqual(12);
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    }

    // Arrows lead to what is seen below and above, however many stand in a row.
    await page.keyboard.press('o');
    const at = async () => (await boxes(page.locator('dialog button:focus')))[0] ?? { left: NaN, top: NaN };
    const before = await at();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    expect((await at()).left).toBe(before.left);
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('dialog button:focus')).toHaveAttribute('aria-current', 'page');
  });
}

test('on a phone the next slide is seen whole in the presenter’s window', async ({ page }) => {
  await openAt(page, [320, 640], path('overview', 'zh', '?view=presenter'), true);
  const preview = page.locator('[inert]').last();
  const { box, slide } = await preview.evaluate((element) => ({
    box: element.getBoundingClientRect().width,
    slide: element.firstElementChild?.getBoundingClientRect().width ?? NaN,
  }));
  expect(Math.abs(slide - box)).toBeLessThan(2);
  expect(box).toBeGreaterThan(100);
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [2560, 1440],
] as const) {
  for (const large of [false, true]) {
    test(`the presenter’s window uses its room, with nothing out of sight (${width}${large ? ', large' : ''})`, async ({
      page,
    }) => {
      await openAt(page, [width, height], path('overview', 'zh', '?view=presenter'), large);
      const [now] = await boxes(page.locator('[inert]').first());
      expect(now?.width).toBeGreaterThan((height > 800 ? 0.42 : 0.39) * width);
      const controls = page.getByRole('main').getByRole('button');
      await expect(controls.last()).toBeInViewport({ ratio: 1 });
      await expect(page.locator('[inert]').last()).toBeInViewport({ ratio: 1 });
    });
  }
}
