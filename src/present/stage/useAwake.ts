import { useEffect, useEffectEvent } from 'react';

/** Keeps the screen on while the talk lasts; where the browser cannot (plain http) or will not, `onRefused` is called. */
export function useAwake(onRefused: () => void): void {
  const refused = useEffectEvent(onRefused);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const take = () => {
      if (document.visibilityState !== 'visible') return;
      if (!('wakeLock' in navigator)) return refused();
      navigator.wakeLock.request('screen').then(
        (taken) => {
          if (over) void taken.release();
          else lock = taken;
        },
        () => refused(),
      );
    };
    take();
    // A window that was hidden has lost it.
    document.addEventListener('visibilitychange', take);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', take);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
