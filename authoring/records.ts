import { calculate, ledgerOf, runCheck, termsOf } from '../src/report/checks.ts';
import type { Check } from '../src/report/model/check.ts';
import type { Exhibit } from '../src/report/model/exhibit.ts';
import type { Derived, Figure, Quantity } from '../src/report/model/figure.ts';
import type { Plan, Problem, ReportHead, TalkNotes, WorkArea } from '../src/report/model/report.ts';
import type { Source, Text } from '../src/report/model/text.ts';
import type { DataSet } from './read.ts';
import type {
  AuthoredDerived,
  AuthoredExhibit,
  AuthoredFigure,
  AuthoredMeasure,
  AuthoredNames,
} from './schema.ts';
import { fingerprint } from './fingerprint.ts';

/** A report with everything in it worked out. Quantities stand in the report's order, derived after reported ones. */
export interface Records {
  head: ReportHead;
  headline: string[];
  message: Text | undefined;
  notes: TalkNotes;
  areas: WorkArea[];
  quantities: Quantity[];
  checks: Check[];
  problems: Problem[];
  plans: Plan[];
  /** Numbers of the report's text that are no figures. */
  names: AuthoredNames['names'];
}

interface Address {
  area: number;
  measure: number;
}

/** Works out the records of a data set in which `validate` found no fault. */
export function recordsOf(set: DataSet): Records {
  const { $schema: _, headline, message, notes, areasPart, ...identity } = set.report.data;
  const part = areasPart ?? identity.parts[0]?.number ?? 1;
  const authored = set.areas.map(({ data }) => data);
  const addressed = authored.flatMap((area) =>
    area.measures.map((measure) => ({ measure, address: { area: area.number, measure: measure.number } })),
  );
  const quantities = valued(
    addressed.flatMap(({ measure, address }) => quantitiesOf(measure, address, part)),
    identity.units,
  );
  const ledger = ledgerOf(quantities, identity.units);
  return {
    head: {
      ...identity,
      areas: authored.map(({ number, title, short }) => ({ number, title, short })),
      version: fingerprint(
        [
          set.report,
          ...set.areas,
          set.problems,
          set.plans,
          set.checks,
          ...(set.names ? [set.names] : []),
        ].map(({ data }) => data),
      ),
    },
    headline,
    message,
    notes,
    areas: authored.map(({ $schema: __, ...area }) => ({
      ...area,
      measures: area.measures.map((measure) =>
        measureOf(measure, { area: area.number, measure: measure.number }, part),
      ),
    })),
    quantities,
    checks: set.checks.data.checks.map((definition) => runCheck(definition, ledger)),
    problems: set.problems.data.problems.map(({ phrase, ...problem }) => ({
      ...problem,
      source: { part: set.problems.data.part, item: problem.number, phrase },
    })),
    plans: set.plans.data.plans.map(({ phrase, ...plan }) => ({
      ...plan,
      source: { part: set.plans.data.part, item: plan.number, phrase },
    })),
    names: set.names?.data.names ?? [],
  };
}

function sourceAt({ area, measure }: Address, part: number, phrase: string): Source {
  return { part, area, item: measure, phrase };
}

function measureOf({ derived: _, phrase, ...measure }: AuthoredMeasure, address: Address, part: number) {
  return {
    ...measure,
    source: sourceAt(address, part, phrase),
    milestones: measure.milestones.map(({ phrase: words, ...milestone }) => ({
      ...milestone,
      source: sourceAt(address, part, words),
    })),
    figures: measure.figures.map(({ id }) => id),
    exhibits: measure.exhibits.map((exhibit) => exhibitAt(exhibit, address)),
  };
}

function exhibitAt(exhibit: AuthoredExhibit, address: Address): Exhibit {
  return { ...exhibit, ...address };
}

function quantitiesOf(measure: AuthoredMeasure, address: Address, part: number): Quantity[] {
  const reported = ({ phrase, ...figure }: AuthoredFigure): Figure => ({
    basis: 'reported',
    ...figure,
    ...address,
    source: sourceAt(address, part, phrase),
  });
  const derived = (number: AuthoredDerived): Derived => ({
    basis: 'derived',
    ...number,
    ...address,
    value: 0,
  });
  return [...measure.figures.map(reported), ...measure.derived.map(derived)];
}

/** Fills in the values of derived numbers, to which the formulas lead whatever their order. */
function valued(quantities: Quantity[], units: ReportHead['units']): Quantity[] {
  const ledger = ledgerOf(quantities, units);
  return quantities.map((quantity) =>
    quantity.basis === 'derived'
      ? { ...quantity, value: calculate(quantity.formula, ledger) ?? 0 }
      : quantity,
  );
}

/** `ids` and everything that the formulas among them are made of. */
export function withFormulas(ids: Iterable<string>, quantities: ReadonlyMap<string, Quantity>): Set<string> {
  const all = new Set<string>();
  const visit = (id: string) => {
    if (all.has(id)) return;
    all.add(id);
    const quantity = quantities.get(id);
    if (quantity?.basis === 'derived') termsOf(quantity.formula).forEach(visit);
  };
  for (const id of ids) visit(id);
  return all;
}
