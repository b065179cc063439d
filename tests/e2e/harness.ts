import { expect, test as base, type ConsoleMessage, type Page, type Request } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';

/** How the built app is deployed for a test. */
export interface Deployment {
  /** Folder below the host, `/gov/law`; empty for the root. */
  base: string;
  host: string;
}

interface Site extends Deployment {
  /** Address of the front door, with a slash at its end. */
  url: string;
}

interface Fixtures {
  /** What the browser may say in this test. */
  allowed: RegExp[];
  /** What the browser said and what it asked of others; checked when the test ends. */
  complaints: string[];
}

/**
 * Every test gets the built app on a server of its own, and fails when the page writes an error or a warning to the
 * console, breaks its content security policy, or asks another host for anything.
 */
export const test = base.extend<Fixtures, Deployment & { site: Site }>({
  base: ['', { option: true, scope: 'worker' }],
  host: ['localhost', { option: true, scope: 'worker' }],

  site: [
    async ({ base: folder, host }, provide) => {
      const server = await serve({ base: folder });
      await provide({ base: folder, host, url: `http://${host}:${server.port}${folder}/` });
      await server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, provide) => provide(site.url),

  allowed: [[], { option: true }],

  complaints: [
    async ({ context, site, allowed }, provide) => {
      const complaints: string[] = [];
      context.on('page', (page) => listen(page, site, complaints));
      await provide(complaints);
      const unexpected = complaints.filter(
        (complaint) => !allowed.some((pattern) => pattern.test(complaint)),
      );
      if (unexpected.length > 0) throw new Error(`the browser complained:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect };

function listen(page: Page, site: Site, complaints: string[]): void {
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message} (${page.url()})`));
  page.on('request', (request: Request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !/^(data|blob):/.test(url))
      complaints.push(`asked elsewhere: ${url} (${page.url()})`);
  });
}

/**
 * Waits until React has taken the page over, its last part too (parts below the window come after the shell), and its
 * effects have run, which come after the next paint.
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('#root *')];
    return (
      elements.length > 0 &&
      elements.every((element) => Object.keys(element).some((key) => key.startsWith('__reactFiber$')))
    );
  });
  await painted(page);
}

/** Holds every script back until it is let go, as a slow line does. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Waits until what the page has drawn by now is on the screen, and what follows on that has run. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}

/** Waits until the page has noted the place to which it has been scrolled, which it does once it has come to rest. */
export async function placeNoted(page: Page): Promise<void> {
  const isNoted = () => {
    const places: object = JSON.parse(sessionStorage.getItem('rol.places') ?? '{}');
    return Object.values(places).includes(window.scrollY);
  };
  await expect.poll(() => page.evaluate(isNoted)).toBe(true);
}

/** Opens a page of the app (its path below the front door) and waits until it can be used. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path.replace(/^\//, ''));
  await hydrated(page);
}

/** Opens, in the page, every part that can be opened and shows every chart as a table. */
export function openEverything(): void {
  // Nobody can press what is on a page that is drawn ahead.
  const shown = ':not([data-page=aside] *)';
  for (const details of document.querySelectorAll<HTMLDetailsElement>(`details${shown}`)) details.open = true;
  for (const table of document.querySelectorAll<HTMLInputElement>(`input[data-table-of]${shown}`))
    table.click();
}
