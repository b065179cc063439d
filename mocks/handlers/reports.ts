import { addresses } from '../../src/api/address.ts';
import { resourceHandler, type Resources } from '../resource.ts';

export function reportsHandler(resources: Resources) {
  return resourceHandler(
    { kind: 'reports', pattern: 'reports.json', address: addresses.reports, empty: () => ({ reports: [] }) },
    resources,
  );
}
