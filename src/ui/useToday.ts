import { useSyncExternalStore } from 'react';
import { dayOf } from '../lib/today.ts';

/** Today where the reader is, as `YYYY-MM-DD`, also after midnight; empty on the server, which is elsewhere. */
export function useToday(): string {
  return useSyncExternalStore(
    subscribe,
    () => dayOf(new Date()),
    () => '',
  );
}

function subscribe(listener: () => void) {
  const timer = window.setInterval(listener, 60_000);
  document.addEventListener('visibilitychange', listener);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}
