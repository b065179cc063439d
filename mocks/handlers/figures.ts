import { addresses } from '../../src/api/address.ts';
import { resourceHandler, type Resources } from '../resource.ts';

export function figuresHandler(resources: Resources) {
  return resourceHandler(
    {
      kind: 'figures',
      pattern: 'reports/:reportId/figures.json',
      address: ({ reportId = '' }) => addresses.figures(reportId),
      empty: (full) => ({ ...full, figures: [], measures: [], exhibits: [], checks: [], quantities: [] }),
    },
    resources,
  );
}
