import './ui/tokens.css';
import './app/base.css';
import './ui/print.css';
import { start } from './app/start.tsx';

async function boot() {
  if (import.meta.env.DEV) await (await import('../mocks/browser.ts')).startMocks();
  await start();
}

void boot();
