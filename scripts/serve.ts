import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const defaultDist = join(import.meta.dirname, '../dist');

export interface ServeOptions {
  /** Folder to serve; `dist/` if not given. */
  dist?: string;
  /** Path that the folder appears under, `/gov/law`; the root if not given. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  host?: string;
}

export interface Server {
  /** Address of the app's front door on this machine, with a slash at its end. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
const compressible = /^(text|application\/(json|manifest)|image\/svg)/;

/** What Vite names by its content never changes under that name. */
const hashed = /^assets\/.+-[\w-]{8}\.\w+$/;

interface Found {
  /** Path below the folder, with slashes. */
  name: string;
  file: string;
  /** Changes whenever the file does. */
  tag: string;
}

/**
 * Serves the built app as any plain file server would: folders by their `index.html`, a folder named without its slash
 * by a redirect, unknown addresses by `404.html` with status 404. Nothing outside the folder is ever read.
 * @throws if the folder holds no app, or the port is taken
 */
export async function serve({
  dist = defaultDist,
  base = '',
  port = 0,
  host,
}: ServeOptions = {}): Promise<Server> {
  const root = await realpath(dist).catch(() => dist);
  if (!(await find(root, 'index.html'))) throw new Error(`${dist} holds no app: run "npm run build" first`);
  const prefix = base.replace(/\/+$/, '').replace(/^(?=[^/])/, '/');
  const compressed = new Map<string, { tag: string; body: Promise<Buffer> }>();

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      plain(response, 500, 'The file could not be read.');
      console.error(error);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = addressOf(server.address());
  return {
    url: `http://localhost:${address.port}${prefix}/`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return plain(response, 405, 'Only reading is possible here.');
    }
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const search = query === undefined ? '' : `?${query}`;
    if (prefix && path === '/') return redirect(response, `${prefix}/`);
    if (prefix && path === prefix) return redirect(response, `${prefix}/${search}`);
    if (!path.startsWith(`${prefix}/`)) return plain(response, 404, `Nothing is served outside ${prefix}/.`);

    const name = decode(path.slice(prefix.length + 1));
    if (name !== null) {
      const exact = await find(root, name === '' || name.endsWith('/') ? `${name}index.html` : name);
      if (exact) return send(request, response, exact, 200);
      if (await find(root, `${name}/index.html`)) return redirect(response, `${path}/${search}`);
    }
    const notFound = await find(root, '404.html');
    return notFound
      ? send(request, response, notFound, 404)
      : plain(response, 404, 'There is nothing at this address.');
  }

  async function send(request: IncomingMessage, response: ServerResponse, found: Found, status: number) {
    const type = types[extname(found.name)] ?? 'application/octet-stream';
    const encoding = compressible.test(type) ? encodingFor(request.headers['accept-encoding']) : undefined;
    const etag = `W/"${found.tag}${encoding ? `-${encoding}` : ''}"`;
    response.setHeader('Content-Type', type);
    response.setHeader('ETag', etag);
    response.setHeader(
      'Cache-Control',
      hashed.test(found.name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (type.startsWith('text/html')) response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
    if (compressible.test(type)) response.setHeader('Vary', 'Accept-Encoding');
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const body = await bodyOf(found, encoding);
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', body.length);
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
  }

  /** Compressed at the first request and kept; once for each file, which has any number of names (`en//reports/`). */
  async function bodyOf({ file, tag }: Found, encoding: Encoding | undefined): Promise<Buffer> {
    if (!encoding) return readFile(file);
    const key = `${encoding} ${file}`;
    let kept = compressed.get(key);
    if (kept?.tag !== tag) {
      kept = { tag, body: readFile(file).then(compress[encoding]) };
      kept.body.catch(() => compressed.delete(key));
      compressed.set(key, kept);
    }
    return kept.body;
  }
}

type Encoding = 'br' | 'gzip';
const compress: Record<Encoding, (text: Buffer) => Promise<Buffer>> = {
  br: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (text) => promisify(gzip)(text, { level: 9 }),
};

/** The best of ours that `accepted` (the header Accept-Encoding) names and does not refuse. */
export function encodingFor(accepted: string | string[] = ''): Encoding | undefined {
  const named = String(accepted)
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.replace(/;.*$/, '').trim());
  return (['br', 'gzip'] as const).find((encoding) => named.includes(encoding));
}

/**
 * A path as a name of a file, or `null` for one that no file can have: also one that begins with a slash, since
 * "//host/" in an address would be another host, and one that goes upwards, which would tell what the folder is called.
 */
function decode(path: string): string | null {
  try {
    const name = decodeURIComponent(path);
    return /^\/|[\0\\]|(?:^|\/)\.\.(?:\/|$)/.test(name) ? null : name;
  } catch {
    return null;
  }
}

/** The file of that name below `root`, links followed; `undefined` if there is none, or it lies elsewhere. */
async function find(root: string, name: string): Promise<Found | undefined> {
  try {
    const file = await realpath(join(root, name));
    if (!file.startsWith(root + sep)) return undefined;
    const stats = await stat(file);
    if (!stats.isFile()) return undefined;
    return { name, file, tag: `${stats.size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}` };
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.setHeader('Location', to);
  plain(response, 302, to);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return address;
}

/** `PORT` or, where it is not set or empty, 4173. @throws on what is no port */
function portFrom(text = ''): number {
  const port = Number(text || '4173');
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT=${text} is no port`);
  return port;
}

async function main() {
  const { values } = parseArgs({ options: { base: { type: 'string' }, dist: { type: 'string' } } });
  const port = portFrom(process.env.PORT);
  try {
    const server = await serve({ ...values, port });
    console.log(`The dashboard is served at ${server.url}`);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (taken)
      throw new Error(`port ${port} is taken; choose another: PORT=${port + 1} npm start`, { cause: error });
    throw error;
  }
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
