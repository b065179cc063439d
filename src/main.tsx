import './ui/tokens.css';
import './app/base.css';
import './ui/print.css';
import { start } from './app/start.tsx';

async function boot() {
  if (import.meta.env.DEV) {
    // Here it is known where the app is; the script in index.html has had to guess.
    document.querySelector('base')?.setAttribute('href', import.meta.env.BASE_URL);
    await (await import('../mocks/browser.ts')).startMocks();
  }
  await start();
}

void boot();
