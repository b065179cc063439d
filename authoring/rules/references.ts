import type { Expression } from '../../src/report/model/expression.ts';
import type { Key } from '../fault.ts';
import type { AuthoredExhibit } from '../schema.ts';
import { areaNumberOf, type DataSet, type Parsed } from '../read.ts';
import { isObject } from '../tolerate.ts';
import { listsOfQuantities, measuresOf, namesIn, type Tell } from './places.ts';

type At = [id: string, keys: readonly Key[]];

/** Everything that is named exists: units, scopes, parts, areas, figures, plans, problems. */
export function references(set: DataSet): void {
  const { report, areas, problems, plans, checks } = set;
  const isQuantity = namesIn(listsOfQuantities(set), 'id');
  const figure = ([id, keys]: At, tell: Tell) => {
    if (isQuantity(id)) return;
    tell(keys, 'reference.figure', `there is no figure or derived number “${id}”`);
  };
  const figures = (ids: readonly string[], keys: readonly Key[], tell: Tell) =>
    ids.forEach((id, index) => figure([id, [...keys, index]], tell));
  const named =
    (words: unknown, kind: 'unit' | 'scope') => (id: string, keys: readonly Key[], tell: Tell) => {
      if (!isObject(words) || Object.hasOwn(words, id)) return;
      tell(keys, `reference.${kind}`, `report.json has no ${kind} “${id}”`);
    };
  const unit = named(report.written(['units']), 'unit');
  const scope = named(report.written(['scopes']), 'scope');

  figures(report.data.headline, ['headline'], report.tell);
  for (const { data, tell } of areas) figures(data.headline, ['headline'], tell);
  for (const { measure, keys, written, tell } of measuresOf(set)) {
    for (const list of ['figures', 'derived'] as const) {
      measure[list].forEach((quantity, index) => {
        unit(quantity.unit, [...keys, list, index, 'unit'], tell);
        scope(quantity.scope, [...keys, list, index, 'scope'], tell);
      });
    }
    measure.derived.forEach(({ formula }, index) => {
      for (const at of idsOf(formula, [...keys, 'derived', index, 'formula'])) figure(at, tell);
    });
    const isOwn = namesIn([written([...keys, 'figures']), written([...keys, 'milestones'])], 'id');
    measure.topics?.forEach(({ shows }, index) => {
      shows.forEach((id, position) => {
        if (isOwn(id)) return;
        const message = `this measure has no figure or milestone “${id}”`;
        tell([...keys, 'topics', index, 'shows', position], 'reference.topic', message);
      });
    });
    measure.exhibits.forEach((exhibit, index) => {
      for (const at of idsOfExhibit(exhibit, [...keys, 'exhibits', index])) figure(at, tell);
    });
  }
  const areaOf = (number: number) => areas.find(({ file }) => areaNumberOf(file) === number);
  const isUnknown = (number: number) =>
    areas.length > 0 && !areaOf(number) && !set.lackingAreas.includes(number);
  checks.data.checks.forEach((check, index) => {
    for (const side of ['stated', 'against'] as const) {
      for (const at of idsOf(check[side], ['checks', index, side])) figure(at, checks.tell);
    }
    const area = areaOf(check.area);
    if (isUnknown(check.area))
      checks.tell(['checks', index, 'area'], 'reference.area', `there is no area ${check.area}`);
    else if (area && !namesIn([area.written(['measures'])], 'number')(check.measure)) {
      const message = `area ${check.area} has no measure ${check.measure}`;
      checks.tell(['checks', index, 'measure'], 'reference.measure', message);
    }
  });
  const actions = [
    { list: problems.data.problems, name: 'problems', tell: problems.tell },
    { list: plans.data.plans, name: 'plans', tell: plans.tell },
  ];
  for (const { list, name, tell } of actions) {
    list.forEach((action, index) => {
      figures(action.figures, [name, index, 'figures'], tell);
      action.areas.forEach((number, position) => {
        if (!isUnknown(number)) return;
        tell([name, index, 'areas', position], 'reference.area', `there is no area ${number}`);
      });
    });
  }
  parts(set);
}

function parts({ report, problems, plans }: DataSet): void {
  const isPart = namesIn([report.written(['parts'])], 'number');
  // That there is none has been told.
  if (report.data.parts.length === 0) return;
  const told = (part: unknown, key: Key, tell: Tell) => {
    if (typeof part !== 'number' || isPart(part)) return;
    tell([key], 'reference.part', `report.json has no part ${part}`);
  };
  told(report.data.areasPart, 'areasPart', report.tell);
  told(problems.written(['part']), 'part', problems.tell);
  told(plans.written(['part']), 'part', plans.tell);
}

/** What a problem or plan is linked with exists, and says the same from its side. */
export function links({ problems, plans }: DataSet): void {
  link({ own: 'problems', file: problems }, { own: 'plans', file: plans });
  link({ own: 'plans', file: plans }, { own: 'problems', file: problems });
}

interface Side {
  own: 'plans' | 'problems';
  file: Parsed<Partial<Record<'plans' | 'problems', readonly Linked[]>>>;
}

type Linked = { id: string } & Partial<Record<'plans' | 'problems', string[]>>;

function link(from: Side, to: Side): void {
  const targets = to.file.data[to.own] ?? [];
  const isThere = namesIn([to.file.written([to.own])], 'id');
  const kind = to.own.slice(0, -1);
  from.file.data[from.own]?.forEach((record, index) => {
    record[to.own]?.forEach((id, position) => {
      const keys = [from.own, index, to.own, position];
      const target = targets.findIndex((other) => other.id === id);
      if (target >= 0) {
        const back = to.file.written([to.own, target, from.own]);
        const isNamed = namesIn(
          [Array.isArray(back) ? back.map((name: unknown) => ({ id: name })) : back],
          'id',
        );
        if (isNamed(record.id)) return;
        from.file.tell(
          keys,
          'link.one-sided',
          `${kind} “${id}” does not name “${record.id}” in its ${from.own}`,
        );
      } else if (!isThere(id)) {
        from.file.tell(keys, `reference.${kind}`, `there is no ${kind} “${id}”`);
      }
    });
  });
}

/** The ids in a formula with their paths. */
function idsOf(expression: Expression, keys: readonly Key[]): At[] {
  if (typeof expression === 'string') return [[expression, keys]];
  if (typeof expression === 'number' || 'missing' in expression) return [];
  return Object.entries(expression).flatMap(([name, operands]) =>
    operands.flatMap((operand: Expression, index: number) => idsOf(operand, [...keys, name, index])),
  );
}

function idsOfExhibit(exhibit: AuthoredExhibit, keys: readonly Key[]): At[] {
  const optional = (id: string | null | undefined, path: readonly Key[]): At[] => (id ? [[id, path]] : []);
  switch (exhibit.kind) {
    case 'progress':
      return (['done', 'left', 'total', 'share'] as const).map((key) => [exhibit[key], [...keys, key]]);
    case 'rate':
      return [[exhibit.value, [...keys, 'value']]];
    case 'breakdown':
      return exhibit.levels.flatMap(({ whole, parts: list }, level): At[] => [
        ...optional(whole, [...keys, 'levels', level, 'whole']),
        ...list.map(({ quantity }, index): At => [
          quantity,
          [...keys, 'levels', level, 'parts', index, 'quantity'],
        ]),
      ]);
    case 'comparison':
      return exhibit.series.flatMap(({ whole, points }, series) => [
        ...optional(whole, [...keys, 'series', series, 'whole']),
        ...points.flatMap((point, index) => optional(point, [...keys, 'series', series, 'points', index])),
      ]);
  }
}
