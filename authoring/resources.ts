import * as v from 'valibot';
import { addresses } from '../src/api/address.ts';
import * as schemas from '../src/api/resources.ts';
import { failingOn } from '../src/report/checks.ts';
import { drawnIn } from '../src/report/drawn.ts';
import type { Check, Outcome } from '../src/report/model/check.ts';
import type { Quantity } from '../src/report/model/figure.ts';
import type { Plan, Problem, WorkArea } from '../src/report/model/report.ts';
import { lookupOf } from '../src/report/lookup.ts';
import { progressIn } from '../src/report/progress.ts';
import { quantitiesOfWholes, wholesIn } from '../src/report/wholes.ts';
import { withFormulas, type Records } from './records.ts';
import { searchOf } from './search.ts';

type Resources = Map<string, unknown>;

/** Every resource of one report under its address below `api/`. */
export function resourcesOf(records: Records): Resources {
  const { head, areas, checks } = records;
  const resources: Resources = new Map();
  resources.set(addresses.overview(head.id), v.parse(schemas.OverviewResource, overviewOf(records)));
  for (const area of areas) {
    resources.set(addresses.area(head.id, area.number), v.parse(schemas.AreaResource, areaOf(area, records)));
  }
  resources.set(addresses.figures(head.id), v.parse(schemas.FiguresResource, figuresOf(records)));
  for (const { id } of records.quantities) {
    resources.set(addresses.figure(head.id, id), v.parse(schemas.FigureResource, figureOf(id, records)));
  }
  const all: schemas.ChecksResource = {
    report: head,
    checks,
    quantities: gatherListed(records, termsIn(checks)),
  };
  resources.set(addresses.checks(head.id), v.parse(schemas.ChecksResource, all));
  resources.set(addresses.present(head.id), v.parse(schemas.PresentResource, presentOf(records)));
  resources.set(addresses.search(head.id), v.parse(schemas.SearchResource, searchOf(records)));
  return resources;
}

function presentOf(records: Records): schemas.PresentResource {
  const { head, headline, message, notes, areas, problems, plans, checks, quantities } = records;
  return { report: head, headline, message, notes, areas, problems, plans, checks, quantities };
}

/** `reports.json`: newest first, by year and then by date of publication. */
export function reportListOf(all: readonly Records[]): schemas.ReportsResource {
  const reports = all.map(({ head: { id, title, city, year, publishedOn } }) => ({
    id,
    title,
    city,
    year,
    publishedOn,
  }));
  reports.sort((a, b) => b.year - a.year || b.publishedOn.localeCompare(a.publishedOn));
  return v.parse(schemas.ReportsResource, { reports });
}

/** The quantities of these ids and of the formulas among them, in the report's order. */
function gather({ quantities }: Records, ids: readonly string[]): Quantity[] {
  const wanted = withFormulas(ids, new Map(quantities.map((quantity) => [quantity.id, quantity])));
  return quantities.filter(({ id }) => wanted.has(id));
}

/** The same as far as pages show them that do not say what each means. */
function gatherListed(records: Records, ids: readonly string[]): schemas.ChecksResource['quantities'] {
  return gather(records, ids).map((quantity) => {
    if (quantity.basis === 'derived') return quantity;
    const { meaning: _meaning, note: _note, ...listed } = quantity;
    return listed;
  });
}

function termsIn(checks: readonly Check[]): string[] {
  return checks.flatMap(({ terms }) => terms);
}

function figuresIn(actions: readonly (Problem | Plan)[]): string[] {
  return actions.flatMap(({ figures }) => figures);
}

function exhibitsIn(area: WorkArea) {
  return area.measures.flatMap(({ exhibits }) => exhibits);
}

function outcomes(checks: readonly Check[]): schemas.OutcomeCounts {
  const count = (outcome: Outcome) => checks.filter((check) => check.outcome === outcome).length;
  return {
    holds: count('holds'),
    doesNotHold: count('doesNotHold'),
    cannotBeChecked: count('cannotBeChecked'),
  };
}

function countsOf(areas: readonly WorkArea[]): schemas.AreaCard['counts'] {
  const measures = areas.flatMap((area) => area.measures);
  return {
    measures: measures.length,
    figures: measures.reduce((sum, { figures }) => sum + figures.length, 0),
    milestones: measures.reduce((sum, { milestones }) => sum + milestones.length, 0),
  };
}

/** A check is shown where its figures are: in its own area and in each that a term comes from. */
function checksOf(area: number, { checks, quantities }: Records): Check[] {
  const own = new Set(quantities.filter((quantity) => quantity.area === area).map(({ id }) => id));
  return checks.filter((check) => check.area === area || check.terms.some((id) => own.has(id)));
}

function overviewOf(records: Records): schemas.OverviewResource {
  const { head, headline, areas, checks, problems, plans } = records;
  const exhibits = areas.flatMap(exhibitsIn);
  const progress = progressIn(exhibits, lookupOf(records.quantities));
  const wholes = wholesIn(exhibits);
  const failing = checks.filter(({ outcome }) => outcome === 'doesNotHold');
  return {
    report: head,
    counts: { ...countsOf(areas), checks: outcomes(checks) },
    headline,
    areas: areas.map(({ number, title, short, standout, headline: own, ...area }) => ({
      number,
      title,
      short,
      standout,
      headline: own,
      counts: countsOf([{ number, title, short, standout, headline: own, ...area }]),
      checks: outcomes(checksOf(number, records)),
    })),
    progress,
    wholes,
    problems,
    plans,
    failing,
    quantities: gatherListed(records, [
      ...headline,
      ...areas.flatMap((area) => area.headline),
      ...progress.flatMap(drawnIn),
      ...quantitiesOfWholes(wholes),
      ...figuresIn(problems),
      ...figuresIn(plans),
      ...termsIn(failing),
    ]),
  };
}

function areaOf(area: WorkArea, records: Records): schemas.AreaResource {
  const checks = checksOf(area.number, records);
  const problems = records.problems.filter(({ areas }) => areas.includes(area.number));
  const answers = new Set(problems.flatMap(({ plans }) => plans));
  const plans = records.plans.filter(({ id, areas }) => areas.includes(area.number) || answers.has(id));
  const own = records.quantities.filter((quantity) => quantity.area === area.number).map(({ id }) => id);
  const drawn = exhibitsIn(area).flatMap(drawnIn);
  const ids = [
    ...own,
    ...area.headline,
    ...drawn,
    ...termsIn(checks),
    ...figuresIn(problems),
    ...figuresIn(plans),
  ];
  return { report: records.head, area, checks, problems, plans, quantities: gatherListed(records, ids) };
}

function figuresOf({ head, areas, checks, names, quantities }: Records): schemas.FiguresResource {
  return {
    report: head,
    figures: quantities.filter(({ basis }) => basis === 'reported').map(({ id }) => id),
    measures: areas.flatMap(({ number: area, measures }) =>
      measures.map(({ number, title }) => ({ area, number, title })),
    ),
    exhibits: areas.flatMap(exhibitsIn).map((exhibit) => ({
      id: exhibit.id,
      area: exhibit.area,
      measure: exhibit.measure,
      title: exhibit.title,
      quantities: drawnIn(exhibit),
    })),
    checks: checks.map(({ id, title, outcome, terms }) => ({ id, title, outcome, terms })),
    names,
    quantities,
  };
}

function figureOf(id: string, records: Records): schemas.FigureResource {
  const { head, areas, quantities } = records;
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const { area, measure } = byId.get(id) ?? {};
  const home = areas.find(({ number }) => number === area)?.measures.find(({ number }) => number === measure);
  if (area === undefined || !home) throw new Error(`no measure has ${id}`);
  const uses = (ids: readonly string[]) => withFormulas(ids, byId).has(id);
  const neighbours = quantities
    .filter((other) => other.area === area && other.measure === measure)
    .map((other) => other.id);
  const exhibits = areas.flatMap(exhibitsIn).filter((exhibit) => uses(drawnIn(exhibit)));
  const checks = records.checks.filter(({ terms }) => uses(terms));
  const drawn = exhibits.flatMap(drawnIn);
  const failingBeside = failingOn(drawn, records.checks).filter((check) => !checks.includes(check));
  const terms = termsIn([...checks, ...failingBeside]);
  return {
    report: head,
    id,
    measure: { area, number: home.number, title: home.title },
    neighbours,
    exhibits,
    checks,
    failingBeside,
    quantities: gather(records, [...neighbours, ...drawn, ...terms]),
  };
}
