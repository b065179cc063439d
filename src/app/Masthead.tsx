import { useLocation } from 'react-router';
import { Link } from '../lib/Link.tsx';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { shellMessages } from '../i18n/messages/shell.ts';
import { pathInLocale } from '../lib/paths.ts';
import type { ReportHead } from '../report/model/report.ts';
import { SearchTool } from '../search/SearchTool.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { DisplayMenu } from './DisplayMenu.tsx';
import { PresentLink } from './PresentLink.tsx';
import { remember } from './preferences.ts';
import styles from './Masthead.module.css';

/** The institution's name and the tools that are the same on every page. */
export function Masthead({ report }: { report: ReportHead | undefined }) {
  const t = useMessages(shellMessages);
  const { locale, paths, text } = useLanguage();
  const { pathname, search, hash } = useLocation();
  // A prerendered page knows its path only; the rest of the address joins in once it is taken over.
  const state = useHydrated() ? search + hash : '';
  const other = locale === 'zh' ? 'en' : 'zh';

  return (
    <header className={styles.masthead}>
      <Link className={styles.name} to={report ? paths.overview(report.id) : paths.home()}>
        <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="2" />
          <path d="M16 6v19M9 25h14M7 10h18M10 10l-4 8h8zM22 10l-4 8h8z" />
        </svg>
        <span>
          <span className={styles.product}>{t.product}</span>
          {report && <span className={styles.report}>{` ${t.ofYear(text(report.city), report.year)}`}</span>}
        </span>
      </Link>
      <div className={styles.tools}>
        {report && <SearchTool reportId={report.id} className={styles.tool} />}
        {report && <PresentLink reportId={report.id} className={styles.tool} />}
        <DisplayMenu />
        <Link
          className={styles.tool}
          to={pathInLocale(pathname, other) + state}
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
          aria-label={`${t.otherLanguage} (${t.otherLanguageHint})`}
          onClick={() => remember('locale', other)}
        >
          {t.otherLanguage}
        </Link>
        <button type="button" className={`${styles.tool} ${styles.last}`} onClick={() => window.print()}>
          {t.print}
        </button>
      </div>
    </header>
  );
}
