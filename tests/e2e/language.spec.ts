import type { Page } from '@playwright/test';
import { pathsFor } from '../../src/lib/paths.ts';
import { everyPath, figures, kinds, overview, reportId } from './dist.ts';
import { expect, open, openEverything, test } from './harness.ts';

/** In the page: Chinese that a reader of English would meet, in text, names, descriptions and titles. */
function chineseOutsideItsMark(): string[] {
  const han = /\p{Script=Han}/u;
  const marked = (element: Element | null) =>
    element?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false;
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.closest('script, style, noscript')) continue;
    if (han.test(textContent ?? '') && !marked(parentElement)) found.push(textContent ?? '');
  }
  for (const element of document.querySelectorAll(
    '[aria-label], [title], [alt], [placeholder], [aria-description]',
  )) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
      const value = element.getAttribute(name) ?? '';
      if (han.test(value) && !marked(element)) found.push(`${name}="${value}"`);
    }
  }
  if (han.test(document.title)) found.push(document.title);
  if (han.test(document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''))
    found.push('description');
  return found;
}

/** In the page: texts with letters that hold no Chinese, where Chinese is read. */
function untranslated(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    const element = walker.currentNode.parentElement;
    if (element?.closest('script, style, noscript, code, kbd, svg, [lang^=en]')) continue;
    if (/\b(undefined|null|NaN|\[object)\b/.test(text)) found.push(text);
    const words = text.match(/[A-Za-z]{4,}/g) ?? [];
    if (words.length > 0 && !/\p{Script=Han}/u.test(text)) found.push(text);
  }
  return found;
}

async function all(page: Page, paths: string[], look: () => string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path.slice(1), { waitUntil: 'domcontentloaded' });
    expect(await page.evaluate(look), path).toEqual([]);
  }
}

test.describe('as built', () => {
  // What is written in the files; what the script adds to it is looked at below.
  test.use({ javaScriptEnabled: true });
  const english = everyPath().filter((path) => path.startsWith('/en/'));

  for (const half of [0, 1]) {
    test(`no Chinese on English pages but where it is marked, half ${half + 1}`, async ({ page }) => {
      test.slow();
      await all(
        page,
        english.filter((_, index) => index % 2 === half),
        chineseOutsideItsMark,
      );
    });
  }
});

test('no Chinese on English pages with everything opened', async ({ page }) => {
  for (const path of Object.values(kinds(pathsFor('en')))) {
    await open(page, path);
    await page.evaluate(openEverything);
    expect(await page.evaluate(chineseOutsideItsMark), path).toEqual([]);
  }
});

test('nothing untranslated on Chinese pages', async ({ page }) => {
  await all(page, Object.values(kinds(pathsFor('zh'))), untranslated);
});

test('every figure of the list bears its bound, in both languages', async ({ page }) => {
  const bounded = figures().quantities.filter((one) => one.basis === 'reported' && one.bound !== 'exact');
  expect(bounded.length).toBeGreaterThan(10);
  for (const locale of ['zh', 'en'] as const) {
    for (const quantity of bounded) {
      await page.goto(pathsFor(locale).figure(reportId, quantity.id).slice(1), {
        waitUntil: 'domcontentloaded',
      });
      const shown = await page.locator('main').innerText();
      const words = {
        moreThan: /more than/i,
        atLeast: /at least/i,
        about: /about/i,
        target: /target/i,
        exact: /./,
      };
      if (quantity.basis !== 'reported') continue;
      if (locale === 'zh') expect(shown.replace(/\s/g, ''), quantity.id).toContain(quantity.written);
      else expect(shown, quantity.id).toMatch(words[quantity.bound]);
    }
  }
});

test('the language of the page and of its switch are told', async ({ page }) => {
  for (const [path, lang, other] of [
    [pathsFor('zh').overview(reportId), 'zh-CN', 'en'],
    [pathsFor('en').overview(reportId), 'en', 'zh-CN'],
  ] as const) {
    await open(page, path);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator(`a[hreflang="${other}"]`)).toHaveAttribute('lang', other);
  }
  expect(overview().areas.length).toBeGreaterThan(0);
});
