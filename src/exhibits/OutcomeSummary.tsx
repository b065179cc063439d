import type { OutcomeCounts } from '../api/resources.ts';
import { useMessages } from '../i18n/locale.tsx';
import { overviewMessages } from '../i18n/messages/overview.ts';
import styles from './OutcomeSummary.module.css';

/** How an area's checks turned out, each outcome with its own word and shape; those that there are none of are left out. */
export function OutcomeSummary({ counts }: { counts: OutcomeCounts }) {
  const t = useMessages(overviewMessages);
  const { holds, doesNotHold, cannotBeChecked } = counts;
  if (holds + doesNotHold + cannotBeChecked === 0)
    return <span className={styles.summary}>{t.noChecks}</span>;
  return (
    <span className={styles.summary}>
      {doesNotHold > 0 && <span className={styles.fails}>{t.checksFail(doesNotHold)}</span>}
      {holds > 0 && <span className={styles.holds}>{t.checksHold(holds)}</span>}
      {cannotBeChecked > 0 && <span className={styles.open}>{t.checksOpen(cannotBeChecked)}</span>}
    </span>
  );
}
