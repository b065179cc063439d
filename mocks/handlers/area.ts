import { addresses } from '../../src/api/address.ts';
import { resourceHandler, type Resources } from '../resource.ts';

export function areaHandler(resources: Resources) {
  return resourceHandler(
    {
      kind: 'area',
      pattern: 'reports/:reportId/areas/:areaNumber.json',
      address: ({ reportId = '', areaNumber = '' }) => addresses.area(reportId, areaNumber),
      empty: (full) => ({
        ...full,
        area: { ...('area' in full ? Object(full.area) : {}), headline: [], measures: [] },
        checks: [],
        problems: [],
        plans: [],
        quantities: [],
      }),
      isMissing: ({ areaNumber }) => Number(areaNumber) % 2 === 0,
    },
    resources,
  );
}
