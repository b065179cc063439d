import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { shellMessages } from '../i18n/messages/shell.ts';
import { ReportProvider } from '../i18n/report.tsx';
import type { Locale } from '../lib/paths.ts';
import type { ReportHead } from '../report/model/report.ts';
import { announce } from './announcer.ts';

let pagesShown = 0;

/** Around every page that has its data: the report's head for what is below, the document's title, and after a navigation the word to screen readers and the focus on the new heading. */
export function PageFrame({
  report,
  title,
  children,
}: {
  report: ReportHead;
  title: (locale: Locale) => string;
  children: ReactNode;
}) {
  const { locale, text } = useLanguage();
  const t = useMessages(shellMessages);
  const here = title(locale);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.title = t.pageTitle(here, text(report.title));
  }, [here, report.title, t, text]);

  const arrive = useEffectEvent(() => {
    pagesShown += 1;
    if (pagesShown === 1) return; // the browser announces the page that it loads itself
    announce(t.navigated(here));
    // A link to a place on the page has its own target for the focus.
    if (!window.location.hash) body.current?.querySelector('h1')?.focus({ preventScroll: true });
  });
  // Only a page that has come into view says so: not one whose language or data change under it.
  useEffect(() => arrive(), []);

  return (
    <ReportProvider report={report}>
      <div ref={body}>{children}</div>
    </ReportProvider>
  );
}
