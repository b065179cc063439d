import { useEffect, useState } from 'react';
import { Link } from '../lib/Link.tsx';
import type { ApiError } from '../api/error.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { stateMessages } from '../i18n/messages/states.ts';
import type { ReportHead } from '../report/model/report.ts';
import { StateBox } from '../ui/StateBox.tsx';
import { NotFound } from './NotFound.tsx';
import type { Params } from './page.tsx';
import { StatePage } from './StatePage.tsx';
import { useReportHead } from './useReportHead.ts';

/** Stands where the page will be, in a box of about its height, and after four seconds says that it takes long. */
export function PageLoading() {
  const t = useMessages(stateMessages);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), 4000);
    return () => window.clearTimeout(timer);
  }, []);
  return <StateBox role="status" title={slow ? t.slow : t.loading} />;
}

/** What went wrong, what was asked for, and the ways on. What the report at hand does not have is a page not found. */
export function PageFailure({
  error,
  params,
  retry,
}: {
  error: ApiError | null;
  params: Params;
  retry: () => void;
}) {
  const t = useMessages(stateMessages);
  const { paths } = useLanguage();
  // Not fetched here: it may be what has failed, and would be asked for again and again.
  const report = useReportHead(params.reportId, false);
  if (error?.kind === 'notFound' && !has(report, params)) return <NotFound params={params} />;
  return (
    <StatePage role="alert" title={t.failedTitle}>
      <p>{sayFailure(error, t)}</p>
      {error && (
        <p>
          {t.asked('')}
          <code>{error.resource}</code>
        </p>
      )}
      <p>
        <button type="button" onClick={retry}>
          {t.retry}
        </button>{' '}
        {params.reportId && <Link to={paths.overview(params.reportId)}>{t.toOverview}</Link>}
      </p>
    </StatePage>
  );
}

/** Whether a report must have what the parameters of a page's URL ask for, so that its resource is only missing. */
function has(report: ReportHead | undefined, { areaNumber, figureId }: Params): boolean {
  if (!report || figureId !== undefined) return false;
  return areaNumber === undefined || report.areas.some(({ number }) => String(number) === areaNumber);
}

type StateMessages = (typeof stateMessages)['zh'];

/** What went wrong, in a sentence; without an error it is the code that has not come. */
export function sayFailure(error: ApiError | null, t: StateMessages): string {
  if (!error) return t.code;
  switch (error.kind) {
    case 'network':
      return t.network;
    case 'timeout':
      return t.timeout;
    case 'status':
      return t.status(error.status ?? 0);
    case 'notJson':
      return t.notJson;
    case 'schema':
      // No place: what came is no object at all.
      return error.place ? t.schema(error.place) : t.notJson;
    case 'notFound':
      return t.status(404);
  }
}
