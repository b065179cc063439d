import { addresses } from '../../src/api/address.ts';
import { resourceHandler, type Resources } from '../resource.ts';

export function checksHandler(resources: Resources) {
  return resourceHandler(
    {
      kind: 'checks',
      pattern: 'reports/:reportId/checks.json',
      address: ({ reportId = '' }) => addresses.checks(reportId),
      empty: (full) => ({ ...full, checks: [], quantities: [] }),
      isMissing: () => true,
    },
    resources,
  );
}
