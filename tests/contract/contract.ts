import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { addresses } from '../../src/api/address.ts';
import {
  AreaResource,
  ChecksResource,
  FigureResource,
  FiguresResource,
  OverviewResource,
  PresentResource,
  ReportsResource,
  SearchResource,
} from '../../src/api/resources.ts';
import { calculate, failingOn, ledgerOf, runCheck, termsOf } from '../../src/report/checks.ts';
import { drawnIn } from '../../src/report/drawn.ts';
import { CheckDefinition, type Check } from '../../src/report/model/check.ts';
import type { Exhibit, Level } from '../../src/report/model/exhibit.ts';
import type { Quantity } from '../../src/report/model/figure.ts';

/** Asks whoever is under contract for an address below `api/`. */
export type Ask = (address: string) => Promise<{ status: number; text: string }>;

interface Answers {
  overview: OverviewResource;
  areas: AreaResource[];
  figures: FiguresResource;
  checks: ChecksResource;
  search: SearchResource;
  present: PresentResource;
  /** One for each figure and derived number. */
  figure: FigureResource[];
}

/** What every server of the API keeps to, whichever reports it has. */
export function describeContract(name: string, ask: Ask): void {
  async function get<T>(schema: v.GenericSchema<unknown, T>, address: string): Promise<T> {
    const { status, text } = await ask(address);
    expect(status, address).toBe(200);
    const result = v.safeParse(schema, JSON.parse(text));
    if (!result.success) throw new Error(`${address}: ${JSON.stringify(v.flatten(result.issues))}`);
    return result.output;
  }

  async function everything(id: string): Promise<Answers> {
    const overview = await get(OverviewResource, addresses.overview(id));
    const figures = await get(FiguresResource, addresses.figures(id));
    return {
      overview,
      figures,
      areas: await Promise.all(
        overview.areas.map(({ number }) => get(AreaResource, addresses.area(id, number))),
      ),
      checks: await get(ChecksResource, addresses.checks(id)),
      search: await get(SearchResource, addresses.search(id)),
      present: await get(PresentResource, addresses.present(id)),
      figure: await Promise.all(
        figures.quantities.map((quantity) => get(FigureResource, addresses.figure(id, quantity.id))),
      ),
    };
  }

  describe(`${name} keeps the contract`, () => {
    let reports: ReportsResource['reports'];
    let all: Answers[];
    beforeAll(async () => {
      ({ reports } = await get(ReportsResource, addresses.reports()));
      all = await Promise.all(reports.map(({ id }) => everything(id)));
    });

    it('lists its reports, the newest first', () => {
      expect(reports.length).toBeGreaterThan(0);
      const dates = reports.map(({ year, publishedOn }) => `${year} ${publishedOn}`);
      expect(dates).toEqual([...dates].sort().reverse());
      all.forEach(({ overview }, index) => expect(overview.report).toMatchObject(reports[index] ?? {}));
    });

    it('answers 404 for what there is not', async () => {
      const id = reports[0]?.id ?? '';
      const unknown = [
        addresses.overview('nowhere-1900'),
        addresses.area(id, 999),
        addresses.figure(id, 'no.such.figure'),
        `reports/${id}/other.json`,
      ];
      const answers = await Promise.all(unknown.map(ask));
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    });

    it('every resource carries the same head of its report', () => {
      for (const { overview, areas, figures, checks, search, present, figure } of all) {
        for (const resource of [...areas, figures, checks, search, present, ...figure]) {
          expect(resource.report).toEqual(overview.report);
        }
      }
    });

    it('every id that a resource refers to is in it', () => {
      for (const { overview, areas, figures, checks, figure } of all) {
        resolves('overview', overview.quantities, [
          ...overview.headline,
          ...overview.areas.flatMap(({ headline }) => headline),
          ...overview.progress.flatMap(idsIn),
          ...overview.wholes.flatMap(({ levels }) => idsOfLevels(levels)),
          ...[...overview.problems, ...overview.plans].flatMap((action) => action.figures),
          ...overview.failing.flatMap(({ terms }) => terms),
        ]);
        for (const area of areas) {
          resolves(`area ${area.area.number}`, area.quantities, [
            ...area.area.headline,
            ...area.area.measures.flatMap((measure) => [
              ...measure.figures,
              ...measure.exhibits.flatMap(idsIn),
            ]),
            ...[...area.problems, ...area.plans].flatMap((action) => action.figures),
            ...area.checks.flatMap(({ terms }) => terms),
          ]);
          const plans = new Set(area.plans.map(({ id }) => id));
          for (const problem of area.problems) {
            expect(problem.plans.filter((plan) => !plans.has(plan))).toEqual([]);
          }
        }
        resolves(
          'checks',
          checks.quantities,
          checks.checks.flatMap(({ terms }) => terms),
        );
        resolves('figures', figures.quantities, [
          ...figures.figures,
          ...figures.exhibits.flatMap((exhibit) => exhibit.quantities),
          ...figures.checks.flatMap(({ terms }) => terms),
        ]);
        for (const one of figure) {
          resolves(one.id, one.quantities, [
            one.id,
            ...one.neighbours,
            ...one.exhibits.flatMap(idsIn),
            ...[...one.checks, ...one.failingBeside].flatMap(({ terms }) => terms),
          ]);
        }
      }
    });

    it('problems and plans name each other from both sides', () => {
      for (const { overview } of all) {
        for (const { id, plans } of overview.problems) {
          for (const plan of overview.plans) expect(plan.problems.includes(id)).toBe(plans.includes(plan.id));
        }
      }
    });

    it('every figure stands in exactly one measure, in the order of the report', () => {
      for (const { areas, figures } of all) {
        const listed = areas.flatMap(({ area }) => area.measures.flatMap((measure) => measure.figures));
        expect(figures.figures).toEqual(listed);
        expect(new Set(listed).size).toBe(listed.length);
        expect(figures.quantities.filter(({ basis }) => basis === 'reported').map(({ id }) => id)).toEqual(
          listed,
        );
      }
    });

    it('every figure has its surroundings: its measure, and all that draws or checks it', () => {
      for (const { areas, checks, figure, figures } of all) {
        const byId = new Map(figures.quantities.map((quantity) => [quantity.id, quantity]));
        for (const one of figure) {
          const quantity = byId.get(one.id);
          expect([one.measure.area, one.measure.number]).toEqual([quantity?.area, quantity?.measure]);
          expect(one.neighbours).toContain(one.id);
          const drawing = areas
            .flatMap(({ area }) => area.measures.flatMap(({ exhibits }) => exhibits))
            .filter((exhibit) => idsIn(exhibit).includes(one.id));
          for (const { id } of drawing) expect(one.exhibits.map((exhibit) => exhibit.id)).toContain(id);
          for (const check of checks.checks.filter(({ terms }) => terms.includes(one.id))) {
            expect(one.checks).toContainEqual(check);
          }
          expect(failingOn(one.exhibits.flatMap(drawnIn), [...one.checks, ...one.failingBeside])).toEqual(
            expect.arrayContaining(failingOn(one.exhibits.flatMap(drawnIn), checks.checks)),
          );
        }
      }
    });

    it('an area has the checks that stand in it or use one of its figures, and no other', () => {
      for (const { areas, checks } of all) {
        const areaOf = new Map(checks.quantities.map((quantity) => [quantity.id, quantity.area]));
        for (const { area, checks: own } of areas) {
          const expected = checks.checks.filter(
            (check) => check.area === area.number || check.terms.some((id) => areaOf.get(id) === area.number),
          );
          expect(own).toEqual(expected);
        }
      }
    });

    it('every count is what counting gives', () => {
      for (const { overview, areas, checks } of all) {
        expect(overview.counts.checks).toEqual(recount(checks.checks));
        for (const card of overview.areas) {
          const area = areas.find((resource) => resource.area.number === card.number);
          const measures = area?.area.measures ?? [];
          expect(card.counts).toEqual({
            measures: measures.length,
            figures: measures.flatMap(({ figures }) => figures).length,
            milestones: measures.flatMap(({ milestones }) => milestones).length,
          });
          expect(card.checks).toEqual(recount(area?.checks ?? []));
        }
        for (const key of ['measures', 'figures', 'milestones'] as const) {
          expect(overview.counts[key]).toBe(overview.areas.reduce((sum, card) => sum + card.counts[key], 0));
        }
      }
    });

    it('every outcome is what calculating gives, everywhere the same', () => {
      for (const { overview, areas, figure, checks } of all) {
        const ledger = ledgerOf(checks.quantities, checks.report.units);
        const worked = new Map(
          checks.checks.map((check) => [check.id, runCheck(definitionOf(check), ledger)]),
        );
        for (const check of [
          ...checks.checks,
          ...overview.failing,
          ...areas.flatMap((area) => area.checks),
          ...figure.flatMap((one) => one.checks),
        ]) {
          expect(check).toEqual(worked.get(check.id));
        }
        const failing = checks.checks.filter(({ outcome }) => outcome === 'doesNotHold');
        expect(overview.failing.map(({ id }) => id)).toEqual(failing.map(({ id }) => id));
      }
    });

    it('every derived number is what its formula gives', () => {
      for (const { figures } of all) {
        const ledger = ledgerOf(figures.quantities, figures.report.units);
        const derived = figures.quantities.filter(({ basis }) => basis === 'derived');
        expect(derived.map(({ value }) => value)).toEqual(derived.map(({ id }) => calculate(id, ledger)));
      }
    });

    it('a talk is made of what the pages show', () => {
      for (const { overview, areas, figures, checks, present } of all) {
        expect(present.areas).toEqual(areas.map(({ area }) => area));
        expect(present.quantities).toEqual(figures.quantities);
        expect(present.checks).toEqual(checks.checks);
        expect([present.headline, present.problems, present.plans]).toEqual([
          overview.headline,
          overview.problems,
          overview.plans,
        ]);
      }
    });

    it('every figure, derived number, problem, plan and check can be searched for', () => {
      for (const { overview, figures, checks, search } of all) {
        const ids = search.entries.flatMap((entry) => ('id' in entry ? [entry.id] : []));
        const expected = [figures.quantities, overview.problems, overview.plans, checks.checks].flat();
        expect(ids).toEqual(expect.arrayContaining(expected.map(({ id }) => id)));
      }
    });

    it('everything that has a place of its own can be found, once', () => {
      for (const { overview, areas, figures, checks, search } of all) {
        const found = (kind: string) => search.entries.filter((entry) => entry.kind === kind);
        const measures = areas.flatMap(({ area }) => area.measures);
        const ids = search.entries.flatMap((entry) => ('id' in entry ? entry.id : []));
        expect(found('area')).toHaveLength(areas.length);
        expect(found('measure')).toHaveLength(measures.length);
        expect(ids.sort()).toEqual(
          [
            ...figures.quantities,
            ...measures.flatMap(({ exhibits, milestones }) => [...exhibits, ...milestones]),
            ...overview.problems,
            ...overview.plans,
            ...checks.checks,
          ]
            .map(({ id }) => id)
            .sort(),
        );
      }
    });

    it('every Chinese character in a name that can be found has a reading', () => {
      for (const { search } of all) {
        const characters = search.entries.flatMap(({ title }) => title.zh.match(/\p{Script=Han}/gu) ?? []);
        expect(characters.filter((character) => !search.readings[character]?.length)).toEqual([]);
      }
    });

    it('everything that is n of N is in the overview, the unfinished first', () => {
      for (const { overview, areas } of all) {
        const exhibits = areas.flatMap(({ area }) => area.measures.flatMap((measure) => measure.exhibits));
        const values = new Map(overview.quantities.map(({ id, value }) => [id, value]));
        const totals = exhibits.filter(({ kind }) => kind === 'progress');
        const finished = totals.filter((exhibit) => 'left' in exhibit && values.get(exhibit.left) === 0);
        const rates = exhibits.filter(({ kind }) => kind === 'rate');
        expect(overview.progress).toEqual([
          ...totals.filter((exhibit) => !finished.includes(exhibit)),
          ...finished,
          ...rates,
        ]);
      }
    });

    it('every part that an exhibit sets against its whole is in the overview, with that whole', () => {
      for (const { overview, areas } of all) {
        const exhibits = areas.flatMap(({ area }) => area.measures.flatMap((measure) => measure.exhibits));
        const listed = overview.wholes.flatMap(({ id, area, levels }) =>
          levels.flatMap(({ whole, parts }) =>
            parts.map(({ quantity }) => [area, id, whole ?? '100%', quantity]),
          ),
        );
        expect(listed).toEqual(exhibits.flatMap(pairsIn));
      }
    });
  });
}

/** Everything referred to is there, with what its formulas are made of. */
function resolves(where: string, quantities: readonly Quantity[], ids: readonly string[]): void {
  const known = new Set(quantities.map(({ id }) => id));
  const formulas = quantities.flatMap((one) => (one.basis === 'derived' ? termsOf(one.formula) : []));
  expect(
    [...ids, ...formulas].filter((id) => !known.has(id)),
    where,
  ).toEqual([]);
}

/** What is authored of a check, without what is worked out. */
function definitionOf(check: Check): CheckDefinition {
  return v.parse(v.object(CheckDefinition.entries), check);
}

function recount(checks: readonly Check[]) {
  const counts = { holds: 0, doesNotHold: 0, cannotBeChecked: 0 };
  for (const { outcome } of checks) counts[outcome] += 1;
  return counts;
}

/** Parts with their whole, as an exhibit is written. */
function pairsIn(exhibit: Exhibit) {
  const { area, id } = exhibit;
  if (exhibit.kind === 'breakdown') {
    return exhibit.levels.flatMap(({ whole, parts }) =>
      parts.map(({ quantity }) => [area, id, whole ?? '100%', quantity]),
    );
  }
  if (exhibit.kind !== 'comparison') return [];
  return exhibit.series.flatMap(({ whole, points }) =>
    points.flatMap((point) => (whole && point ? [[area, id, whole, point]] : [])),
  );
}

function idsOfLevels(levels: readonly Level[]): string[] {
  return levels.flatMap(({ whole, parts }) => [
    ...(whole ? [whole] : []),
    ...parts.map(({ quantity }) => quantity),
  ]);
}

/** Read from the exhibit as it is written, so that nothing depends on the code under contract. */
function idsIn(exhibit: Exhibit): string[] {
  switch (exhibit.kind) {
    case 'progress':
      return [exhibit.done, exhibit.left, exhibit.total, exhibit.share];
    case 'rate':
      return [exhibit.value];
    case 'breakdown':
      return idsOfLevels(exhibit.levels);
    case 'comparison':
      return exhibit.series.flatMap(({ whole, points }) => [
        ...(whole ? [whole] : []),
        ...points.flatMap((point) => point ?? []),
      ]);
  }
}
