import { useRef, type ReactNode } from 'react';
import { useLanguage } from '../i18n/locale.tsx';
import { ReportProvider } from '../i18n/report.tsx';
import type { Locale } from '../lib/paths.ts';
import type { ReportHead } from '../report/model/report.ts';
import { useArrival } from './useArrival.ts';

/** Around every page that has its data: the report's head for what is below, and its arrival. */
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
  const body = useRef<HTMLDivElement>(null);
  useArrival(title(locale), text(report.title), body);
  return (
    <ReportProvider report={report}>
      <div ref={body}>{children}</div>
    </ReportProvider>
  );
}
