import { measureElement, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Lookup } from '../../report/lookup.ts';
import { FigureRowView } from './FigureRowView.tsx';
import type { TableRow } from './tableRow.ts';

/** Height of a row in pixels before it has been measured: on one line, or as a card. */
const guesses = { row: 48, card: 92 };

/**
 * After a key in the filter nearly all rows in sight are others, and to lay them out at once takes a slow machine longer
 * than a frame may. So many are exchanged in a frame, from above; the last of so many frames takes what is left.
 */
const inAFrame = { rows: 4, frames: 4 };

/** For each row in sight, counted from the first, the list that it is to be taken from. */
function useOneAfterAnother(rows: readonly TableRow[]): (place: number) => readonly TableRow[] {
  const [later, setLater] = useState(() => Array<readonly TableRow[]>(inAFrame.frames - 1).fill(rows));
  useEffect(() => {
    if (later.every((list) => list === rows)) return undefined;
    const frame = requestAnimationFrame(() => setLater((lists) => [rows, ...lists.slice(0, -1)]));
    return () => cancelAnimationFrame(frame);
  }, [rows, later]);
  const lists = [rows, ...later];
  return (place) => lists[Math.floor(place / inAFrame.rows)] ?? lists[lists.length - 1] ?? rows;
}

/** The rows in sight of the page, between two empty ones as high as all that are not drawn. */
export function WindowedBody({ rows, quantities }: { rows: readonly TableRow[]; quantities: Lookup }) {
  const listFor = useOneAfterAnother(rows);
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const [shape, setShape] = useState<keyof typeof guesses>('row');
  useLayoutEffect(() => {
    const measure = () => {
      if (!body.current) return;
      setTop(body.current.getBoundingClientRect().top + window.scrollY);
      // The style sheet decides, by the room that there is.
      setShape(getComputedStyle(body.current).display === 'block' ? 'card' : 'row');
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);

  // Its functions change nothing that is memoised: they are only called here.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => guesses[shape],
    overscan: 2,
    // A new row is taken to be as high as is known or guessed until the browser has laid it out by itself: to measure it
    // at once would have everything laid out twice for a key.
    measureElement: (row, entry, instance) =>
      entry
        ? measureElement(row, entry, instance)
        : (instance.measurementsCache[instance.indexFromElement(row)]?.size ?? guesses[shape]),
    scrollMargin: top,
  });
  useLayoutEffect(() => {
    virtualizer.measure(); // what was measured in the other shape says nothing about this one
  }, [virtualizer, shape]);
  const items = virtualizer.getVirtualItems();
  const above = (items[0]?.start ?? top) - top;
  const below = virtualizer.getTotalSize() - ((items[items.length - 1]?.end ?? top) - top);

  return (
    <tbody ref={body}>
      <Gap height={above} />
      {items.map(({ index }, place) => {
        const row = listFor(place)[index];
        // By its place and not by its figure: after a key most rows are others, and saying so in the rows that stand
        // there, as measured, is a fraction of the work of making and measuring new ones.
        return (
          row && (
            <FigureRowView
              key={index}
              row={row.original}
              quantities={quantities}
              index={index}
              measure={virtualizer.measureElement}
            />
          )
        );
      })}
      <Gap height={below} />
    </tbody>
  );
}

/** A row without cells: nothing to read, only height. */
function Gap({ height }: { height: number }) {
  return height > 0 && <tr aria-hidden="true" style={{ height }} />;
}
