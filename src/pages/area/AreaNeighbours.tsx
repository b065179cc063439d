import { Link } from '../../lib/Link.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { areaMessages } from '../../i18n/messages/area.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import type { ReportHead } from '../../report/model/report.ts';
import styles from './AreaNeighbours.module.css';

/** The areas before and after this one in the report's order; the ends have one neighbour only. */
export function AreaNeighbours({ report, number }: { report: ReportHead; number: number }) {
  const t = useMessages(areaMessages);
  const pages = useMessages(pageMessages);
  const { paths, text } = useLanguage();
  const here = report.areas.findIndex((area) => area.number === number);
  const previous = report.areas[here - 1];
  const next = report.areas[here + 1];

  function neighbour(area: ReportHead['areas'][number] | undefined, label: string, rel: 'prev' | 'next') {
    return (
      area && (
        <Link className={styles[rel]} rel={rel} to={paths.area(report.id, area.number)} data-ahead="">
          <span className={styles.label}>{label}</span>
          {pages.area(area.number, text(area.short))}
        </Link>
      )
    );
  }
  return (
    <nav className={styles.neighbours} aria-label={t.around}>
      {neighbour(previous, t.previous, 'prev')}
      {neighbour(next, t.next, 'next')}
    </nav>
  );
}
