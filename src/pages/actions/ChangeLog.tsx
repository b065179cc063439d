import type { LogLine } from '../../api/actions/checklist.ts';
import { useDates } from '../../i18n/date.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import { actionStatuses } from '../../report/model/actionEntry.ts';
import heard from '../../ui/heard.module.css';
import styles from './ActionForm.module.css';
import { languageOf } from './languageOf.ts';

/** Every change of an item, the latest first; nothing where nothing was changed. */
export function ChangeLog({ log, title }: { log: readonly LogLine[]; title: string }) {
  const t = useMessages(actionMessages);
  const dates = useDates();
  // What was typed and taken back at once is kept, but says nothing.
  const lines = log.filter((line) => line.from !== line.to).reverse();
  if (lines.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>
        <span>{t.log(lines.length)}</span>
        <span className={heard.heard}>
          {t.colon}
          {title}
        </span>
      </summary>
      <ul className={styles.log} aria-label={t.logOf(title)}>
        {lines.map((line) => (
          <li key={line.id}>
            <span className={styles.when}>
              <time dateTime={new Date(line.at).toISOString()}>{dates.moment(line.at)}</time>
              {' · '}
              <span lang={languageOf(line.who)} dir="auto">
                {line.who || t.nobody}
              </span>
            </span>
            <span>
              {t.fields[line.field]}
              {t.colon}
              <Value line={line} value={line.from} />
              {' → '}
              <Value line={line} value={line.to} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Value({ line, value }: { line: LogLine; value: string }) {
  const t = useMessages(actionMessages);
  const dates = useDates();
  if (value === '') return <i>{t.blank}</i>;
  if (line.field === 'status') {
    const status = actionStatuses.find((one) => one === value);
    return <b>{status ? t.statuses[status] : value}</b>;
  }
  if (line.field === 'deadline' || line.field === 'closedOn') return <b>{dates.day(value)}</b>;
  // Its signs for the direction of writing end with it.
  return (
    <b lang={languageOf(value)} dir="auto">
      {value}
    </b>
  );
}
