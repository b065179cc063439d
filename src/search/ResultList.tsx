import { useCallback, useDeferredValue, useState, type RefObject } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { searchResultMessages } from '../i18n/messages/searchResults.ts';
import type { ReportHead } from '../report/model/report.ts';
import { ResultOption } from './ResultOption.tsx';
import type { Found, Kind } from './search.ts';
import type { Item } from './searchIndex.ts';
import { useListKeys } from './useListKeys.ts';
import styles from './ResultList.module.css';

/** How many of a kind are listed at first, and how many more each time that more are asked for. */
const atFirst = 6;
const atATime = 100;
/** As many as most windows have room for; those below are drawn once these are painted. */
const inSight = 16;

interface Props {
  found: Found;
  query: string;
  report: ReportHead;
  input: RefObject<HTMLInputElement | null>;
  listId: string;
  onDone: () => void;
}

/** What was found, kind by kind, as options that the field leads through. */
export function ResultList({ found, query, report, input, listId, onDone }: Props) {
  const t = useMessages(searchResultMessages);
  const [wish, setWish] = useState<{ query: string; more: Partial<Record<Kind, number>> }>({
    query,
    more: {},
  });
  const more = wish.query === query ? wish.more : {};
  const isEmpty = query.trim() === '';

  const groups = laidOut(found, (kind) => (isEmpty ? Infinity : (more[kind] ?? atFirst)));
  const last = groups.at(-1);
  const idOf = useCallback((at: number) => `${listId}-${at}`, [listId]);
  const chosen = useListKeys({
    ...{ input, idOf, query, count: last ? last.start + last.options : 0 },
    starts: groups.map(({ start }) => start),
    first: isEmpty ? null : 0,
  });

  const isPainted = useDeferredValue(found) === found;
  const drawn = (items: readonly Item[], start: number) =>
    isPainted ? items : items.slice(0, Math.max(0, inSight - start));

  return (
    <div role="listbox" id={listId} aria-label={t.results} className={styles.list}>
      {groups.map(({ kind, start, shown, left, total, limit }) => (
        <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`} className={styles.group}>
          <div role="presentation" id={`${listId}-${kind}`} className={styles.kind}>
            {t.groupTitle(t.kinds[kind], total)}
          </div>
          {drawn(shown, start).map((item, index) => (
            <ResultOption
              key={start + index}
              id={idOf(start + index)}
              isChosen={chosen === start + index}
              {...{ item, report, onDone }}
              matchers={found.matchers}
            />
          ))}
          {left > 0 && (
            <button
              type="button"
              role="option"
              tabIndex={-1}
              id={idOf(start + shown.length)}
              aria-selected={chosen === start + shown.length}
              className={styles.more}
              onClick={() => {
                setWish({ query, more: { ...more, [kind]: limit + atATime } });
                input.current?.focus();
              }}
            >
              {t.more(Math.min(left, atATime))}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

interface LaidOut {
  kind: Kind;
  /** Place of its first option in the whole list. */
  start: number;
  shown: Item[];
  left: number;
  total: number;
  limit: number;
  /** Those shown, and the one that asks for more. */
  options: number;
}

function laidOut({ groups }: Found, limitOf: (kind: Kind) => number): LaidOut[] {
  const list: LaidOut[] = [];
  for (const { kind, items } of groups) {
    const limit = limitOf(kind);
    const shown = items.slice(0, limit);
    const left = items.length - shown.length;
    const before = list.at(-1);
    const start = before ? before.start + before.options : 0;
    list.push({
      kind,
      start,
      shown,
      left,
      limit,
      total: items.length,
      options: shown.length + Number(left > 0),
    });
  }
  return list;
}
