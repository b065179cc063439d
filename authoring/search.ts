import type { SearchEntry, SearchResource } from '../src/api/resources.ts';
import { drawnIn } from '../src/report/drawn.ts';
import type { Exhibit } from '../src/report/model/exhibit.ts';
import type { Quantity } from '../src/report/model/figure.ts';
import type { WorkArea } from '../src/report/model/report.ts';
import { readingsOf } from './readings.ts';
import type { Records } from './records.ts';

type Ids = [part: string, whole: string][];
type Ratios = [number, number][];

/** What can be found in a report: everything that has a place of its own, in the report's order, kind by kind. */
export function searchOf(records: Records): SearchResource {
  const { head, areas, quantities, checks, problems, plans } = records;
  const values = new Map(quantities.map(({ id, value }) => [id, value]));
  const valuesOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => values.get(id) ?? []))];
  const pairs = areas.flatMap(exhibitsIn).flatMap(pairsIn);
  const measures = areas.flatMap((area) => area.measures.map((measure) => ({ area: area.number, measure })));

  const entries: SearchEntry[] = [
    ...areas.map(({ number, title, short, standout }): SearchEntry => ({
      ...{ kind: 'area', area: number, title, detail: standout },
      also: [short.zh, short.en],
    })),
    ...measures.map(({ area, measure: { number, title, summary } }): SearchEntry => ({
      ...{ kind: 'measure', area, measure: number, title, detail: summary },
    })),
    ...quantities.map((quantity): SearchEntry => {
      const { id, area, measure, name, scope } = quantity;
      const { zh, en } = head.scopes[scope] ?? {};
      return {
        ...{ kind: 'figure', id, area, measure, title: name, quantity: readingOf(quantity) },
        detail: quantity.basis === 'reported' ? quantity.meaning : undefined,
        also: [zh, en, quantity.basis === 'reported' ? quantity.source.phrase : undefined].filter(isWords),
        ratios: unlessEmpty(ratiosOf(pairs.filter(([part]) => part === id))),
      };
    }),
    ...areas.flatMap(exhibitsIn).map((exhibit): SearchEntry => ({
      ...{ kind: 'exhibit', id: exhibit.id, area: exhibit.area, measure: exhibit.measure },
      ...{ title: exhibit.title, detail: exhibit.message, numbers: valuesOf(drawnIn(exhibit)) },
      ratios: unlessEmpty(ratiosOf(pairsIn(exhibit))),
    })),
    ...measures.flatMap(({ area, measure }) =>
      measure.milestones.map(({ id, text, source }): SearchEntry => ({
        ...{ kind: 'milestone', id, area, measure: measure.number, title: text, also: [source.phrase] },
      })),
    ),
    ...problems.map(({ id, number, title, summary, source }): SearchEntry => ({
      ...{ kind: 'problem', id, number, title, detail: summary, also: [source.phrase] },
    })),
    ...plans.map(({ id, number, title, summary, source }): SearchEntry => ({
      ...{ kind: 'plan', id, number, title, detail: summary, also: [source.phrase] },
    })),
    ...checks.map(({ id, area, measure, title, note, outcome, terms }): SearchEntry => ({
      ...{ kind: 'check', id, area, measure, title, detail: note, outcome, numbers: valuesOf(terms) },
    })),
  ];
  return { report: head, entries, readings: readingsOf(entries.flatMap(wordsOf)) };

  function ratiosOf(ids: Ids): Ratios {
    const found = ids.flatMap(([part, whole]): Ratios => {
      const [a, b] = [values.get(part), values.get(whole)];
      return a === undefined || b === undefined ? [] : [[a, b]];
    });
    return [...new Map(found.map((ratio) => [ratio.join('/'), ratio])).values()];
  }
}

function wordsOf({ title, detail, also = [] }: SearchEntry): string[] {
  return [title.zh, ...(detail ? [detail.zh] : []), ...also];
}

function exhibitsIn(area: WorkArea): Exhibit[] {
  return area.measures.flatMap(({ exhibits }) => exhibits);
}

/** Parts and the wholes that they belong to, as an exhibit relates them. */
function pairsIn(exhibit: Exhibit): Ids {
  switch (exhibit.kind) {
    case 'progress':
      return [
        [exhibit.done, exhibit.total],
        [exhibit.left, exhibit.total],
      ];
    case 'rate':
      return [];
    case 'breakdown':
      return exhibit.levels.flatMap(({ whole, parts }) =>
        whole === undefined ? [] : parts.map(({ quantity }): Ids[number] => [quantity, whole]),
      );
    case 'comparison':
      return exhibit.series.flatMap(({ whole, points }) =>
        whole === undefined ? [] : points.flatMap((point): Ids => (point === null ? [] : [[point, whole]])),
      );
  }
}

function readingOf(quantity: Quantity) {
  const { value, unit, decimals } = quantity;
  if (quantity.basis === 'derived') return { basis: quantity.basis, value, unit, decimals };
  const { basis, scale, bound, written } = quantity;
  return { basis, value, unit, scale, decimals, bound, written };
}

function isWords(text: string | undefined): text is string {
  return text !== undefined;
}

function unlessEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
