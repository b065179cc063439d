import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { shellMessages } from '../i18n/messages/shell.ts';
import { Link } from '../lib/Link.tsx';
import { chineseNumeral } from '../lib/numeral.ts';
import type { ReportHead } from '../report/model/report.ts';
import styles from './AreaNav.module.css';

/** The work areas with their numerals, one click away from anywhere, and the pages across all of them. */
export function AreaNav({ report }: { report: ReportHead }) {
  const t = useMessages(shellMessages);
  const { locale, paths, text } = useLanguage();
  const across = [
    { to: paths.figures(report.id), name: t.figures },
    { to: paths.actions(report.id), name: t.actions },
    { to: paths.checks(report.id), name: t.checks },
  ];

  return (
    <nav className={styles.nav} aria-label={t.areas}>
      <ul className={styles.pages}>
        <li>
          <Here to={paths.overview(report.id)}>{t.overview}</Here>
        </li>
      </ul>
      <ul className={styles.areas}>
        {report.areas.map((area) => (
          <li key={area.number}>
            <Here to={paths.area(report.id, area.number)} title={text(area.title)}>
              <span className={styles.numeral}>
                {locale === 'zh' ? chineseNumeral(area.number) : area.number}
              </span>
              <span className={styles.short}>{text(area.short)}</span>
            </Here>
          </li>
        ))}
      </ul>
      <ul className={styles.pages}>
        {across.map(({ to, name }) => (
          <li key={to}>
            <Here to={to}>{name}</Here>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A link that says when it leads to the page one is on. */
function Here({ to, title, children }: { to: string; title?: string; children: ReactNode }) {
  const { pathname } = useLocation();
  const isHere = pathname.replace(/\/?$/, '/') === to;
  return (
    <Link to={to} title={title} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  );
}
