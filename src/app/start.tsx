import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { readEmbedded } from './embedded.ts';
import { earlyNote } from './earlyNote.ts';
import { matchPage } from './pageTable.ts';
import { prefetchWhatMayComeNext } from './prefetch.ts';
import { createClient, Providers } from './Providers.tsx';

/** The folder that the app is deployed in, without slash at its end; the script in index.html has found it. */
export function deployedAt(): string {
  return new URL(document.baseURI).pathname.replace(/\/$/, '');
}

/**
 * Whether the page that stands in the document is the one of the address: after a reload, Back can lead to another
 * address of the same document before the script has come.
 */
function standsHere(basename: string): boolean {
  const { path = '', route = `/${path}` } = document.documentElement.dataset;
  const bare = (address: string) => address.replace(/\/*$/, '');
  return bare(window.location.pathname) === bare(basename + route);
}

/** What puts entries back is needed rarely; where it cannot be had, the page begins without them. */
function loadEntered() {
  return import('./entered.ts').catch(() => null);
}

/** Shows the page: takes over a prerendered one as it stands, or draws it into the empty root. */
export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const basename = deployedAt();
  const client = createClient();
  const embedded = readEmbedded();
  if (embedded?.data !== undefined) client.setQueryData(embedded.key, embedded.data);

  // The server gives the same page under this address too; the router would know none.
  const { pathname, search, hash } = window.location;
  const plain = pathname.replace(/index\.html$/, '').replace(/\/+/g, '/');
  if (plain !== pathname) window.history.replaceState(window.history.state, '', plain + search + hash);

  const path = window.location.pathname.slice(basename.length) || '/';
  const match = matchPage(path);
  // Hydration needs the page's code and data at once: a page that were still loading would not match what stands there.
  const [hasData] = await Promise.all([
    embedded !== null && (embedded.data !== undefined || match?.page.loadData(client, match.params)),
    match?.page.loadCode().catch(() => undefined),
  ]);

  // From now on the app keeps what is entered: the script in index.html notes no more.
  document.documentElement.dataset.live = '';
  // Without transitions a page that is ready is drawn in one go: sooner than in slices between which nothing is shown.
  const app = (
    <StrictMode>
      <Providers client={client}>
        <BrowserRouter basename={basename} useTransitions={false}>
          <App />
        </BrowserRouter>
      </Providers>
    </StrictMode>
  );
  if (root.firstElementChild && hasData && standsHere(basename)) {
    if (earlyNote() !== null) (await loadEntered())?.restore(root);
    const controls = [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    startTransition(
      () =>
        void hydrateRoot(root, app, {
          // Back pressed while the page is being taken over: React draws the page of the new address instead, rightly.
          onRecoverableError: (mismatch) => {
            if (!standsHere(basename)) return;
            reportError(mismatch);
            void loadEntered().then((entered) => entered?.enterAgain(root, controls));
          },
        }),
    );
  } else createRoot(root).render(app);
  prefetchWhatMayComeNext(client, basename);
}
