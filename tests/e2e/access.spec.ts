import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pathsFor } from '../../src/lib/paths.ts';
import { shellMessages } from '../../src/i18n/messages/shell.ts';
import { kinds, locales, reportId } from './dist.ts';
import { expect, open, openEverything, test } from './harness.ts';

/** What axe finds, one line a place; with rules, by these only. */
async function faults(page: Page, rules: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations, passes } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  expect(passes.length, 'axe has looked at the page').toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** In the page: ids that more than one element bears. */
function repeatedIds(): string[] {
  // A page that is drawn ahead comes after the one at hand, and is the only one when it is shown.
  const ids = [...document.querySelectorAll('[id]:not([data-page=aside] *)')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** In the page: what can be pressed and is smaller than 24 by 24 pixels, but for links within running text. */
function smallTargets(): string[] {
  const least = 24;
  const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
  const blockOf = (element: Element): Element | null =>
    isInline(element) && element.parentElement ? blockOf(element.parentElement) : element;
  /** Whether words stand beside it in its lines that are not to be pressed themselves. */
  const inText = (element: Element) => {
    const block = blockOf(element);
    if (!isInline(element) || !block) return false;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement || parentElement.closest('a, button') || blockOf(parentElement) !== block) continue;
      if (/[\p{L}\p{N}]/u.test(textContent ?? '')) return true;
    }
    return false;
  };
  return [...document.querySelectorAll('a[href], button, summary, select, input, textarea')]
    .filter((element) => !inText(element))
    .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 2 && box.height > 2 && Math.min(box.width, box.height) < least)
    .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} ${box.width} × ${box.height}`);
}

/** In the page: the focused element, whether the focus is marked, within the window and not covered. */
function focusPlace() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  // What stands for a hidden radio button or checkbox is its label.
  const label =
    element instanceof HTMLInputElement && getComputedStyle(element).opacity === '0'
      ? element.labels?.[0]
      : undefined;
  const target = label ?? element;
  // The first line of a link that runs over two.
  const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const marked = [getComputedStyle(element), getComputedStyle(target)].some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  );
  const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 1), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  const covered = top !== null && !target.contains(top) && !top.contains(target);
  return {
    what: element.outerHTML.slice(0, 140),
    marked,
    inView,
    covered: covered ? top.outerHTML.slice(0, 90) : null,
  };
}

/** In the page: what is drawn in colours that are none of the reader's own. */
function foreignColours(): string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const own = ['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'GrayText', 'ButtonText'].map((name) => {
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return [...document.querySelectorAll('main svg *, nav svg *')]
    .filter((element) => element instanceof SVGGeometryElement && element.checkVisibility())
    .flatMap((element) => {
      const { fill, stroke } = getComputedStyle(element);
      return [fill, stroke].filter((colour) => colour !== 'none' && !own.includes(colour));
    });
}

test('where a reader’s own colours take the place of ours, all that is drawn has them', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rol.theme', 'light'));
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const [kind, path] of Object.entries(kinds(pathsFor('zh')))) {
    await open(page, path);
    if (kind === 'area with charts') await expect(page.locator('[data-live]').first()).toBeAttached();
    expect(await page.evaluate(foreignColours), kind).toEqual([]);
  }
  // The one that is chosen is told by its line, which the others do not have.
  const edge = (name: string) =>
    page
      .getByRole('navigation', { name: shellMessages.zh.areas })
      .getByRole('link', { name })
      .evaluate((link) => getComputedStyle(link).borderInlineStartColor);
  await open(page, pathsFor('zh').checks(reportId));
  expect(await edge('核验')).not.toBe(await edge('总览'));
});

for (const locale of locales) {
  for (const [kind, path] of Object.entries(kinds(pathsFor(locale)))) {
    test(`axe finds nothing: ${kind}, ${locale}, every theme`, async ({ page }) => {
      await open(page, path);
      const choice = page.locator('select').filter({ has: page.locator('option[value=contrast]') });
      await page.locator('summary').filter({ hasText: shellMessages[locale].appearance }).click();
      for (const theme of ['light', 'dark', 'contrast']) {
        await choice.selectOption(theme);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        // Only colours differ from theme to theme.
        expect(
          await faults(page, theme === 'light' ? [] : ['color-contrast', 'link-in-text-block']),
          theme,
        ).toEqual([]);
      }
    });

    test(`axe finds nothing with all opened, in large type: ${kind}, ${locale}`, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('rol.text', 'large'));
      await open(page, path);
      await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
      await page.evaluate(openEverything);
      expect(await faults(page)).toEqual([]);
    });

    test(`ids are single, targets large enough: ${kind}, ${locale}`, async ({ page }) => {
      await open(page, path);
      expect(await page.evaluate(repeatedIds)).toEqual([]);
      for (const [width, height] of [
        [1366, 768],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await page.evaluate(smallTargets), `${width} × ${height}`).toEqual([]);
      }
    });
  }

  test(`a page can be walked by keyboard, and the place is always seen (${locale})`, async ({ page }) => {
    await open(page, pathsFor(locale).area(reportId, 3));
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', /areas\/3\/#main$/);
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();

    const seen = new Set<string>();
    await page.evaluate(() => document.body.focus());
    for (let step = 0; step < 400; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(focusPlace);
      if (at === null) break;
      expect(at, at.what).toMatchObject({ marked: true, inView: true, covered: null });
      seen.add(at.what);
    }
    expect(seen.size).toBeGreaterThan(20);
  });
}
