import type { Page } from '@playwright/test';
import { actionItemMessages } from '../../src/i18n/messages/actionItem.ts';
import { actionMessages } from '../../src/i18n/messages/actions.ts';
import { shellMessages } from '../../src/i18n/messages/shell.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { path } from './deck.ts';
import { areas, overview, reportId } from './dist.ts';
import { expect, holdScripts, hydrated, open, painted, test } from './harness.ts';

const paths = pathsFor('zh');

/** What a browser does that translates a page: its own elements in the place of every text. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.textContent?.trim() || text.parentElement?.closest('script, style, option, textarea')) continue;
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstElementChild?.append(text.textContent);
    text.parentNode?.replaceChild(font, text);
  }
}

test.describe('a page that the browser has translated', () => {
  // React says that it could not take away what was no longer there.
  test.use({ allowed: [/NotFoundError|removeChild|insertBefore/] });

  test('goes over to the other language all the same', async ({ page }) => {
    await open(page, paths.area(reportId, 3));
    await page.evaluate(translate);
    await page.getByRole('link', { name: 'English' }).first().click();
    const title = areas()[2]?.area.title.en ?? '';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('navigation', { name: shellMessages.en.areas })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(areas()[2]?.area.title.zh ?? '');
  });

  test('says what was recorded and not what stood there before', async ({ page }) => {
    const t = actionMessages.zh;
    await open(page, paths.actions(reportId));
    await page.evaluate(translate);
    const item = page.locator('main article').first();
    await item.locator('select').selectOption('done');
    const { problems, plans } = overview();
    const total = problems.length + plans.length;
    await expect(item.locator('[data-light=done]').first()).toContainText(actionItemMessages.zh.lights.done);
    await expect(
      page.getByText(t.progressMore(total - 1, `${((1 / total) * 100).toFixed(1)}%`)),
    ).toBeVisible();
    await page.getByRole('link', { name: t.statuses.inProgress }).first().click();
    await item.waitFor({ state: 'detached' });
    await expect(page.getByRole('status').filter({ hasText: t.none })).toBeVisible();
  });
});

test.describe('a page changed by others before the app takes it over', () => {
  // React finds another page than it drew, and draws it anew.
  test.use({ allowed: [/#418|Hydration|hydrat/] });

  for (const [others, change] of [
    ['a password manager', addBoxes],
    ['a translator', translate],
  ] as const) {
    test(`keeps what was entered, after ${others}`, async ({ page }) => {
      const letGo = await holdScripts(page);
      await page.goto(paths.actions(reportId).slice(1), { waitUntil: 'commit' });
      const item = page.locator('main article').first();
      await item.locator('select').selectOption('inProgress');
      await item.locator('textarea').first().fill('已召开协调会');
      await page.evaluate(change);
      letGo();
      await hydrated(page);
      await expect(item.locator('select')).toHaveValue('inProgress');
      await expect(item.locator('textarea').first()).toHaveValue('已召开协调会');
      await expect.poll(() => checklist(page)).toMatch(/inProgress.*已召开协调会/);
    });
  }
});

test('a talk does without its second window where the browser allows no line to it', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.BroadcastChannel = new Proxy(BroadcastChannel, {
      construct() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await open(page, path('title'));
  await page.keyboard.press('ArrowRight');
  await painted(page);
  await expect(page).toHaveURL(/\/present\/headline\//);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

function checklist(page: Page): Promise<string> {
  return page.evaluate((key) => localStorage.getItem(key) ?? '', `rol.actions.${reportId}`);
}

/** What a password manager puts beside fields. */
function addBoxes(): void {
  for (const field of document.querySelectorAll('#root input, #root textarea'))
    field.insertAdjacentElement('afterend', document.createElement('div'));
}
