import { browserShelf } from '../../lib/shelf.ts';
import { createActionStore, type ActionStore } from './store.ts';

const stores = new Map<string, ActionStore>();

/** The one store of a report's checklist in this tab. Only in the browser. */
export function actionStore(reportId: string): ActionStore {
  let store = stores.get(reportId);
  if (!store) {
    store = createActionStore(reportId, { shelf: browserShelf(), events: window });
    stores.set(reportId, store);
  }
  return store;
}
