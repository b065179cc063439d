import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { reportsQuery } from '../api/queries.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { stateMessages } from '../i18n/messages/states.ts';
import { PageFailure, PageLoading } from './PageStates.tsx';
import { StatePage } from './StatePage.tsx';

/** The front door leads to the newest report. */
export function HomePage() {
  const { paths } = useLanguage();
  const t = useMessages(stateMessages);
  const { data, error, refetch } = useQuery(reportsQuery());
  const newest = data?.reports[0];
  const to = newest && paths.overview(newest.id);
  const navigate = useNavigate();
  useEffect(() => {
    if (to) void navigate(to, { replace: true });
  }, [navigate, to]);
  if (to) return null;
  if (data) return <StatePage title={t.emptyReports} />;
  if (error) return <PageFailure error={error} params={{}} retry={() => void refetch()} />;
  return <PageLoading />;
}
