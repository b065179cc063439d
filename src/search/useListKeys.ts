import { useEffect, useState, type RefObject } from 'react';

interface List {
  input: RefObject<HTMLInputElement | null>;
  /** Id of the option at a place. */
  idOf: (place: number) => string;
  count: number;
  /** Places at which groups begin. */
  starts: readonly number[];
  /** The place chosen by itself when the query changes; `null`: none. */
  first: number | null;
  query: string;
}

/**
 * Makes a text field lead a list of options, as a combobox does: the focus stays in the field, arrows, Home and End
 * go through the options, PageUp and PageDown through the groups, Enter opens. Returns the place chosen.
 */
export function useListKeys({ input, idOf, count, starts, first, query }: List): number | null {
  const [chosen, setChosen] = useState<{ query: string; place: number | null }>({ query, place: first });
  const wished = chosen.query === query ? chosen.place : first;
  const place = wished === null || count === 0 ? null : Math.min(wished, count - 1);

  useEffect(() => {
    const field = input.current;
    if (!field) return;
    field.setAttribute('aria-expanded', String(count > 0));
    if (place !== null) field.setAttribute('aria-activedescendant', idOf(place));
    return () => {
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    };
  }, [input, count, place, idOf]);

  useEffect(() => {
    if (place !== null && chosen.query === query) {
      document.getElementById(idOf(place))?.scrollIntoView({ block: 'nearest' });
    }
  }, [place, chosen, query, idOf]);

  useEffect(() => {
    const field = input.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        if (place !== null) document.getElementById(idOf(place))?.click();
        return;
      }
      const next = placeAfter(event.key, place, count, starts);
      if (next === undefined) return;
      event.preventDefault();
      setChosen({ query, place: next });
    };
    field?.addEventListener('keydown', onKeyDown);
    return () => field?.removeEventListener('keydown', onKeyDown);
  });

  return place;
}

/** Where a key leads from `place` among `count` options; `undefined` where it leads nowhere. */
export function placeAfter(
  key: string,
  place: number | null,
  count: number,
  starts: readonly number[],
): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return place === null ? 0 : (place + 1) % count;
    case 'ArrowUp':
      return place === null ? count - 1 : (place + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return starts.find((start) => start > (place ?? -1)) ?? count - 1;
    case 'PageUp':
      return Math.max(0, ...starts.filter((start) => start < (place ?? 0)));
  }
  return undefined;
}
