import { addresses } from '../../src/api/address.ts';
import { resourceHandler, type Resources } from '../resource.ts';

export function figureHandler(resources: Resources) {
  return resourceHandler(
    {
      kind: 'figure',
      pattern: 'reports/:reportId/figures/:figureId.json',
      address: ({ reportId = '', figureId = '' }) => addresses.figure(reportId, figureId),
      // A figure is never empty; what surrounds it may be.
      empty: (full) => ({ ...full, exhibits: [], checks: [], failingBeside: [] }),
    },
    resources,
  );
}
