import { useId, useState } from 'react';
import { actionStore } from '../../api/actions/stores.ts';
import { useDates } from '../../i18n/date.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import { useReport } from '../../i18n/report.tsx';
import { longest } from '../../report/model/actionEntry.ts';
import { useKept } from '../../ui/useKept.ts';
import { languageOf } from './languageOf.ts';
import styles from './ActionForm.module.css';

interface KeptFieldProps {
  item: string;
  /** Told apart from the same field of other items when read out alone. */
  group: string;
  stored: string;
}

/** Typing may pause for so many milliseconds before what is there is kept. */
const wait = 250;

/** One line of text. */
export function LineField({
  item,
  group,
  stored,
  field,
}: KeptFieldProps & { field: 'leadUnit' | 'closedBy' }) {
  const { id, label, save } = useField(item, field);
  const kept = useKept<HTMLInputElement>({ stored, initial: '', wait, save });
  return (
    <Row id={id} label={label} stored={stored}>
      <input {...kept} id={id} type="text" maxLength={longest[field]} aria-describedby={group} />
    </Row>
  );
}

/** A few lines of text. */
export function ParagraphField({
  item,
  group,
  stored,
  field,
  hint,
}: KeptFieldProps & { field: 'note' | 'evidence'; hint?: string }) {
  const { id, label, save } = useField(item, field);
  const kept = useKept<HTMLTextAreaElement>({ stored, initial: '', wait, save });
  return (
    <Row id={id} label={label} stored={stored} long>
      <textarea
        {...kept}
        id={id}
        rows={2}
        maxLength={longest[field]}
        aria-describedby={group}
        placeholder={hint}
      />
    </Row>
  );
}

const firstDay = '1949-10-01';
const lastDay = '9999-12-31';

/**
 * A day. Years of fewer digits are what stands there while a year is being typed; once it is left, a day that is not
 * taken is said to be refused and stays to be seen.
 */
export function DayField({
  item,
  group,
  stored,
  field,
}: KeptFieldProps & { field: 'deadline' | 'closedOn' }) {
  const t = useMessages(actionMessages);
  const dates = useDates();
  const { id, label, save } = useField(item, field);
  const kept = useKept<HTMLInputElement>({ stored, initial: '', wait, save });
  const [refused, setRefused] = useState<'incomplete' | 'outOfRange' | null>(null);
  const judge = ({ validity, value }: HTMLInputElement) => {
    if (validity.badInput) setRefused('incomplete');
    else setRefused(validity.valid || value === stored ? null : 'outOfRange');
  };
  return (
    <Row id={id} label={label} stored={stored && dates.day(stored)}>
      <input
        {...kept}
        id={id}
        type="date"
        min={firstDay}
        max={lastDay}
        aria-describedby={refused ? `${group} ${id}-refused` : group}
        aria-invalid={refused !== null}
        onInput={(event) => {
          kept.onInput(event);
          setRefused(null);
        }}
        onBlur={(event) => {
          kept.onBlur();
          judge(event.currentTarget);
        }}
      />
      {refused && (
        <span id={`${id}-refused`} role="alert" className={styles.refused}>
          {refused === 'incomplete'
            ? t.dayIncomplete
            : t.dayOutOfRange(dates.day(firstDay), dates.day(lastDay))}
        </span>
      )}
    </Row>
  );
}

function useField(
  item: string,
  field: 'leadUnit' | 'deadline' | 'note' | 'evidence' | 'closedBy' | 'closedOn',
) {
  const t = useMessages(actionMessages);
  const { id: reportId } = useReport();
  return {
    id: useId(),
    label: t.fields[field],
    save: (value: string) => actionStore(reportId).set(item, field, value),
  };
}

/** Label and control; on paper the value as text, as long as it is. */
function Row({
  id,
  label,
  stored,
  long = false,
  children,
}: {
  id: string;
  label: string;
  stored: string;
  /** On paper it takes the room that is left, to be written in. */
  long?: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className={styles.row} data-long={long ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {children}
      <span className={styles.printed} lang={languageOf(stored)}>
        {stored}
      </span>
    </div>
  );
}
