import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { chartMessages } from '../../i18n/messages/charts.ts';
import { useReport } from '../../i18n/report.tsx';
import { Link } from '../../lib/Link.tsx';
import { OutcomeShape } from '../../ui/OutcomeShape.tsx';
import type { Failing } from '../prepare/model.ts';
import styles from './ClaimLine.module.css';

/** The checks that do not hold on what is drawn, each leading to where it is open to read. */
export function FailingLines({ failing }: { failing: Failing[] }) {
  const t = useMessages(chartMessages);
  const { paths } = useLanguage();
  const { id: reportId } = useReport();
  return failing.map(({ id, title, note }) => (
    <p key={id} className={styles.claim} data-outcome="doesNotHold">
      <OutcomeShape outcome="doesNotHold" /> <strong>{t.doesNotHold}</strong>{' '}
      <Link to={paths.checks(reportId, id)}>{title}</Link>
      {note !== null && t.stop + note}
    </p>
  ));
}
