import type { Browser, Page } from '@playwright/test';
import { pathsFor } from '../../src/lib/paths.ts';
import { areas, checks, figures, reportId } from './dist.ts';
import { expect, hydrated, open, test } from './harness.ts';

/** What a reader sees: the text of the page, which boxes and lists stand how, which charts are tables. */
function seen(): string {
  const main = document.querySelector<HTMLElement>('[data-page=shown]') ?? document.querySelector('main');
  const controls = [...(main?.querySelectorAll('input, select') ?? [])].map((one) =>
    one instanceof HTMLInputElement
      ? /radio|checkbox/.test(one.type)
        ? String(one.checked)
        : one.value
      : one instanceof HTMLSelectElement
        ? one.value
        : '',
  );
  return [document.title, document.documentElement.lang, main?.innerText, ...controls].join('\n');
}

/** The same address in a browser that has never been here. */
async function inCleanProfile(
  browser: Browser,
  url: string,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await hydrated(page);
  return { page, close: () => context.close() };
}

const exhibits = areas().flatMap(({ area }) => area.measures.flatMap((measure) => measure.exhibits));
const [first, second] = exhibits.filter(({ area }) => area === 3);
const outcome = checks().checks.find((check) => check.outcome === 'doesNotHold')?.outcome ?? 'holds';

/** Twenty states that a person can be in, in both languages. */
const states: string[] = (['zh', 'en'] as const).flatMap((locale) => {
  const paths = pathsFor(locale);
  const list = paths.figures(reportId);
  return [
    paths.overview(reportId),
    paths.area(reportId, 1),
    `${paths.area(reportId, 3)}?table=${first?.id ?? ''}`,
    `${paths.area(reportId, 3)}?table=${first?.id ?? ''},${second?.id ?? ''}`,
    paths.figure(reportId, figures().figures[7] ?? ''),
    `${list}?area=5`,
    `${list}?sort=-full&unit=percent`,
    `${list}?q=%E5%A4%8D%E8%AE%AE&derived=1`,
    `${paths.checks(reportId)}?outcome=${outcome}`,
    `${paths.actions(reportId)}?status=open`,
  ];
});

test('a link shows the same to whoever opens it', async ({ page, browser, site }) => {
  test.slow();
  expect(states).toHaveLength(20);
  for (const state of states) {
    await open(page, state);
    await page.waitForLoadState('networkidle');
    expect(page.url(), 'the address stays as it is').toBe(site.url + state.slice(1));
    const mine = await page.evaluate(seen);
    const theirs = await inCleanProfile(browser, page.url());
    await theirs.page.waitForLoadState('networkidle');
    expect(await theirs.page.evaluate(seen), state).toBe(mine);
    await theirs.close();
  }
});

test('a state that was reached by hand can be sent', async ({ page, browser }) => {
  await open(page, pathsFor('zh').area(reportId, 3));
  await page.locator('figure label').nth(1).click();
  await page.locator('figure label').nth(3).click();
  await expect(page).toHaveURL(/table=[^,]+,.+/);
  const theirs = await inCleanProfile(browser, page.url());
  expect(await theirs.page.evaluate(seen)).toBe(await page.evaluate(seen));
  await theirs.close();

  await open(page, pathsFor('zh').checks(reportId));
  await page.getByRole('main').getByRole('navigation').first().getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/outcome=/);
  const again = await inCleanProfile(browser, page.url());
  expect(await again.page.evaluate(seen)).toBe(await page.evaluate(seen));
  await again.close();
});
