import { addresses } from '../../src/api/address.ts';
import { resourceHandler, type Resources } from '../resource.ts';

export function searchHandler(resources: Resources) {
  return resourceHandler(
    {
      kind: 'search',
      pattern: 'reports/:reportId/search.json',
      address: ({ reportId = '' }) => addresses.search(reportId),
      empty: (full) => ({ ...full, entries: [], readings: {} }),
    },
    resources,
  );
}
