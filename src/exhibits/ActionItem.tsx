import { Link } from '../lib/Link.tsx';
import { entryOf } from '../api/actions/snapshot.ts';
import { useActions } from '../api/actions/useActions.ts';
import { useDates } from '../i18n/date.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { actionItemMessages } from '../i18n/messages/actionItem.ts';
import { useReport } from '../i18n/report.tsx';
import { lightOf } from '../report/light.ts';
import type { Plan, Problem } from '../report/model/report.ts';
import { useToday } from '../ui/useToday.ts';
import styles from './ActionItem.module.css';
import { LightBadge } from './LightBadge.tsx';
import { StatusSelect } from './StatusSelect.tsx';

/** A problem or plan in a list of other pages (an `<li>`): what it is, its light, and its status to set. */
export function ActionItem({ kind, item }: { kind: 'problem' | 'plan'; item: Problem | Plan }) {
  const { paths, text } = useLanguage();
  const t = useMessages(actionItemMessages);
  const dates = useDates();
  const report = useReport();
  const entry = entryOf(useActions(report.id).checklist, item.id);
  const { light } = lightOf(entry, useToday());
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <span className={styles.kind}>{t.numbered[kind](item.number)}</span>{' '}
        <Link className={styles.title} to={paths.actions(report.id, item.id)}>
          {text(item.title)}
        </Link>
        <p className={styles.summary}>{text(item.summary)}</p>
      </div>
      <div className={styles.state}>
        <StatusSelect
          className={styles.select}
          item={item.id}
          stored={entry.status}
          name={t.statusOf(text(item.title))}
        />
        <LightBadge light={light} />
        {entry.deadline && <span className={styles.deadline}>{dates.day(entry.deadline)}</span>}
      </div>
    </li>
  );
}
