import type { Key } from '../fault.ts';
import type { DataSet } from '../read.ts';
import type { AuthoredExhibit } from '../schema.ts';
import { measuresOf, type Tell } from './places.ts';

type At = [name: string | number, keys: readonly Key[]];

/** Nothing stands twice in a list of which each item is shown once. */
export function repeats(set: DataSet): void {
  const { report, areas, problems, plans } = set;
  const listed = (names: readonly (string | number)[], keys: readonly Key[], tell: Tell) =>
    once(
      names.map((name, index): At => [name, [...keys, index]]),
      tell,
    );
  listed(report.data.headline, ['headline'], report.tell);
  once(
    report.data.parts.map(({ number }, index): At => [number, ['parts', index, 'number']]),
    report.tell,
  );
  for (const { data, tell } of areas) listed(data.headline, ['headline'], tell);
  for (const { measure, keys, tell } of measuresOf(set)) {
    measure.topics?.forEach(({ shows }, index) => listed(shows, [...keys, 'topics', index, 'shows'], tell));
    measure.exhibits.forEach((exhibit, index) => {
      for (const together of drawnTogether(exhibit, [...keys, 'exhibits', index])) once(together, tell);
    });
  }
  problems.data.problems.forEach((problem, index) => {
    for (const list of ['areas', 'plans', 'figures'] as const)
      listed(problem[list], ['problems', index, list], problems.tell);
  });
  plans.data.plans.forEach((plan, index) => {
    for (const list of ['areas', 'problems', 'figures'] as const)
      listed(plan[list], ['plans', index, list], plans.tell);
  });
}

function once(list: readonly At[], tell: Tell): void {
  const seen = new Set<string | number>();
  for (const [name, keys] of list) {
    if (seen.has(name)) tell(keys, 'list.repeated', `“${name}” stands here already`);
    seen.add(name);
  }
}

/** The quantities of an exhibit that must differ, as one drawing shows them. */
function drawnTogether(exhibit: AuthoredExhibit, keys: readonly Key[]): At[][] {
  switch (exhibit.kind) {
    case 'progress':
      return [(['done', 'left', 'total', 'share'] as const).map((key) => [exhibit[key], [...keys, key]])];
    case 'rate':
      return [];
    case 'breakdown':
      return exhibit.levels.map(({ whole, parts }, level): At[] => [
        ...(whole === undefined ? [] : [[whole, [...keys, 'levels', level, 'whole']] satisfies At]),
        ...parts.map(({ quantity }, index): At => [
          quantity,
          [...keys, 'levels', level, 'parts', index, 'quantity'],
        ]),
      ]);
    case 'comparison':
      return [
        exhibit.series.flatMap(({ points }, series) =>
          points.flatMap((point, index): At[] =>
            point === null ? [] : [[point, [...keys, 'series', series, 'points', index]]],
          ),
        ),
      ];
  }
}
