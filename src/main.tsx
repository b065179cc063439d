import './ui/tokens.css';
import './app/base.css';
import './ui/print.css';
import { start } from './app/start.tsx';

async function boot() {
  // The script does not wait for the page, so it can be there first: kept by the browser, with the page on a slow line.
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  if (import.meta.env.DEV) await (await import('../mocks/browser.ts')).startMocks();
  await start();
}

void boot();
