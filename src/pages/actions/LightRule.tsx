import { LightBadge } from '../../exhibits/LightBadge.tsx';
import { useDates } from '../../i18n/date.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import { lightOf } from '../../report/light.ts';
import type { ActionEntry } from '../../report/model/actionEntry.ts';
import { useToday } from '../../ui/useToday.ts';
import heard from '../../ui/heard.module.css';
import styles from './ActionForm.module.css';

/** The light of an item, to be opened: the rule it follows and what that rule was given. */
export function LightRule({ entry, title }: { entry: ActionEntry; title: string }) {
  const t = useMessages(actionMessages);
  const dates = useDates();
  const today = useToday();
  const { light, daysLeft } = lightOf(entry, today);
  const inputs = [
    [t.fields.status, t.statuses[entry.status]],
    [t.fields.deadline, entry.deadline ? dates.day(entry.deadline) : t.notRecorded],
    [t.today, today && dates.day(today)],
  ];
  return (
    <details className={`${styles.fold} ${styles.light}`}>
      <summary>
        <LightBadge light={light} />{' '}
        {daysLeft !== null && entry.status !== 'done' && (
          <>
            <span className={styles.days}>{t.daysLeft(daysLeft)}</span>{' '}
          </>
        )}
        <span className={styles.why}>{t.whyLight}</span>
        <span className={heard.heard}>
          {t.colon}
          {title}
        </span>
      </summary>
      <p>{t.lightRules[light]}</p>
      <dl className={styles.inputs}>
        {inputs.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
