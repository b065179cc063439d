import { addresses } from '../../src/api/address.ts';
import { resourceHandler, type Resources } from '../resource.ts';

export function presentHandler(resources: Resources) {
  return resourceHandler(
    {
      kind: 'present',
      pattern: 'reports/:reportId/present.json',
      address: ({ reportId = '' }) => addresses.present(reportId),
      empty: (full) => ({
        ...full,
        headline: [],
        areas: [],
        problems: [],
        plans: [],
        checks: [],
        quantities: [],
      }),
    },
    resources,
  );
}
