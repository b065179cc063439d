import type { MeasureAddress } from '../api/resources.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { pageMessages } from '../i18n/messages/pages.ts';
import { useReport } from '../i18n/report.tsx';
import { Link } from '../lib/Link.tsx';
import styles from './FigureCrumbs.module.css';

/** The area and the measure that a figure belongs to. */
export function FigureCrumbs({ measure }: { measure: MeasureAddress }) {
  const t = useMessages(pageMessages);
  const { paths, text } = useLanguage();
  const report = useReport();
  const area = report.areas.find(({ number }) => number === measure.area);
  return (
    <p className={styles.crumbs}>
      {area && <Link to={paths.area(report.id, area.number)}>{t.area(area.number, text(area.short))}</Link>}
      {' › '}
      <Link to={paths.measure(report.id, measure.area, measure.number)}>{text(measure.title)}</Link>
    </p>
  );
}
