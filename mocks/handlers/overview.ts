import { addresses } from '../../src/api/address.ts';
import { resourceHandler, type Resources } from '../resource.ts';

const none = { holds: 0, doesNotHold: 0, cannotBeChecked: 0 };

export function overviewHandler(resources: Resources) {
  return resourceHandler(
    {
      kind: 'overview',
      pattern: 'reports/:reportId/overview.json',
      address: ({ reportId = '' }) => addresses.overview(reportId),
      empty: (full) => ({
        ...full,
        counts: { measures: 0, figures: 0, milestones: 0, checks: none },
        headline: [],
        areas: [],
        progress: [],
        wholes: [],
        problems: [],
        plans: [],
        failing: [],
        quantities: [],
      }),
    },
    resources,
  );
}
