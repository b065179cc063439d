import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { localeOfPath } from '../lib/paths.ts';
import { App } from './App.tsx';
import { describe } from './describe.ts';
import { embed } from './embedded.ts';
import { matchPage, pages } from './pageTable.ts';
import { createClient, Providers } from './Providers.tsx';

export interface Prerendered {
  html: string;
  /** Markup that carries the page's resource, or says which it needs. */
  data: string;
  title: string;
  description: string;
}

/** Loads every page's code, so that what follows can draw any of them at once. */
export async function loadPages(): Promise<void> {
  await Promise.all(pages.map((page) => page.loadCode()));
}

/**
 * Draws the page at `path` from its resource.
 * @throws if no page has that path, or what it draws says that it could not be drawn
 */
export function prerender(path: string, resource: unknown): Prerendered {
  const match = matchPage(path);
  if (!match) throw new Error(`no page at ${path}`);
  const client = createClient();
  const key = match.page.queryKey(match.params);
  client.setQueryData(key, resource);
  const locale = localeOfPath(path);
  const title = match.page.title(client, match.params, locale);
  if (title === undefined) throw new Error(`no data for ${path}`);
  const description = describe[match.page.name](resource, locale);
  const data = embed(match.page.alone ? { key } : { key, data: resource });
  return { html: draw(path, client), data, title, description };
}

/** The page for an address that leads nowhere; it is drawn without data, and the app finds out the rest. */
export function prerenderNotFound(path: string): string {
  return draw(path, createClient());
}

function draw(path: string, client: ReturnType<typeof createClient>): string {
  return renderToString(
    <StrictMode>
      <Providers client={client}>
        <StaticRouter location={path}>
          <App />
        </StaticRouter>
      </Providers>
    </StrictMode>,
  );
}
