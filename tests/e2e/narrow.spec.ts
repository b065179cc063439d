import type { Page } from '@playwright/test';
import { pathsFor } from '../../src/lib/paths.ts';
import { areas, kinds, locales, overview, reportId } from './dist.ts';
import { expect, open, test } from './harness.ts';

/** In the page: what sticks out to the side of the window and cannot be scrolled to within a box of its own. */
function sticksOut(): string[] {
  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const box = element.getBoundingClientRect();
    return (
      element.checkVisibility({ contentVisibilityAuto: true }) &&
      box.width > 1 &&
      box.height > 1 &&
      (box.right > width + 1 || box.left < -1) &&
      !scrolls(element.parentElement)
    );
  });
  return [
    ...(document.documentElement.scrollWidth > width
      ? [`the page is ${document.documentElement.scrollWidth} wide`]
      : []),
    ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 140)),
  ];
}

/** In the page: rows of charts of which a value is broken inside a word, or has its label over it. */
function unreadableRows(): string[] {
  const linesOf = (node: Node, start: number, end: number) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const textsIn = (root: Node) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: { node: Node; text: string }[] = [];
    while (texts.nextNode())
      found.push({ node: texts.currentNode, text: texts.currentNode.textContent ?? '' });
    return found;
  };
  return [...document.querySelectorAll('[data-page=shown] [data-chart] [data-point]')].flatMap((row) => {
    const label = row.firstElementChild ?? row;
    // One that is only heard is nowhere.
    const isShown = label.getBoundingClientRect().width > 1;
    const labelLines = (isShown ? textsIn(label) : []).flatMap(({ node, text }) =>
      linesOf(node, 0, text.length),
    );
    const values = textsIn(row).filter(({ node }) => !label.contains(node));
    const broken = values.flatMap(({ node, text }) =>
      [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const lines = linesOf(node, index, index + word.length);
        return new Set(lines.map(({ top }) => Math.round(top))).size > 1 ? [`broken: ${word}`] : [];
      }),
    );
    const over = values.flatMap(({ node, text }) =>
      linesOf(node, 0, text.length).some((a) =>
        labelLines.some(
          (b) =>
            a.right > b.left + 1 &&
            b.right > a.left + 1 &&
            a.bottom > b.top + b.height / 2 &&
            b.bottom > a.top + b.height / 2,
        ),
      )
        ? [`over its label: ${text}`]
        : [],
    );
    return values.length === 0 ? [`no value: ${row.textContent}`] : [...broken, ...over];
  });
}

/** In the page: what of the text of each element stands on each of its lines. */
function linesOfEach(elements: Element[]): string[][] {
  return elements.map((element) => {
    const lines: string[] = [];
    let below = -Infinity;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const [index, character] of [...(texts.currentNode.textContent ?? '')].entries()) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + 1);
        const { top, bottom } = range.getBoundingClientRect();
        lines.push(top >= below ? character : `${lines.pop() ?? ''}${character}`);
        below = bottom - 1;
      }
    }
    return lines;
  });
}

async function check(page: Page): Promise<void> {
  for (const locale of locales) {
    for (const [kind, path] of Object.entries(kinds(pathsFor(locale)))) {
      await open(page, path);
      expect(await page.evaluate(sticksOut), `${kind} ${locale}`).toEqual([]);
      for (const details of await page.locator('details:not([data-page=aside] *)').all()) {
        await details.evaluate((element) => element.setAttribute('open', ''));
      }
      expect(await page.evaluate(sticksOut), `${kind} ${locale}, all opened`).toEqual([]);
    }
  }
}

const sizes = {
  'a phone of 320 pixels': { width: 320, height: 640 },
  'a window at 200 %': { width: 683, height: 384 },
  'an office screen of 1366 pixels': { width: 1366, height: 768 },
};

for (const [name, viewport] of Object.entries(sizes)) {
  test.describe(name, () => {
    test.use({ viewport });

    test('nothing sticks out', async ({ page }) => {
      await check(page);
    });

    test('nothing sticks out in large type', async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('rol.text', 'large'));
      await check(page);
    });
  });
}

for (const width of [320, 360]) {
  test.describe(`a phone of ${width} pixels in large type`, () => {
    test.use({ viewport: { width, height: 640 } });

    test('values in charts are whole words beside or below their labels', async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('rol.text', 'large'));
      const drawn = areas().filter(({ area }) => area.measures.some(({ exhibits }) => exhibits.length > 0));
      for (const locale of locales) {
        for (const { area } of drawn) {
          await open(page, pathsFor(locale).area(reportId, area.number));
          expect(await page.evaluate(unreadableRows), `area ${area.number} ${locale}`).toEqual([]);
        }
      }
    });
  });
}

for (const [width, height] of [
  [360, 640],
  [1366, 768],
] as const) {
  test(`Chinese headings of areas and what stands out end their lines where a clause ends (${width})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const paths = pathsFor('zh');
    for (const path of [
      paths.overview(reportId),
      ...areas().map(({ area: { number } }) => paths.area(reportId, number)),
    ]) {
      await open(page, path);
      const texts = page.locator('[data-page=shown] :is(article h1, article h1 + p, [data-area] h3 + p)');
      for (const lines of await texts.evaluateAll(linesOfEach))
        for (const line of lines.slice(0, -1)) expect(line, path).toMatch(/[，、；：”]$/);
    }
  });
}

test.describe('an office screen', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  for (const locale of locales) {
    test(`what names fields stands level, and what names a check’s sides on one line (${locale})`, async ({
      page,
    }) => {
      const paths = pathsFor(locale);
      await open(page, paths.figures(reportId));
      const tops = await page
        .getByRole('main')
        .locator('form label:has(select, input:not([type=checkbox]))')
        .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top));
      expect(tops.length).toBeGreaterThan(1);
      expect(new Set(tops).size).toBe(1);

      await open(page, paths.checks(reportId));
      const lines = await page.getByRole('main').getByRole('term').evaluateAll(linesOfEach);
      expect(lines.filter(({ length }) => length > 1)).toEqual([]);
    });
  }
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('all areas can be reached', async ({ page }) => {
    await open(page, pathsFor('zh').overview(reportId));
    const nav = page.getByRole('navigation').first();
    for (const { number } of overview().report.areas) {
      await nav.locator(`a[href$="areas/${number}/"]`).tap();
      await expect(page).toHaveURL(new RegExp(`/areas/${number}/$`));
    }
  });
});

test.describe('a phone in large type', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a day can be read whole', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('rol.text', 'large'));
    for (const locale of locales) {
      await open(page, pathsFor(locale).actions(reportId));
      const field = page.locator('article input[type=date]').first();
      const spare = await field.evaluate((input: HTMLElement) => {
        const { width } = input.getBoundingClientRect();
        input.style.width = 'max-content';
        return width - input.getBoundingClientRect().width;
      });
      expect(spare, locale).toBeGreaterThanOrEqual(0);
    }
  });
});

test.describe('1440 × 900', () => {
  for (const locale of locales) {
    test(`all areas are on the first screen (${locale})`, async ({ page }) => {
      await open(page, pathsFor(locale).overview(reportId));
      for (const { number } of overview().report.areas) {
        const card = page.getByRole('main').locator(`a[href$="areas/${number}/"]`).first();
        const box = await card.boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0), `area ${number}`).toBeLessThanOrEqual(900);
      }
    });
  }
});
