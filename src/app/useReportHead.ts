import { useQuery, useQueryClient } from '@tanstack/react-query';
import { overviewQuery } from '../api/queries.ts';
import type { ReportHead } from '../report/model/report.ts';

/**
 * The head of the report at hand: from whichever of its resources has been read (each carries it), otherwise from
 * its overview, which is then fetched unless `mayFetch` is false. `undefined` while there is none.
 */
export function useReportHead(reportId: string | undefined, mayFetch = true): ReportHead | undefined {
  const client = useQueryClient();
  const cached = reportId === undefined ? undefined : cachedHead();
  const overview = useQuery({
    ...overviewQuery(reportId ?? ''),
    enabled: mayFetch && reportId !== undefined && !cached,
  });
  return cached ?? overview.data?.report;

  function cachedHead(): ReportHead | undefined {
    for (const [, data] of client.getQueriesData<{ report?: ReportHead }>({
      queryKey: ['reports', reportId],
    })) {
      if (data?.report) return data.report;
    }
    return undefined;
  }
}
