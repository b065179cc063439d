import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { shellMessages } from '../i18n/messages/shell.ts';
import { hrefOf } from '../lib/Link.tsx';
import { AreaNav } from './AreaNav.tsx';
import { Masthead } from './Masthead.tsx';
import { Unbroken } from '../ui/Unbroken.tsx';
import heard from '../ui/heard.module.css';
import styles from './Shell.module.css';
import { useReportHead } from './useReportHead.ts';

/** What stands around every page: masthead, the work areas, the page, what is open beside it, a foot. */
export function Shell({
  reportId,
  beside,
  children,
}: {
  reportId: string | undefined;
  beside: ReactNode;
  children: ReactNode;
}) {
  const t = useMessages(shellMessages);
  const { text } = useLanguage();
  const report = useReportHead(reportId);
  const { pathname } = useLocation();

  return (
    <div className={styles.shell}>
      <a
        className={styles.skip}
        // With <base>, "#main" alone would lead to the start page.
        href={`${hrefOf(pathname)}#main`}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t.skip}
      </a>
      <Masthead report={report} />
      <div className={styles.body}>
        {report && <AreaNav report={report} />}
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      {beside}
      <footer className={styles.foot}>
        {report && (
          <p>
            {text(report.title)}
            {' · '}
            <Unbroken text={t.reportMeta(text(report.issuer), report.indexNumber, report.publishedOn)} />
            {' · '}
            {t.version(report.version)}
          </p>
        )}
        <p>{t.footer}</p>
      </footer>
      <div id="announcer" className={`${heard.heard} ${styles.announcer}`} role="status" aria-live="polite" />
    </div>
  );
}
