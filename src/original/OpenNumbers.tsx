import { useId, useRef, useState } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { originalMessages } from '../i18n/messages/original.ts';
import { useReport } from '../i18n/report.tsx';
import type { Entry } from '../report/source/audit.ts';
import { contextOf, type Account } from './account.ts';
import styles from './Account.module.css';
import { draftOf, keepDraft, reasonField } from './draft.ts';
import { longestReason } from './store.ts';
import { useNextFocus } from '../ui/useNextFocus.ts';

interface OpenNumbersProps {
  account: Account;
  onGoTo: (key: string) => void;
  onExcuse: (key: string, reason: string | null) => void;
}

/** The numbers that nobody has accounted for, each to be set "not a figure", and those for which a person has done so. */
export function OpenNumbers({ account, onGoTo, onExcuse }: OpenNumbersProps) {
  const t = useMessages(originalMessages);
  const open = account.entries.filter(({ standing }) => standing.state === 'open');
  const excused = account.entries.flatMap((entry) =>
    entry.standing.state === 'excused' && entry.standing.by === 'person'
      ? [{ entry, reason: entry.standing.reason }]
      : [],
  );
  const box = useRef<HTMLDivElement>(null);
  const focusNext = useNextFocus(box);
  /** What decides the number at a place in a list: the button that asks for a reason or its field, or that takes back. */
  const at = (list: string, place: number) =>
    `[data-list="${list}"] > :nth-child(${place + 1}) [data-decides]`;
  /** The line is about to leave its list: the one after it takes its place, or else the one before is the last. */
  const leave = (list: string, place: number, otherwise: string) =>
    focusNext(at(list, place), at(list, place - 1), otherwise);
  return (
    <div ref={box}>
      {open.length === 0 ? (
        <p className={styles.none} data-none tabIndex={-1}>
          {t.noneOpen}
        </p>
      ) : (
        <details open className={styles.list}>
          <summary>{t.openList(open.length)}</summary>
          <ul data-list="open">
            {open.slice(0, mostShown).map((entry, place) => (
              <li key={entry.key}>
                <Place {...{ account, entry, onGoTo }} />
                <Excuse
                  entry={entry}
                  onExcuse={(reason) => {
                    leave('open', place, '[data-none]');
                    onExcuse(entry.key, reason);
                  }}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      {excused.length > 0 && (
        <details className={styles.list}>
          <summary>{t.excusedList(excused.length)}</summary>
          <ul data-list="excused">
            {excused.map(({ entry, reason }, place) => (
              <li key={entry.key}>
                <Place {...{ account, entry, onGoTo }} />
                <span className={styles.reason}>{reason}</span>
                <button
                  type="button"
                  aria-label={t.undoOf(entry.number.written)}
                  data-decides
                  onClick={() => {
                    leave('excused', place, '[data-list="open"] [data-decides]');
                    onExcuse(entry.key, null);
                  }}
                >
                  {t.undo}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A text with more open numbers than this is another report's; the export has them all. */
const mostShown = 300;

function Place({
  account,
  entry,
  onGoTo,
}: {
  account: Account;
  entry: Entry;
  onGoTo: (key: string) => void;
}) {
  const t = useMessages(originalMessages);
  const { before, after } = contextOf(account.text, entry.number);
  return (
    <button
      type="button"
      className={styles.place}
      title={t.goTo(entry.number.written)}
      onClick={() => onGoTo(entry.key)}
    >
      <span lang="zh">
        {before}
        <b>{entry.number.written}</b>
        {after}
      </span>
    </button>
  );
}

/** The field is what the reader has just asked for; the button is where a reader who cancels came from. */
function focusOn(control: HTMLElement | null): void {
  control?.focus();
}

/** Asks for a reason; one that was being typed before this page or tab was left is there again. */
function Excuse({ entry, onExcuse }: { entry: Entry; onExcuse: (reason: string) => void }) {
  const t = useMessages(originalMessages);
  const { id: reportId } = useReport();
  const id = useId();
  const field = reasonField(reportId, entry.key);
  const [draft] = useState(() => draftOf(field));
  const [asked, setAsked] = useState<'no' | 'yes' | 'takenBack' | 'before'>(draft === '' ? 'no' : 'before');
  if (asked === 'no' || asked === 'takenBack') {
    return (
      <button
        type="button"
        aria-label={t.notAFigureOf(entry.number.written)}
        data-decides
        ref={asked === 'takenBack' ? focusOn : undefined}
        onClick={() => setAsked('yes')}
      >
        {t.notAFigure}
      </button>
    );
  }
  return (
    <form
      className={styles.excuse}
      onSubmit={(event) => {
        event.preventDefault();
        const reason = new FormData(event.currentTarget).get('reason');
        if (typeof reason !== 'string' || reason.trim() === '') return;
        keepDraft(field, '');
        onExcuse(reason);
      }}
    >
      <label htmlFor={id}>{t.reason}</label>
      <input
        id={id}
        name="reason"
        type="text"
        required
        maxLength={longestReason}
        autoComplete="off"
        data-decides
        defaultValue={asked === 'before' ? draft : ''}
        onInput={(event) => keepDraft(field, event.currentTarget.value)}
        ref={asked === 'yes' ? focusOn : undefined}
      />
      <button type="submit">{t.save}</button>
      <button
        type="button"
        onClick={() => {
          keepDraft(field, '');
          setAsked('takenBack');
        }}
      >
        {t.cancel}
      </button>
    </form>
  );
}
