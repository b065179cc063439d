import type { Page } from '@playwright/test';
import { pathsFor } from '../../src/lib/paths.ts';
import { kinds, locales, overview, reportId } from './dist.ts';
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
