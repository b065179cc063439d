import type { Page } from '@playwright/test';
import { shellMessages } from '../../src/i18n/messages/shell.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { areas, figures, kinds, locales, overview, reportId } from './dist.ts';
import { expect, holdScripts, hydrated, open, test } from './harness.ts';

const paths = pathsFor('zh');

/** Waits until the checklist that the browser keeps holds these values. */
async function stored(page: Page, values: readonly string[]): Promise<void> {
  const checklist = () => page.evaluate((key) => localStorage.getItem(key) ?? '', `rol.actions.${reportId}`);
  for (const value of values) await expect.poll(checklist).toContain(`"${value}"`);
}

test('what is entered before the script has come is kept @anywhere', async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto(paths.actions(reportId).slice(1), { waitUntil: 'commit' });
  const item = page.locator('main article').first();
  await item.locator('select').selectOption('inProgress');
  await item.locator('input[type=text], input:not([type])').first().fill('司法局');
  await item.locator('textarea').first().fill('已召开协调会');
  letGo();
  await hydrated(page);
  const kept = async () => {
    await expect(item.locator('select')).toHaveValue('inProgress');
    await expect(item.locator('input[type=text], input:not([type])').first()).toHaveValue('司法局');
    await expect(item.locator('textarea').first()).toHaveValue('已召开协调会');
  };
  await kept();
  await stored(page, ['inProgress', '司法局', '已召开协调会']);
  await page.unrouteAll();
  await page.reload();
  await hydrated(page);
  await kept();
});

test('what is entered before the script has come is there again after the page was left', async ({
  page,
}) => {
  const letGo = await holdScripts(page);
  await page.goto(paths.actions(reportId).slice(1), { waitUntil: 'commit' });
  const item = page.locator('main article').first();
  await item.locator('select').selectOption('inProgress');
  await item.locator('textarea').first().fill('已召开协调会');
  await page.getByRole('navigation').first().locator('a').nth(3).click();
  await page.waitForURL(/areas\/3/, { waitUntil: 'commit' });
  letGo();
  await hydrated(page);
  await page.goBack();
  await hydrated(page);
  await expect(item.locator('textarea').first()).toHaveValue('已召开协调会');
  await stored(page, ['inProgress', '已召开协调会']);
  // Once: what is recorded later is not written over.
  await item.locator('textarea').first().fill('已办');
  await stored(page, ['已办']);
  await page.reload();
  await hydrated(page);
  await expect(item.locator('textarea').first()).toHaveValue('已办');
});

test('a filter set before the script has come filters', async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto(paths.actions(reportId).slice(1), { waitUntil: 'commit' });
  await page.locator('main nav select').selectOption('3');
  letGo();
  await hydrated(page);
  await expect(page).toHaveURL(/\?area=3$/);
  const { problems, plans } = overview();
  const inArea = [...problems, ...plans].filter((item) => item.areas.includes(3));
  await expect(page.locator('main article')).toHaveCount(inArea.length);
});

test('a search sent before the script has come finds', async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto(paths.figures(reportId).slice(1), { waitUntil: 'commit' });
  await page.locator('input[type=search]').fill('率');
  await page.locator('input[type=search]').press('Enter');
  await page.waitForURL(/q=/, { waitUntil: 'commit' });
  letGo();
  await hydrated(page);
  await expect(page.locator('input[type=search]')).toHaveValue('率');
  await expect(page.locator('main tbody tr').first()).toContainText('率');
  expect(await page.locator('main tbody tr').count()).toBeLessThan(figures().figures.length);
});

test('the way past the navigation stays on the page before the script has come', async ({ page, site }) => {
  await holdScripts(page);
  await page.goto(paths.area(reportId, 3).slice(1), { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site.url}${paths.area(reportId, 3).slice(1)}#main`);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a status chosen before its part of the page is taken over is kept', async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto(paths.overview(reportId).slice(1), { waitUntil: 'commit' });
  // Until all of the page is there, the last list is another one.
  await page.locator('footer p').last().waitFor();
  // Of those that are shown: a page that may come next is drawn ahead, hidden.
  const select = page.locator('main select:visible').last();
  // React asks for its next turn by a message: the first one after the shell has been taken over is the moment.
  await select.evaluate((element: HTMLSelectElement) => {
    const isTaken = (node: Element | null) =>
      node !== null && Object.keys(node).some((name) => name.startsWith('__reactFiber$'));
    const postMessage: typeof MessagePort.prototype.postMessage = Reflect.get(
      MessagePort.prototype,
      'postMessage',
    );
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      if (isTaken(document.querySelector('#root > *'))) {
        MessagePort.prototype.postMessage = postMessage;
        document.documentElement.dataset.chosen = isTaken(element) ? 'late' : 'early';
        element.value = 'inProgress';
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }
      postMessage.call(this, message);
    };
  });
  letGo();
  await expect(page.locator('html')).toHaveAttribute('data-chosen', 'early');
  await hydrated(page);
  await stored(page, ['inProgress']);
  await page.unrouteAll();
  await page.reload();
  await hydrated(page);
  await expect(select).toHaveValue('inProgress');
});

test('a table, colours and text size chosen before the script has come are kept', async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto(paths.area(reportId, 3).slice(1), { waitUntil: 'commit' });
  const figure = page.locator('figure').first();
  await figure.locator('label').nth(1).click();
  await expect(figure.getByRole('table')).toBeVisible();
  await page.locator('summary').filter({ hasText: shellMessages.zh.appearance }).click();
  await page
    .locator('select')
    .filter({ has: page.locator('option[value=contrast]') })
    .selectOption('contrast');
  await page
    .locator('select')
    .filter({ has: page.locator('option[value=large]') })
    .selectOption('large');
  letGo();
  await hydrated(page);
  await expect(page).toHaveURL(/\?table=/);
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
});

test('links work before the script has come @anywhere', async ({ page, site }) => {
  await holdScripts(page);
  await page.goto(paths.overview(reportId).slice(1), { waitUntil: 'commit' });
  await page.getByRole('navigation').first().locator('a').nth(3).click();
  await expect(page).toHaveURL(site.url + paths.area(reportId, 3).slice(1));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(areas()[2]?.area.title.zh ?? '');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('Back before the script has come shows the page that it leads to', async ({ page }) => {
  await open(page, paths.overview(reportId));
  const nav = page.getByRole('navigation').first();
  await nav.locator('a[href$="areas/3/"]').click();
  await nav.locator('a[href$="areas/4/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    overview().report.areas[3]?.title.zh ?? '',
  );
  const letGo = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    overview().report.areas[3]?.title.zh ?? '',
  );
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/\/areas\/3\/$/);
  letGo();
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    overview().report.areas[2]?.title.zh ?? '',
  );
});

test('theme and text size stand before the first paint', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('rol.theme', 'dark');
    localStorage.setItem('rol.text', 'large');
  });
  const letGo = await holdScripts(page);
  await page.goto(paths.overview(reportId).slice(1), { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  letGo();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`every kind of page can be read (${locale}) @anywhere`, async ({ page }) => {
      for (const [kind, path] of Object.entries(kinds(pathsFor(locale)))) {
        await page.goto(path.slice(1));
        await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
        expect((await page.locator('main').innerText()).length, kind).toBeGreaterThan(150);
        await expect(page.locator('.no-script'), kind).toBeVisible();
      }
    });

    test(`every figure of the report stands on its area's page (${locale})`, async ({ page }) => {
      let count = 0;
      for (const { area, quantities } of areas()) {
        await page.goto(pathsFor(locale).area(reportId, area.number).slice(1));
        const shown = await page.locator('main').innerText();
        for (const measure of area.measures) {
          for (const id of measure.figures) {
            const quantity = quantities.find((one) => one.id === id);
            if (quantity?.basis !== 'reported') continue;
            if (locale === 'zh') expect(shown, id).toContain(quantity.written);
            else expect(shown, id).toContain(quantity.name.en);
            count += 1;
          }
        }
      }
      expect(count).toBe(figures().figures.length);
    });
  }

  test('a chart shows its table when its button is pressed', async ({ page }) => {
    await page.goto(paths.area(reportId, 3).slice(1));
    const figure = page.locator('figure').first();
    await figure.locator('label').nth(1).click();
    await expect(figure.getByRole('table')).toBeVisible();
  });

  test('the overview names every area, problem and plan', async ({ page }) => {
    await page.goto('');
    const { areas: cards, problems, plans } = overview();
    const shown = await page.locator('main').innerText();
    for (const { title } of [...problems, ...plans]) expect(shown).toContain(title.zh);
    for (const { short } of cards) expect(shown).toContain(short.zh);
  });
});
