import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { formatDay } from '../../src/i18n/date.ts';
import { actionMessages } from '../../src/i18n/messages/actions.ts';
import { asideMessages } from '../../src/i18n/messages/asides.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { reportId } from './dist.ts';
import { expect, hydrated, open, test } from './harness.ts';

const path = pathsFor('zh').actions(reportId);
const t = actionMessages.zh;
const asides = asideMessages.zh;

const item = (page: Page, index: number) => page.locator('main article').nth(index);
const status = (page: Page, index: number) => item(page, index).locator('select').first();

test('what is recorded is kept through reload and Back, and stands on the overview @anywhere', async ({
  page,
}) => {
  await open(page, path);
  await status(page, 0).selectOption('inProgress');
  await item(page, 0).getByLabel(t.fields.leadUnit).fill('市司法局');
  await item(page, 0).getByLabel(t.fields.deadline).fill('2099-12-31');
  await item(page, 0).getByLabel(t.fields.note).fill('每月通报一次');
  await expect(item(page, 0).getByText(t.lights.onTime).first()).toBeVisible();
  await page.reload();
  await hydrated(page);
  await expect(status(page, 0)).toHaveValue('inProgress');
  await expect(item(page, 0).getByLabel(t.fields.leadUnit)).toHaveValue('市司法局');
  await expect(item(page, 0).getByLabel(t.fields.deadline)).toHaveValue('2099-12-31');
  await expect(item(page, 0).getByLabel(t.fields.note)).toHaveValue('每月通报一次');

  await page.goto(pathsFor('zh').overview(reportId).slice(1));
  await hydrated(page);
  await expect(page.locator('main select').first()).toHaveValue('inProgress');
  await page.goto(pathsFor('en').actions(reportId).slice(1));
  await hydrated(page);
  await expect(item(page, 0).getByLabel(actionMessages.en.fields.leadUnit)).toHaveValue('市司法局');
});

test('two tabs see each other and lose nothing @anywhere', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, path);
  await open(other, path);
  await status(page, 0).selectOption('inProgress');
  await expect(status(other, 0)).toHaveValue('inProgress');
  await status(other, 1).selectOption('done');
  await expect(status(page, 1)).toHaveValue('done');
  await page.reload();
  await hydrated(page);
  await expect(status(page, 0)).toHaveValue('inProgress');
  await expect(status(page, 1)).toHaveValue('done');
});

test('what is recorded can be taken away as a file and brought to another browser', async ({
  page,
  browser,
  site,
}) => {
  await open(page, path);
  await status(page, 2).selectOption('done');
  await item(page, 2).getByLabel(t.fields.note).fill('=1+1');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: t.export }).click();
  const file = await (await saved).path();
  expect(readFileSync(file, 'utf8')).toContain('=1+1');

  const elsewhere = await browser.newContext({ baseURL: site.url });
  const fresh = await elsewhere.newPage();
  await open(fresh, path);
  await expect(status(fresh, 2)).toHaveValue('open');
  await fresh.locator('input[type=file]').setInputFiles(file);
  await fresh.getByRole('button', { name: t.replaceBy }).click();
  await expect(status(fresh, 2)).toHaveValue('done');
  await expect(item(fresh, 2).getByLabel(t.fields.note)).toHaveValue('=1+1');
  await elsewhere.close();
});

test('a file that is none is refused in words, and nothing changes', async ({ page }) => {
  await open(page, path);
  await status(page, 0).selectOption('inProgress');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  await expect(page.getByText(t.refusals.notJson)).toBeVisible();
  await expect(status(page, 0)).toHaveValue('inProgress');
});

test('what was kept and is damaged is set aside and told', async ({ page }) => {
  await open(page, path);
  await status(page, 0).selectOption('inProgress');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(0);
  const damaged = await page.evaluate(() => {
    const keys = Object.keys(localStorage).filter((key) => localStorage.getItem(key)?.includes('inProgress'));
    for (const key of keys)
      localStorage.setItem(key, `${localStorage.getItem(key)?.slice(0, 30) ?? ''} damaged`);
    return keys;
  });
  expect(damaged.length).toBeGreaterThan(0);
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: asides.download })).toBeVisible();
  const kept = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => localStorage.getItem(key)?.endsWith(' damaged')),
  );
  expect(kept.length).toBeGreaterThan(0);
});

test('a browser that keeps nothing says so, and works for the moment', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, path);
  await expect(page.getByText(t.denied)).toBeVisible();
  await status(page, 0).selectOption('done');
  await expect(status(page, 0)).toHaveValue('done');
});

for (const [timezoneId, moment] of [
  ['Pacific/Kiritimati', '2028-02-29T00:00:30+14:00'],
  ['America/Los_Angeles', '2021-12-31T23:59:30-08:00'],
  ['Asia/Shanghai', '2022-01-15T00:00:30+08:00'],
] as const) {
  test.describe(`half a minute from midnight in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('today is the reader’s, in lights, in the log and in the name of a file', async ({ page }) => {
      const today = moment.slice(0, 10);
      const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
      await page.clock.setFixedTime(moment);
      await open(page, path);
      for (const [index, day] of [today, yesterday].entries()) {
        const deadline = item(page, index).getByLabel(t.fields.deadline);
        await deadline.fill(day);
        await deadline.blur();
      }
      const light = (index: number) => item(page, index).locator('details:has([data-light]) summary');
      await expect(light(0)).toContainText(t.daysLeft(0));
      await expect(light(1)).toContainText(t.daysLeft(-1));
      await expect(item(page, 0).locator('time')).toHaveText(new RegExp(`^${formatDay(today, 'zh')} `));
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: t.export }).click();
      expect((await download).suggestedFilename()).toContain(today);
    });
  });
}
