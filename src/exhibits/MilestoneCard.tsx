import { useAddress } from '../i18n/address.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import type { Milestone } from '../report/model/report.ts';
import { Unbroken } from '../ui/Unbroken.tsx';
import { MilestoneShape } from './MilestoneShape.tsx';
import styles from './MilestoneCard.module.css';

/** A reported fact without a number: what kind of fact, what it says, where the report says it. */
export function MilestoneCard({ milestone }: { milestone: Milestone }) {
  const { text } = useLanguage();
  const t = useMessages(exhibitMessages);
  const address = useAddress();
  return (
    <div className={styles.card} id={milestone.id}>
      <p className={styles.kind}>
        <MilestoneShape kind={milestone.kind} />
        {` ${t.milestones[milestone.kind]}`}
      </p>
      <p className={styles.text}>
        <Unbroken text={text(milestone.text)} />
      </p>
      <p className={styles.source}>{`${t.source}${t.colon}${address(milestone.source)}`}</p>
    </div>
  );
}
