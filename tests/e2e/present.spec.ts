import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { presentMessages } from '../../src/i18n/messages/present.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { deckOf } from '../../src/report/deck/deck.ts';
import { current, names, path, source } from './deck.ts';
import { locales, reportId } from './dist.ts';
import { expect, open, painted, placeNoted, test } from './harness.ts';

const t = presentMessages.zh;

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

for (const locale of locales) {
  // Each slide in both languages and both themes, if not in all four pairs.
  const theme = locale === 'zh' ? 'light' : 'dark';
  test(`axe finds nothing on any slide (${locale}, ${theme})`, async ({ page }) => {
    test.slow();
    await open(page, path('title', locale, `?checks=1&theme=${theme}`));
    for (const name of names) {
      await expect(current(page)).toHaveAttribute('data-slide', name);
      expect(await faultsOf(page), name).toEqual([]);
      await page.keyboard.press('n');
    }
  });
}

test('axe finds nothing in the panels, the presenter’s window and the handout', async ({ page }) => {
  const area = names.find((name) => name.startsWith('area-7.')) ?? '';
  await open(page, path(area));
  for (const key of ['o', 's', '?', 'a']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faultsOf(page), key).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(current(page)).toHaveAttribute('data-slide', area);
  for (const view of ['presenter', 'handout']) {
    await open(page, path(area, 'en', `?view=${view}`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      view === 'presenter' ? 'Presenter' : 'Print',
    );
    expect(await faultsOf(page), view).toEqual([]);
  }
  await page.evaluate(() => localStorage.setItem('rol.theme', 'dark'));
  await open(page, path(area, 'en', '?view=handout'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Print');
  expect(await faultsOf(page), 'handout of a dark page').toEqual([]);
});

test('the stage and the presenter’s window follow each other within 300 ms @anywhere', async ({ page }) => {
  await open(page, path('overview'));
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('w');
  const presenter = await opened;
  await expect(presenter.getByText(t.connected)).toBeVisible();
  await expect(presenter.getByRole('heading', { level: 1 })).toContainText(String(source.areas.length));

  /** In the page: the time at which its URL leads to a slide. */
  const arrival = (slide: string) =>
    new Promise<number>((resolve) => {
      const look = () =>
        location.pathname.includes(`/${slide}/`) ? resolve(Date.now()) : setTimeout(look, 5);
      look();
    });
  /** Milliseconds from a key in one window to the other window's following. */
  const lag = async (from: Page, to: Page, key: string, slide: string) => {
    await from.evaluate(() => {
      const note = () => (document.documentElement.dataset.pressed = String(Date.now()));
      window.addEventListener('keydown', note, { once: true, capture: true });
    });
    const arrived = to.evaluate(arrival, slide);
    await from.keyboard.press(key);
    const pressed = Number(await from.locator('html').getAttribute('data-pressed'));
    return (await arrived) - pressed;
  };
  const lags: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    lags.push(await lag(page, presenter, 'PageDown', 'area-1'));
    await expect(presenter.getByRole('heading', { level: 1 })).toContainText(source.areas[0]?.title.zh ?? '');
    lags.push(await lag(presenter, page, 'PageUp', 'overview'));
    await expect(current(page)).toHaveAttribute('data-slide', 'overview');
  }
  expect(median(lags)).toBeLessThan(300);

  await presenter.keyboard.press('.');
  await expect(page.getByText(t.isDark)).toBeAttached();
  await page.reload();
  await expect(page.getByText(t.isDark)).toBeAttached();
  await expect(presenter.getByText(t.stageDark)).toBeVisible();
  await presenter.close();
  await expect(page.getByText(t.presenterGone)).toBeVisible();
});

test('a blocked presenter’s window and refused full screen do not stop the talk', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('no'));
  });
  await open(page, path('overview'));
  await page.keyboard.press('w');
  await expect(page.getByRole('link', { name: t.popupLink })).toHaveAttribute('href', /view=presenter/);
  await page.keyboard.press('f');
  await expect(page.getByText(t.noFullscreen)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(current(page)).toHaveAttribute('data-slide', 'area-1');
});

test.describe('without the network', () => {
  // The browser's own line on what it could not fetch.
  test.use({ allowed: [/ERR_INTERNET_DISCONNECTED/] });

  test('the presenter’s window is said not to open, and the talk goes on @anywhere', async ({
    page,
    context,
  }) => {
    await open(page, path('overview'));
    await context.setOffline(true);
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('w');
    await expect(page.getByText(t.presenterOffline)).toBeVisible();
    const popup = await opened;
    await expect.poll(() => popup.isClosed()).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect(current(page)).toHaveAttribute('data-slide', 'area-1');
  });
});

test('the pointer goes when it rests, also over a number', async ({ page }) => {
  await open(page, path('area-7'));
  const number = current(page).getByRole('link').first();
  await number.hover();
  const cursor = () => number.evaluate((element) => getComputedStyle(element).cursor);
  await expect.poll(cursor).toBe('pointer');
  await expect.poll(cursor, { timeout: 10_000 }).toBe('none');
});

test('Back and reload land on the step, and every page starts at its own', async ({ page }) => {
  const paths = pathsFor('zh');
  await open(page, paths.area(reportId, 7));
  await page.keyboard.press('p');
  await expect(current(page)).toHaveAttribute('data-slide', 'area-7');
  const [, next = '', afterNext = ''] = names.slice(names.indexOf('area-7'));
  for (const slide of [next, afterNext]) {
    await page.keyboard.press('PageDown');
    await expect(current(page)).toHaveAttribute('data-slide', slide);
  }
  await page.reload();
  await expect(current(page)).toHaveAttribute('data-slide', afterNext);
  await page.goBack();
  await expect(current(page)).toHaveAttribute('data-slide', next);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`${paths.area(reportId, 7)}#`));
  for (const [from, slide] of [
    [paths.checks(reportId), 'checks'],
    [paths.actions(reportId), 'problems'],
    [paths.overview(reportId), 'overview'],
    [paths.measure(reportId, 7, 3), 'area-7.mediation.outcome'],
    [paths.exhibit(reportId, 7, 'mediation.success'), 'area-7.mediation.success'],
    [paths.actions(reportId, 'plan.power-oversight'), 'plans.enforcement'],
    [`${paths.area(reportId, 7)}#main`, 'area-7'],
  ] as const) {
    await open(page, from);
    await page.getByRole('link', { name: '演示', exact: true }).click();
    await expect(current(page)).toHaveAttribute('data-slide', slide);
    await expect(page).toHaveURL(new RegExp(`${paths.present(reportId, slide)}(\\?checks=1)?$`));
  }
});

test('Escape leads back to where the talk was started, or on to what it has come to @anywhere', async ({
  page,
}) => {
  const paths = pathsFor('zh');
  const place = () => page.evaluate(() => window.scrollY);
  await open(page, `${paths.area(reportId, 7)}?table=reconsideration.course`);
  await page.locator('[data-page=shown] #measure-2').scrollIntoViewIfNeeded();
  await placeNoted(page);
  const [address, before] = [page.url(), await place()];
  expect(before).toBeGreaterThan(300);

  for (const leave of ['Escape', 'link', 'after steps']) {
    await page.keyboard.press('p');
    await expect(current(page)).toHaveAttribute('data-slide', 'area-7');
    await expect(page).toHaveURL(/\/present\/area-7\/$/);
    if (leave === 'after steps') {
      for (const key of ['PageDown', 'PageUp']) {
        const slide = (await current(page).getAttribute('data-slide')) ?? '';
        await page.keyboard.press(key);
        await expect(current(page)).not.toHaveAttribute('data-slide', slide);
      }
    }
    if (leave === 'link') {
      await page.getByRole('link', { name: t.leave }).focus();
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('Escape');
    await expect(page, leave).toHaveURL(address);
    await expect.poll(async () => Math.abs((await place()) - before), leave).toBeLessThan(3);
  }

  await page.keyboard.press('p');
  await expect(current(page)).toHaveAttribute('data-slide', 'area-7');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/\/en\//);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`${pathsFor('en').area(reportId, 7)}$`));
});

test('the focus goes to the heading of the handout and back to where it was opened', async ({ page }) => {
  await open(page, path('overview'));
  const heading = page.getByRole('heading', { level: 1, name: t.handoutTitle });
  const control = page.getByRole('button', { name: t.handout });
  await control.focus();
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await page.getByRole('link', { name: t.back }).press('Enter');
  await expect(control).toBeFocused();

  await control.blur();
  await page.keyboard.press('h');
  await expect(heading).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(current(page)).not.toHaveAttribute('data-slide', 'overview');
});

for (const [width, height] of [
  [390, 844],
  [1366, 768],
] as const) {
  test(`the sheets of the handout can be seen whole (${width})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, path('overview', 'zh', '?view=handout'));
    const sheet = page.locator('main [data-per]').first();
    const { x, width: wide } = (await sheet.boundingBox()) ?? { x: NaN, width: NaN };
    expect(x).toBeGreaterThanOrEqual(0);
    // In the middle; a sheet wider than the window begins at its edge. 40 is what surrounds it.
    expect(Math.abs(2 * x - Math.max(0, width - wide))).toBeLessThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('on paper there is one slide a page, across, in light colours', async ({ page }) => {
  await open(page, path('overview', 'zh', '?theme=dark'));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const shown = deckOf(source, { checks: false }).length;
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(shown);
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));

  await open(page, path('overview', 'zh', '?view=handout'));
  await expect(page.getByRole('heading', { level: 1, name: t.handoutTitle })).toBeVisible();
  const handout = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(handout.match(/\/Type\s*\/Page\b/g)).toHaveLength(Math.ceil(shown / 3));
});

test('the next slide is drawn at once on a slow machine', async ({ page }) => {
  await open(page, path('overview'));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  const next = names.slice(names.indexOf('overview') + 1);
  for (const name of next.slice(0, 12)) {
    // While the speaker speaks, the next slide is laid out.
    await expect(page.locator(`[data-slide="${name}"]`)).toBeAttached();
    await painted(page);
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            const before = location.pathname;
            window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
            const look = () =>
              location.pathname === before ? requestAnimationFrame(look) : resolve(performance.now() - start);
            requestAnimationFrame(look);
          }),
      ),
    );
    await expect(current(page)).toHaveAttribute('data-slide', name);
  }
  expect(median(times)).toBeLessThan(100);
});

test('mouse and finger turn the slides, and leave the keys to the talk', async ({ page }) => {
  const [first = '', second = ''] = names.slice(names.indexOf('overview'));
  await open(page, path(first));
  await page.mouse.click(1300, 60);
  await expect(current(page)).toHaveAttribute('data-slide', second);
  await page.mouse.click(20, 60);
  await expect(current(page)).toHaveAttribute('data-slide', first);
  await page.getByRole('button', { name: t.next, exact: true }).click();
  await expect(current(page)).toHaveAttribute('data-slide', second);
  await page.keyboard.press('Shift+Space');
  await expect(current(page)).toHaveAttribute('data-slide', first);
  const drag = (from: number, to: number) =>
    page.evaluate(
      ([start = 0, end = 0]) => {
        const target = document.querySelector('[data-slide]') ?? document.body;
        const touch = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 300 });
        const fire = (type: string, lists: TouchEventInit) =>
          target.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true, ...lists }));
        fire('touchstart', { touches: [touch(start)] });
        fire('touchend', { changedTouches: [touch(end)] });
      },
      [from, to],
    );
  await drag(800, 300);
  await expect(current(page)).toHaveAttribute('data-slide', second);
  await drag(300, 800);
  await expect(current(page)).toHaveAttribute('data-slide', first);
});
