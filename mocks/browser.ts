import { getResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { HttpHandler } from 'msw/http';
import { authoredResources } from './data.ts';
import { handlersFor } from './handlers/all.ts';
import { rememberedScenario } from './choice.ts';
import { showPanel } from './panel.ts';
import { parseScenario, setScenario } from './scenarios.ts';

/** Puts the mocked API in front of the network, under the scenario chosen in the URL or in the panel. */
export async function startMocks(): Promise<void> {
  const chosen = rememberedScenario();
  setScenario(parseScenario(chosen));
  showPanel(chosen);
  const handlers = handlersFor(authoredResources());
  try {
    const url = new URL('mockServiceWorker.js', document.baseURI).href;
    await setupWorker(...handlers).start({ onUnhandledFrame: 'bypass', quiet: true, serviceWorker: { url } });
  } catch (error) {
    // Refused workers, as on https with a certificate nobody trusts: the page's own fetch does as well.
    console.info('No service worker; requests are answered in the page.', error);
    answerInPage(handlers);
  }
}

function answerInPage(handlers: readonly HttpHandler[]): void {
  const fetchFromNetwork = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    return (await getResponse([...handlers], request.clone())) ?? fetchFromNetwork(request);
  };
}
