import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { Link } from '../lib/Link.tsx';
import { reportsQuery } from '../api/queries.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { stateMessages } from '../i18n/messages/states.ts';
import { decodePart } from '../lib/decode.ts';
import { useHydrated } from '../ui/useHydrated.ts';
import type { Params } from './page.tsx';
import { StatePage } from './StatePage.tsx';

/** Says what was asked for and does not exist, and offers the reports that do. */
export function NotFound({ params }: { params?: Params }) {
  const t = useMessages(stateMessages);
  const { paths, text } = useLanguage();
  const { pathname } = useLocation();
  // The page on disk stands for every address of no page.
  const hydrated = useHydrated();
  const { data } = useQuery(reportsQuery());
  const reports = data?.reports ?? [];
  const known = reports.find((report) => report.id === params?.reportId);

  return (
    <StatePage title={t.notFoundTitle}>
      {hydrated && <p>{what()}</p>}
      {known && (
        <p>
          <Link to={paths.overview(known.id)}>{t.toOverview}</Link>
        </p>
      )}
      {known && params?.figureId && (
        <p>
          <Link to={paths.figures(known.id)}>{t.toFigures}</Link>
        </p>
      )}
      {!known && reports.length > 0 && (
        <>
          <p>{t.reportList}</p>
          <ul>
            {reports.map((report) => (
              <li key={report.id}>
                <Link to={paths.overview(report.id)}>{text(report.title)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={paths.home()}>{t.toHome}</Link>
      </p>
    </StatePage>
  );

  function what(): string {
    if (data && params?.reportId && !known) return t.notFoundReport(params.reportId);
    if (params?.areaNumber) return t.notFoundArea(params.areaNumber);
    if (params?.figureId) return t.notFoundFigure(params.figureId);
    return t.notFoundPath(decodePart(pathname));
  }
}
