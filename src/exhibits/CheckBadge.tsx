import { useMessages } from '../i18n/locale.tsx';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import type { Outcome } from '../report/model/check.ts';
import { OutcomeShape } from '../ui/OutcomeShape.tsx';
import styles from './CheckBadge.module.css';

/** The outcome of a check in a word and a shape; without a frame among other small print. */
export function CheckBadge({ outcome, framed = true }: { outcome: Outcome; framed?: boolean }) {
  const t = useMessages(exhibitMessages);
  return (
    <span className={styles.badge} data-outcome={outcome} data-bare={framed ? undefined : ''}>
      <OutcomeShape outcome={outcome} />
      {` ${t.outcomes[outcome]}`}
    </span>
  );
}
