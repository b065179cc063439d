import { useMessages } from '../i18n/locale.tsx';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import type { Outcome } from '../report/model/check.ts';
import { OutcomeShape } from '../ui/OutcomeShape.tsx';
import styles from './CheckBadge.module.css';

/** The outcome of a check in a word and a shape. */
export function CheckBadge({ outcome }: { outcome: Outcome }) {
  const t = useMessages(exhibitMessages);
  return (
    <span className={styles.badge} data-outcome={outcome}>
      <OutcomeShape outcome={outcome} /> {t.outcomes[outcome]}
    </span>
  );
}
