import { useCallback, useSyncExternalStore } from 'react';
import { chunk } from '../../lib/chunk.ts';
import type { ActionField } from '../../report/model/actionEntry.ts';
import { nothingRead, type ActionsSnapshot } from './snapshot.ts';

/** The store comes after the first page, which is drawn without it. */
const stores = chunk(() => import('./stores.ts'));

/**
 * What is recorded on a report, kept up to date; empty on the server, while a prerendered page is taken over and until
 * the store has arrived.
 */
export function useActions(reportId: string): ActionsSnapshot {
  const subscribe = useCallback(
    (listener: () => void) => {
      let stop: (() => void) | undefined;
      let wanted = true;
      void stores
        .load()
        .then(({ actionStore }) => {
          if (wanted) stop = actionStore(reportId).subscribe(listener);
          return listener();
        })
        .catch(() => undefined); // the page stays as it is; the next visit or change tries again
      return () => {
        wanted = false;
        stop?.();
      };
    },
    [reportId],
  );
  return useSyncExternalStore(
    subscribe,
    () => stores.peek()?.actionStore(reportId).read() ?? nothingRead,
    () => nothingRead,
  );
}

/** Records a value at once, or as soon as the store has arrived; `onLost` is called if the store cannot be had. */
export function recordAction(
  reportId: string,
  item: string,
  field: ActionField,
  value: string,
  onLost: () => void,
): void {
  const arrived = stores.peek();
  if (arrived) arrived.actionStore(reportId).set(item, field, value);
  else stores.load().then(({ actionStore }) => actionStore(reportId).set(item, field, value), onLost);
}
