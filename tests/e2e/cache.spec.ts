import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pathsFor } from '../../src/lib/paths.ts';
import { areas, dist, reportId } from './dist.ts';
import { expect, hydrated, test } from './harness.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A server as offices have them: it says when a file was last changed, 60 days ago, and nothing of caching. */
async function plainServer(changed: ReadonlyMap<string, string>) {
  const lastModified = new Date(Date.now() - 60 * 24 * 3_600_000).toUTCString();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.replace(/\/$/, '/index.html');
    try {
      const body = changed.get(path) ?? readFileSync(join(dist, path));
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'text/plain',
        'last-modified': lastModified,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://localhost:${address.port}`, close: () => server.close() };
}

test.use({ allowed: [/^asked elsewhere: http:\/\/localhost/] });

test('data of a new build are shown though the server says nothing of caching', async ({ page }) => {
  const changed = new Map<string, string>();
  const server = await plainServer(changed);
  const link = page.getByRole('navigation').first().locator('a[href$="areas/7/"]');
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto(server.url + pathsFor('zh').overview(reportId));
  await hydrated(page);
  await link.click();
  await expect(heading).toHaveText(areas()[6]?.area.title.zh ?? '');

  const resource = `/api/reports/${reportId}/areas/7.json`;
  const before = areas()[6]?.area.title.zh ?? '';
  changed.set(resource, readFileSync(join(dist, resource), 'utf8').replaceAll(before, '依法化解矛盾'));
  await page.goto(server.url + pathsFor('zh').overview(reportId));
  await hydrated(page);
  await link.click();
  await expect(heading).toHaveText('依法化解矛盾');
  server.close();
});
