import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'react-router';

/** The router's key of a history entry with this state; entries that it did not make have none. */
function keyOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('key' in state)) return 'default';
  return String(state.key);
}

/**
 * Follows a step through the history that was made while the app was first being drawn. The router reads the address
 * when drawing begins and listens once it has ended: Back pressed in between would change the address and not the page.
 */
export function useMissedStep(): void {
  const { key } = useLocation();
  const follow = useEffectEvent(() => {
    const state: unknown = window.history.state;
    if (keyOf(state) !== key) window.dispatchEvent(new PopStateEvent('popstate', { state }));
  });
  // Once: from then on the router hears of every step.
  useEffect(() => follow(), []);
}
