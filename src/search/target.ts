import type { SearchEntry } from '../api/resources.ts';
import type { Paths } from '../lib/paths.ts';

/** The path that something found leads to. */
export function pathOf(entry: SearchEntry, reportId: string, paths: Paths): string {
  switch (entry.kind) {
    case 'area':
      return paths.area(reportId, entry.area);
    case 'measure':
      return paths.measure(reportId, entry.area, entry.measure);
    case 'figure':
      return paths.figure(reportId, entry.id);
    case 'exhibit':
    case 'milestone':
      // Both are places on their area's page, under their own ids.
      return paths.exhibit(reportId, entry.area, entry.id);
    case 'problem':
    case 'plan':
      return paths.actions(reportId, entry.id);
    case 'check':
      return paths.checks(reportId, entry.id);
  }
}
