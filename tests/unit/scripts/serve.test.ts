import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type * as Zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { encodingFor, serve, type Server } from '../../../scripts/serve.ts';

const compressions = vi.hoisted(() => ({ count: 0 }));
vi.mock('node:zlib', async (importOriginal) => {
  const zlib = await importOriginal<typeof Zlib>();
  const gzip = (...given: Parameters<typeof zlib.gzip>) => {
    compressions.count += 1;
    zlib.gzip(...given);
  };
  return { ...zlib, gzip };
});

const top = mkdtempSync(join(tmpdir(), 'serve-'));
const dist = join(top, 'dist');
const script = `export const a = '${'x'.repeat(5000)}';`;

let atRoot: Server;
let below: Server;

beforeAll(async () => {
  mkdirSync(join(dist, 'en/reports'), { recursive: true });
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), '<p>front');
  writeFileSync(join(dist, 'en/reports/index.html'), '<p>reports');
  writeFileSync(join(dist, '404.html'), '<p>nothing');
  writeFileSync(join(dist, 'assets/main-Ab3_-x9Z.js'), script);
  writeFileSync(join(dist, '数据.json'), '{}');
  writeFileSync(join(top, 'secret.txt'), 'secret');
  symlinkSync(join(top, 'secret.txt'), join(dist, 'link.txt'));
  atRoot = await serve({ dist });
  below = await serve({ dist, base: 'gov/law/' });
});

afterAll(async () => {
  await atRoot.close();
  await below.close();
  rmSync(top, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Sends the path as it is written; fetch would tidy it up. */
function get(
  server: Server,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port: server.port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it.each([
    ['/', 200, '<p>front'],
    ['/en/reports/', 200, '<p>reports'],
    ['/en/reports/?a=1', 200, '<p>reports'],
    ['/%E6%95%B0%E6%8D%AE.json', 200, '{}'],
    ['/en/', 404, '<p>nothing'],
    ['/en/reports/x', 404, '<p>nothing'],
    ['/assets', 404, '<p>nothing'],
    ['/%', 404, '<p>nothing'],
    ['/en/%E0%A4%A', 404, '<p>nothing'],
    ['/a%00b', 404, '<p>nothing'],
    ['/\\evil.example', 404, '<p>nothing'],
    ['//', 404, '<p>nothing'],
    ['//en/reports', 404, '<p>nothing'],
    ['//evil.example/..', 404, '<p>nothing'],
    ['/%2Fevil.example/..', 404, '<p>nothing'],
  ])('answers %s with %i', async (path, status, body) => {
    const answer = await get(atRoot, path);
    expect([answer.status, answer.body.toString()]).toEqual([status, body]);
  });

  it.each([
    ['/../secret.txt'],
    ['/%2e%2e/secret.txt'],
    ['/..%2fsecret.txt'],
    ['/en/../../secret.txt'],
    ['/link.txt'],
    ['/..%5csecret.txt'],
    ['/%252e%252e/secret.txt'],
    ['/..%2fsecret.txt%00.html'],
    ['/%c0%ae%c0%ae/secret.txt'],
  ])('reads nothing outside its folder: %s', async (path) => {
    const { status, body } = await get(atRoot, path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  it.each([['/../dist/index.html'], ['/%2e%2e%2fdist/'], ['/en/..']])(
    'does not tell what its folder is called: %s',
    async (path) => {
      expect((await get(atRoot, path)).status).toBe(404);
    },
  );

  it.each([
    ['/en/reports', '/en/reports/'],
    ['/en/reports?q=%E6%95%B0&b', '/en/reports/?q=%E6%95%B0&b'],
  ])('leads from the folder %s to %s', async (path, to) => {
    const { status, headers } = await get(atRoot, path);
    expect([status, headers.location]).toEqual([302, to]);
  });

  it('tells types, and how long a file may be kept', async () => {
    const page = await get(atRoot, '/');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control']).toBe('no-cache');
    const asset = await get(atRoot, '/assets/main-Ab3_-x9Z.js');
    expect(asset.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(asset.headers['cache-control']).toContain('immutable');
  });

  it('compresses as asked, once', async () => {
    const path = '/assets/main-Ab3_-x9Z.js';
    const br = await get(atRoot, path, { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(script);
    const gz = await get(atRoot, path, { 'Accept-Encoding': 'gzip' });
    expect(gunzipSync(gz.body).toString()).toBe(script);
    expect(gz.headers.etag).not.toBe(br.headers.etag);
  });

  it('keeps one compressed copy of a file, whatever names it is asked for by, until the file changes', async () => {
    const file = join(dist, 'en/reports/index.html');
    const ask = (path: string) => get(atRoot, path, { 'Accept-Encoding': 'gzip' });
    const before = compressions.count;
    for (const path of ['/en/reports/', '/en//reports/', '/en/reports/index.html', '/en///reports/./'])
      expect(gunzipSync((await ask(path)).body).toString()).toBe('<p>reports');
    expect(compressions.count - before).toBe(1);
    writeFileSync(file, '<p>other reports');
    expect(gunzipSync((await ask('/en/reports/')).body).toString()).toBe('<p>other reports');
    writeFileSync(file, '<p>reports');
  });

  it('does not send again what the browser has', async () => {
    const { headers } = await get(atRoot, '/');
    const again = await get(atRoot, '/', { 'If-None-Match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('only reads', async () => {
    const head = await get(atRoot, '/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '8', 0]);
    expect((await get(atRoot, '/', {}, 'POST')).status).toBe(405);
  });

  it('lives below a path, and nowhere else', async () => {
    expect(below.url).toMatch(/\/gov\/law\/$/);
    expect((await get(below, '/gov/law/en/reports/')).body.toString()).toBe('<p>reports');
    expect((await get(below, '/gov/law/en/reports?a')).headers.location).toBe('/gov/law/en/reports/?a');
    expect((await get(below, '/gov/law')).headers.location).toBe('/gov/law/');
    expect((await get(below, '/en/reports/')).status).toBe(404);
    expect((await get(below, '/gov/lawless/')).status).toBe(404);
  });

  it('says what is missing instead of serving nothing', async () => {
    await expect(serve({ dist: join(top, 'nowhere') })).rejects.toThrow('npm run build');
  });
});

it.each([
  ['gzip, deflate, br', 'br'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['GZIP', 'gzip'],
  ['identity', undefined],
  ['', undefined],
])('encoding for "%s" is %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
