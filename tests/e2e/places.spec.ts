import { pathInLocale, pathsFor } from '../../src/lib/paths.ts';
import { areaMessages } from '../../src/i18n/messages/area.ts';
import { pageMessages } from '../../src/i18n/messages/pages.ts';
import { panelMessages } from '../../src/i18n/messages/panel.ts';
import { shellMessages } from '../../src/i18n/messages/shell.ts';
import { stateMessages } from '../../src/i18n/messages/states.ts';
import { area, areas, figures, kinds, locales, overview, reportId } from './dist.ts';
import { expect, hydrated, open, placeNoted, test } from './harness.ts';

const zh = pathsFor('zh');
const place = () => window.scrollY;

test('the front door leads to the newest report, in the language chosen last @anywhere', async ({
  page,
  site,
}) => {
  await open(page, '/');
  await expect(page).toHaveURL(site.url + zh.overview(reportId).slice(1));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(overview().report.title.zh);

  await page.getByRole('link', { name: shellMessages.zh.otherLanguageHint }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(overview().report.title.en);
  await page.goto('');
  await expect(page).toHaveURL(site.url + pathsFor('en').overview(reportId).slice(1));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

for (const locale of locales) {
  const paths = pathsFor(locale);

  test(`a link, a reload and a link without its last slash show the same page (${locale}) @anywhere`, async ({
    page,
    site,
  }) => {
    for (const path of Object.values(kinds(paths))) {
      await open(page, path);
      const [title, heading] = [
        await page.title(),
        await page.getByRole('heading', { level: 1 }).textContent(),
      ];
      await page.reload();
      await hydrated(page);
      expect([await page.title(), await page.getByRole('heading', { level: 1 }).textContent()], path).toEqual(
        [title, heading],
      );
      await page.goto(path.slice(1, -1));
      await hydrated(page);
      expect([page.url(), await page.title()], path).toEqual([site.url + path.slice(1), title]);
    }
  });

  test(`the same page has the same title, loaded or walked to (${locale})`, async ({ page, site }) => {
    const all = Object.entries(kinds(paths)).filter(([kind]) => !['overview', 'figure'].includes(kind));
    for (const [kind, path] of all) {
      await open(page, path);
      const loaded = [await page.title(), await page.getByRole('heading', { level: 1 }).textContent()];
      await open(page, paths.overview(reportId));
      await page
        .getByRole('navigation')
        .locator(`a[href="${hrefOf(path)}"]`)
        .first()
        .click();
      await expect(page, kind).toHaveURL(site.url + path.slice(1));
      await expect(page, kind).toHaveTitle(loaded[0] ?? '');
      await expect(page.getByRole('heading', { level: 1 }), kind).toHaveText(loaded[1] ?? '');
    }
  });

  test(`previous and next visit all areas in order (${locale})`, async ({ page }) => {
    const { report } = overview();
    await open(page, paths.area(reportId, 1));
    for (const area of report.areas.slice(1)) {
      await page.locator('main a[rel=next]:visible').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(area.title[locale]);
    }
    for (const area of report.areas.slice(0, -1).reverse()) {
      await page.locator('main a[rel=prev]:visible').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(area.title[locale]);
    }
  });
}

test('switching the language keeps page, filters and place @anywhere', async ({ page, site }) => {
  const where = ['figures/?area=3&sort=-full', 'actions/?status=open', 'areas/3/#measure-2'];
  for (const state of where) {
    const path = `${zh.overview(reportId)}${state}`;
    await open(page, path);
    await page.getByRole('link', { name: shellMessages.zh.otherLanguageHint }).click();
    await expect(page).toHaveURL(site.url + pathInLocale(path, 'en').slice(1));
    await page.getByRole('link', { name: shellMessages.en.otherLanguageHint }).click();
    await expect(page).toHaveURL(site.url + path.slice(1));
  }
});

test('Back returns to the place and the state that was left @anywhere', async ({ page, site }) => {
  await open(page, zh.area(reportId, 3));
  await page.locator('label').filter({ hasText: '表格' }).first().click();
  await expect(page).toHaveURL(/\?table=/);
  const left = page.url();
  const link = page.locator('[data-page=shown] #measure-4 dl a').first();
  await link.scrollIntoViewIfNeeded();
  await placeNoted(page);
  const before = await page.evaluate(place);
  expect(before).toBeGreaterThan(300);

  await link.click();
  const panel = page.getByRole('dialog');
  await expect(page).toHaveURL(/\?table=.+&figure=.+/);
  expect(await page.evaluate(place)).toBe(before);
  await panel.getByRole('link', { name: panelMessages.zh.ownPage }).click();
  await expect(page).toHaveURL(/\/figures\/.+\//);
  await expect.poll(() => page.evaluate(place)).toBe(0);
  await page.goBack();
  await expect(panel).toBeVisible();
  await expect.poll(async () => Math.abs((await page.evaluate(place)) - before)).toBeLessThan(3);
  await page.goBack();
  await expect(page).toHaveURL(left);
  await expect(panel).toHaveCount(0);
  await expect.poll(async () => Math.abs((await page.evaluate(place)) - before)).toBeLessThan(3);
  await expect(page.locator('input[data-table-of]').first()).toBeChecked();

  await page.goForward();
  await page.reload();
  await hydrated(page);
  await page.goBack();
  await expect(page).toHaveURL(left);
  await expect.poll(async () => Math.abs((await page.evaluate(place)) - before)).toBeLessThan(3);
  expect(site.url).toBe(new URL('.', site.url).href);
});

test('a reload stays where the reader had scrolled to, also on a page with a place in its address', async ({
  page,
}) => {
  await open(page, zh.actions(reportId));
  await page.locator('article a[href*="#plan"]').first().click();
  await expect(page).toHaveURL(/#plan/);
  await expect.poll(() => page.evaluate(place)).toBeGreaterThan(600);
  await page.evaluate(() => window.scrollTo(0, 300));
  await placeNoted(page);
  await page.reload();
  await hydrated(page);
  await expect.poll(() => page.evaluate(place)).toBe(300);
});

test('a link to the page at hand leads to its top, and a filter that is set leaves the reader in place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 400 });
  await open(page, zh.checks(reportId));
  await page.getByRole('main').getByRole('link', { name: /不符/ }).first().click();
  await expect(page).toHaveURL(/outcome=/);
  await page.evaluate(() => window.scrollTo(0, 150));
  await placeNoted(page);
  const steps = () => page.evaluate(() => window.history.length);
  const before = await steps();
  // Not by the mouse, which would bring it into sight first.
  await page
    .getByRole('main')
    .locator('a[aria-current=true]')
    .evaluate((link: HTMLAnchorElement) => link.click());
  await expect.poll(() => page.evaluate(place)).toBe(150);
  await page.goto(zh.checks(reportId).slice(1));
  await hydrated(page);
  await page.evaluate(() => window.scrollTo(0, 150));
  await placeNoted(page);
  await page.getByRole('navigation').first().locator('a[aria-current=page]').click();
  await expect.poll(() => page.evaluate(place)).toBe(0);
  expect(await steps()).toBe(before + 1);
});

test('a link to a measure shows that measure', async ({ page }) => {
  await open(page, zh.measure(reportId, 3, 4));
  await expect(page.locator('[data-page=shown] #measure-4')).toBeInViewport();
  const top = await page
    .locator('[data-page=shown] #measure-4')
    .evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(120);
});

test('every area is one click away from every page', async ({ page }) => {
  for (const path of Object.values(kinds(zh))) {
    await open(page, path);
    for (const { number } of overview().report.areas) {
      await expect(
        page
          .getByRole('navigation')
          .locator(`a[href="${hrefOf(zh.area(reportId, number))}"]`)
          .first(),
      ).toBeVisible();
    }
  }
});

test.describe('what does not exist', () => {
  // The page itself comes with status 404, and so does the resource that it asks for.
  test.use({ allowed: [/the server responded with a status of 404/] });

  for (const locale of locales) {
    const t = stateMessages[locale];
    const paths = pathsFor(locale);

    test(`is said so, with a way on (${locale}) @anywhere`, async ({ page, site }) => {
      const unknown: [string, string][] = [
        [paths.overview('nowhere'), t.notFoundReport('nowhere')],
        [paths.area(reportId, 99), t.notFoundArea('99')],
        [paths.figure(reportId, 'no.such.figure'), t.notFoundFigure('no.such.figure')],
        [
          `${paths.overview(reportId)}no/such/page/`,
          t.notFoundPath(`${paths.overview(reportId)}no/such/page/`),
        ],
      ];
      for (const [path, sentence] of unknown) {
        const response = await page.goto(path.slice(1));
        expect(response?.status(), path).toBe(404);
        await expect(page.getByText(sentence), path).toBeVisible();
        await expect(page.locator('html'), path).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en');
        await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(t.notFoundTitle);
      }
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(overview().report.title[locale]);
      expect(page.url()).toContain(site.url);
    });
  }

  const inNoLanguage = [
    [`EN${zh.area(reportId, 3)}`, null, 'en'],
    ['EN', null, 'en'],
    [`de${zh.area(reportId, 3)}`, null, 'zh'],
    [`de${zh.area(reportId, 3)}`, 'en', 'en'],
    ['nowhere/at/all/', null, 'zh'],
    ['%', null, 'zh'],
    ['no/%E0%A4%A/', null, 'zh'],
  ] as const;
  for (const [path, chosen, locale] of inNoLanguage) {
    test(`is said so in ${locale}: ${path}, ${chosen ?? 'no language'} chosen @anywhere`, async ({
      page,
      site,
    }) => {
      const t = stateMessages[locale];
      if (chosen) await page.addInitScript((name) => localStorage.setItem('rol.locale', name), chosen);
      const response = await page.goto(site.url + path);
      expect(response?.status()).toBe(404);
      await expect(page.getByText(t.notFoundPath(`/${path}`))).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en');
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page).toHaveURL(site.url + pathsFor(locale).overview(reportId).slice(1));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(overview().report.title[locale]);
    });
  }

  test('a slash too many leads nowhere else @anywhere', async ({ page, site }) => {
    const { origin, pathname } = new URL(site.url);
    await page.goto(`${origin}${pathname}/evil.example/`);
    await expect(page.getByText(stateMessages.zh.notFoundPath('/evil.example/'))).toBeVisible();
    await page.goto(`${site.url}reports//${reportId}/`);
    await expect(page).toHaveURL(site.url + zh.overview(reportId).slice(1));
    await hydrated(page);
    await expect(page.getByRole('link', { name: shellMessages.zh.otherLanguageHint })).toBeVisible();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('is said so, and no other address named', async ({ page }) => {
      await page.goto('nowhere/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(stateMessages.zh.notFoundTitle);
      await expect(page.getByRole('main').getByRole('paragraph')).toHaveText([stateMessages.zh.toHome]);
    });
  });
});

for (const locale of locales) {
  const t = areaMessages[locale];
  const paths = pathsFor(locale);
  const { area: shown, report } = area(3);
  const ofPage = shellMessages[locale].pageTitle(
    pageMessages[locale].area(shown.number, shown.title[locale]),
    report.title[locale],
  );
  const titleOf = (name: string) => shellMessages[locale].pageTitle(name, ofPage);

  test(`a measure and an exhibit of an area are named in the title (${locale}) @anywhere`, async ({
    page,
  }) => {
    const [measure, next] = shown.measures;
    const exhibit = shown.measures.flatMap(({ exhibits }) => exhibits)[0];
    if (!measure || !next || !exhibit) throw new Error('the area has too little to name');
    await open(page, paths.measure(reportId, 3, measure.number));
    await expect(page).toHaveTitle(titleOf(t.named(measure.number, measure.title[locale])));
    await page.evaluate((hash) => (location.hash = hash), `measure-${next.number}`);
    await expect(page).toHaveTitle(titleOf(t.named(next.number, next.title[locale])));
    await page.evaluate((hash) => (location.hash = hash), exhibit.id);
    await expect(page).toHaveTitle(titleOf(exhibit.title[locale]));
    await page.evaluate(() => (location.hash = 'main'));
    await expect(page).toHaveTitle(ofPage);
    await page.goBack();
    await expect(page).toHaveTitle(titleOf(exhibit.title[locale]));
    await page.locator('[data-page=shown] a[rel=next]').click();
    await expect(page).toHaveTitle(
      shellMessages[locale].pageTitle(
        pageMessages[locale].area(4, area(4).area.title[locale]),
        report.title[locale],
      ),
    );
  });

  test(`a place that an area does not have is said to be missing, with a way on (${locale}) @anywhere`, async ({
    page,
  }) => {
    const alert = page.getByRole('alert');
    for (const [hash, sentence] of [
      ['measure-99', t.missing('measure-99', '99')],
      ['no.such.exhibit', t.missing('no.such.exhibit')],
    ] as const) {
      await open(page, `${paths.area(reportId, 3)}#${hash}`);
      await expect(alert).toContainText(sentence);
      await expect(alert.getByRole('link')).toHaveText(
        shown.measures.map(({ number, title }) => t.named(number, title[locale])),
      );
      await expect(page).toHaveTitle(ofPage);
    }
    await alert.getByRole('link').last().click();
    await expect(alert).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`#measure-${shown.measures.length}$`));
    const others = [...shown.measures.flatMap(({ milestones }) => milestones), ...area(3).checks];
    for (const hash of ['main', 'problems', 'plans', 'checks', others[0]?.id, others.at(-1)?.id]) {
      await open(page, `${paths.area(reportId, 3)}#${hash}`);
      await expect(alert, hash).toHaveCount(0);
    }
  });
}

test('the areas together show every figure once', async ({ page }) => {
  const seen: string[] = [];
  for (const { area } of areas()) {
    await open(page, zh.area(reportId, area.number));
    seen.push(
      ...(await page
        .locator('[data-page=shown] [data-figure]')
        .evaluateAll((found) => found.map((one) => one.getAttribute('data-figure') ?? ''))),
    );
  }
  const reported = new Set(figures().figures);
  expect(seen.filter((id) => reported.has(id)).sort()).toEqual([...reported].sort());
});

test('titles say what the page is', async ({ page }) => {
  await open(page, zh.actions(reportId));
  await expect(page).toHaveTitle(
    shellMessages.zh.pageTitle(pageMessages.zh.actions, overview().report.title.zh),
  );
});

/** As the app writes a link: from the folder that it is deployed in. */
function hrefOf(path: string): string {
  return path.slice(1);
}
