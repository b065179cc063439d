import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateMessages } from '../../src/i18n/messages/states.ts';
import { figuresMessages } from '../../src/i18n/messages/figures.ts';
import { checksMessages } from '../../src/i18n/messages/checks.ts';
import { shellMessages } from '../../src/i18n/messages/shell.ts';
import { toolMessages } from '../../src/i18n/messages/tools.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { dist, everyPath, figures, filesIn, kinds, overview, reportId } from './dist.ts';
import { expect, hydrated, open, test } from './harness.ts';

const paths = pathsFor('zh');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

test.describe('the build', () => {
  const pages = filesIn(dist, /\.html$/);
  const scripts = filesIn(dist, /\.js$/);

  test('holds nothing of the mocks', () => {
    expect(scripts.length).toBeGreaterThan(5);
    expect(filesIn(dist, /mock|msw/i)).toEqual([]);
    expect(scripts.filter((file) => /mockServiceWorker|\bmsw\b|\bHttpResponse\b/.test(read(file)))).toEqual(
      [],
    );
  });

  test('holds nothing that is only for building', () => {
    expect(filesIn(dist, /\.(tsx?|map|md)$|^manifest\.json$|^\./)).toEqual([]);
    expect(filesIn(dist, /./).filter((file) => file.startsWith('.'))).toEqual([]);
  });

  test('has one policy in every page, that of its own inline script', () => {
    expect(pages.length).toBeGreaterThan(100);
    const policies = new Set(
      pages.map((file) => /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read(file))?.[1]),
    );
    expect(policies.size).toBe(1);
    const [policy = ''] = policies;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'(;|$)/);
    expect(policy).not.toMatch(/unsafe-eval|\*|https?:|script-src[^;]*unsafe-inline/);
  });

  test('names no other host', () => {
    const namespace = 'http://www.w3.org/';
    for (const file of pages) {
      const links = [
        ...read(file).matchAll(/(?:src|href|action|srcset|poster)="((?:https?:)?\/\/[^"]*)"/g),
      ].map((match) => match[1] ?? '');
      expect(
        links.filter((link) => !link.startsWith(namespace)),
        file,
      ).toEqual([]);
    }
    for (const file of filesIn(dist, /\.css$/))
      expect(read(file), file).not.toMatch(/@import|url\(["']?(https?:)?\/\//);
  });

  test('has in every page its own title, description and language', () => {
    const titles = new Map<string, string>();
    for (const path of everyPath().filter((one) => !one.includes('/present/'))) {
      const html = read(`${path.slice(1)}index.html`);
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      expect(html, path).toMatch(/<meta name="description" content="[^"]{10,}"/);
      expect(html, path).toMatch(path.startsWith('/en/') ? /<html lang="en"/ : /<html lang="zh-CN"/);
      expect(title, path).not.toBe('');
      const twin = titles.get(title);
      expect(twin, `${path} is called as ${twin}`).toBeUndefined();
      titles.set(title, path);
    }
  });
});

test('script that somebody writes into the page does not run', async ({ page, complaints }) => {
  await open(page, paths.overview(reportId));
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.ran = true');
    // Heard after the attribute's own handler would have been.
    const failed = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'data:image/png;base64,x';
    document.body.append(image);
    await failed;
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  await expect
    .poll(() => complaints.filter((one) => one.includes('Content Security Policy')).length)
    .toBeGreaterThanOrEqual(2);
  complaints.length = 0;
});

test('what stands in an address is text', async ({ page, site, complaints }) => {
  const evil = '<img src=x onerror=alert(1)>';
  for (const [path, said] of [
    [`reports/${encodeURIComponent(evil)}/`, stateMessages.zh.notFoundReport(evil)],
    [`reports/${reportId}/figures/?q=${encodeURIComponent(evil)}`, figuresMessages.zh.none],
  ] as const) {
    await page.goto(site.url + path);
    await hydrated(page);
    await expect(page.getByText(said).first()).toBeVisible();
    expect(await page.locator('img').count(), path).toBe(0);
  }
  // The report of that name does not exist.
  for (const one of complaints) expect(one).toContain('status of 404');
  complaints.length = 0;
});

test.describe('a resource that fails', () => {
  test.use({ allowed: [/Failed to load resource|ERR_FAILED/] });
  const t = stateMessages.zh;
  const broken: Record<string, { status?: number; body?: string; abort?: boolean; said: string }> = {
    missing: { status: 500, body: '', said: t.status(500) },
    'cut off': { body: '{"report":', said: t.notJson },
    'not data': { body: '<!doctype html><title>Welcome</title>', said: t.notJson },
    'off its schema': { body: '{"report":1}', said: t.schema('').slice(0, 8) },
    'out of reach': { abort: true, said: t.network },
  };

  for (const [how, { status = 200, body = '', abort, said }] of Object.entries(broken)) {
    test(`${how}: is said in words, the rest stands, and it can be asked for again`, async ({ page }) => {
      await page.route(/\/api\/.*areas\/3\.json/, (route) =>
        abort ? route.abort() : route.fulfill({ status, body, contentType: 'application/json' }),
      );
      await open(page, paths.overview(reportId));
      await page.getByRole('navigation').first().locator('a[href$="areas/3/"]').click();
      const main = page.getByRole('main');
      await expect(main.getByText(said)).toBeVisible({ timeout: 20_000 });
      await expect(main).toContainText('areas/3.json');
      await expect(page.getByRole('navigation').first().locator('a[href$="areas/4/"]')).toBeVisible();
      await page.unrouteAll();
      await main.getByRole('button', { name: t.retry }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        overview().report.areas[2]?.title.zh ?? '',
      );
    });
  }
});

test('data of a newer build than the page in the tab are shown by that build on the next try', async ({
  page,
}) => {
  await page.route(/\/api\/.*areas\/3\.json/, (route) =>
    route.fulfill({ body: '{"report":1}', contentType: 'application/json' }),
  );
  await open(page, paths.overview(reportId));
  await page.getByRole('navigation').first().locator('a[href$="areas/3/"]').click();
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: stateMessages.zh.retry }).click();
  await loaded;
  // From the page on disk, which has its data.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    overview().report.areas[2]?.title.zh ?? '',
  );
});

test('full screen whose code cannot be fetched says so', async ({ page, complaints }) => {
  await page.route(/\/assets\/fullScreen.*\.js/, (route) => route.abort());
  await open(page, paths.area(reportId, 7));
  await page.getByRole('button', { name: toolMessages.zh.fullScreen }).first().click();
  await expect(page.getByText(toolMessages.zh.fullScreenFailed)).toBeVisible();
  for (const one of complaints) expect(one).toContain('ERR_FAILED');
  complaints.length = 0;
});

test('a page whose code cannot be fetched says so, and comes on the next try @anywhere', async ({
  page,
  complaints,
}) => {
  await page.route(/\/assets\/ChecksPage.*\.js/, (route) => route.abort());
  await open(page, paths.overview(reportId));
  await page.getByRole('navigation').first().locator('a[href$="/checks/"]').click();
  await expect(page.getByRole('alert')).toContainText(stateMessages.zh.code);
  await expect(page.getByRole('button', { name: stateMessages.zh.retry })).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  // While there is no line the page stays: the browser's own page about that would leave nothing of it.
  await page.context().setOffline(true);
  const asked = page.waitForEvent('requestfailed');
  await page.getByRole('button', { name: stateMessages.zh.retry }).click();
  await asked;
  await expect(page.getByRole('button', { name: stateMessages.zh.retry })).toBeVisible();
  await page.context().setOffline(false);
  await page.unrouteAll();
  await page.getByRole('button', { name: stateMessages.zh.retry }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(checksMessages.zh.title);
  complaints.length = 0;
});

test('nothing is asked of the server but pages, scripts and data', async ({ page, site }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url().slice(site.url.length)));
  for (const path of Object.values(kinds(paths))) {
    await open(page, path);
    await page.waitForLoadState('networkidle');
  }
  const odd = [...asked].filter(
    (one) => !/^$|^(en\/)?reports\/[^?]*$|^assets\/[\w.-]+$|^api\/[\w./-]+\.json$|^favicon\.svg$/.test(one),
  );
  expect(odd).toEqual([]);
  expect(figures().figures.length).toBeGreaterThan(0);
});

test('on plain http the browser withholds what the app then does without @plain-http', async ({ page }) => {
  await open(page, paths.overview(reportId));
  const has = await page.evaluate(() => ({
    secure: isSecureContext,
    worker: 'serviceWorker' in navigator,
    clipboard: 'clipboard' in navigator,
    locks: 'locks' in navigator,
    uuid: 'randomUUID' in crypto,
  }));
  expect(has).toEqual({ secure: false, worker: false, clipboard: false, locks: false, uuid: false });
  await page.getByRole('navigation').first().locator('a[href$="/actions/"]').click();
  await page.locator('main article select').first().selectOption('inProgress');
  await page.reload();
  await hydrated(page);
  await expect(page.locator('main article select').first()).toHaveValue('inProgress');
  await expect(page.getByRole('link', { name: shellMessages.zh.otherLanguageHint })).toBeVisible();
});
