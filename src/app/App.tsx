import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { LanguageProvider } from '../i18n/locale.tsx';
import { localeOfPath, type Locale } from '../lib/paths.ts';
import { Alone } from './Alone.tsx';
import { dropEarlyNote } from './earlyNote.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { FigurePanelSlot } from './FigurePanelSlot.tsx';
import { matchPage } from './pageTable.ts';
import { PageSlot } from './PageSlot.tsx';
import { Shell } from './Shell.tsx';
import { remembered } from './preferences.ts';
import { useLinkClicks } from './useLinkClicks.ts';
import { useMissedStep } from './useMissedStep.ts';
import { useScrollPlaces } from './useScrollPlaces.ts';

/**
 * The language in which an address of no page is answered: as it says, otherwise as the reader chose last, otherwise
 * as it seems to say (`/EN/`).
 */
function localeOfNoPage(pathname: string): Locale {
  const [, prefix = ''] = pathname.split('/');
  return (remembered('locale') ?? prefix.toLowerCase()) === 'en' ? 'en' : localeOfPath(pathname);
}

/** The whole app below its providers: language from the path, then the shell around the page that the path leads to. */
export function App() {
  const { pathname, key } = useLocation();
  const [loadedKey] = useState(key);
  const match = matchPage(pathname);
  const locale = match ? localeOfPath(pathname) : localeOfNoPage(pathname);
  useScrollPlaces();
  useMissedStep();
  useLinkClicks();
  useEffect(() => {
    if (key !== loadedKey) dropEarlyNote();
  }, [key, loadedKey]);
  useEffect(() => {
    const lang = locale === 'zh' ? 'zh-CN' : 'en';
    // Said again, even the same language has every style on the page worked out anew.
    if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
  }, [locale]);

  return (
    <LanguageProvider locale={locale}>
      <ErrorBoundary>
        {match?.page.alone ? (
          <Alone>
            <ErrorBoundary key={match.params.reportId}>
              <match.page.View key={match.params.reportId} params={match.params} />
            </ErrorBoundary>
          </Alone>
        ) : (
          <Shell reportId={match?.params.reportId} beside={<FigurePanelSlot loadedKey={loadedKey} />}>
            <PageSlot pathname={pathname} />
          </Shell>
        )}
      </ErrorBoundary>
    </LanguageProvider>
  );
}
