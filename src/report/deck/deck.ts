import { drawnIn } from '../drawn.ts';
import type { Outcome } from '../model/check.ts';
import type { Measure, Milestone, Plan, Problem, Topic, WorkArea } from '../model/report.ts';
import { rowsOf } from './rows.ts';
import type { DeckSource, Slide } from './slide.ts';
import { lengthOf, linesOf, pieces, split } from './split.ts';

/** What a presenter may want besides the report itself. */
export interface DeckOptions {
  /** Slides on what does not add up. */
  checks: boolean;
}

/** How much a slide holds of each kind and still be read from the last row. */
const room = { headline: 8, figures: 6, areas: 9, factLines: 12, actionLines: 24 };

/**
 * The talk that a report is: title, headline figures, the areas at a glance, then each area with its exhibits, the
 * topics of its measures, the figures that nothing else shows and the facts of measures that would not be seen;
 * problems, plans, an end.
 */
export function deckOf(source: DeckSource, options: DeckOptions): Slide[] {
  const { headline, areas, problems, plans } = source;
  const slides: Slide[] = [
    { kind: 'title', name: 'title' },
    ...pieces(split(headline, room.headline)).map<Slide>(({ group, piece }) => ({
      kind: 'headline',
      name: named('headline', piece.number, group[0]),
      figures: group,
      piece,
    })),
    ...pieces(split(areas, room.areas)).map<Slide>(({ group, piece }) => ({
      kind: 'overview',
      name: named('overview', piece.number, `area-${group[0]?.number}`),
      areas: group,
      piece,
    })),
    ...areas.flatMap(areaSlides),
    ...pieces(split(problems, room.actionLines, (one) => actionLines(one, plans, one.plans))).map<Slide>(
      ({ group, piece }) => ({
        kind: 'problems',
        name: named('problems', piece.number, bare(group[0]?.id)),
        problems: group,
        piece,
      }),
    ),
    ...pieces(split(plans, room.actionLines, (one) => actionLines(one, problems, one.problems))).map<Slide>(
      ({ group, piece }) => ({
        kind: 'plans',
        name: named('plans', piece.number, bare(group[0]?.id)),
        plans: group,
        piece,
      }),
    ),
    ...(options.checks ? checkSlides(source) : []),
    { kind: 'end', name: 'end' },
  ];
  return withOwnNames(slides);
}

function areaSlides(area: WorkArea): Slide[] {
  return [
    { kind: 'area', name: `area-${area.number}`, area },
    ...area.measures.flatMap((one) => measureSlides(area, one)),
  ];
}

function measureSlides(area: WorkArea, measure: Measure): Slide[] {
  const below = (id: string | undefined) => `area-${area.number}.${id ?? `measure-${measure.number}`}`;
  const topics = measure.topics ?? [];
  // The area's opening slide shows its headline large: the same numbers again on the next one would say nothing.
  const shown = new Set([
    ...measure.exhibits.flatMap(drawnIn),
    ...topics.flatMap(({ shows }) => shows),
    ...area.headline,
  ]);
  const exhibits = measure.exhibits.flatMap((exhibit) =>
    pieces(rowsOf(exhibit)).map<Slide>(({ group: rows, piece }) => ({
      kind: 'exhibit',
      name: named(below(exhibit.id), piece.number, `part-${piece.number}`),
      area,
      measure,
      exhibit,
      rows,
      piece,
    })),
  );
  const figures = (ids: readonly string[], topic: Topic | null) =>
    pieces(split(ids, room.figures)).map<Slide>(({ group, piece }) => ({
      kind: 'figures',
      name: below(group[0]),
      ...{ area, measure, topic, piece },
      figures: group,
    }));
  const facts = (milestones: readonly Milestone[], topic: Topic | null) =>
    pieces(split(milestones, room.factLines, ({ text }) => 1 + linesOf(text, 76))).map<Slide>(
      ({ group, piece }) => ({
        kind: 'facts',
        name: below(group[0]?.id),
        ...{ area, measure, topic, piece },
        milestones: group,
      }),
    );
  const told = topics.flatMap((topic) => [
    ...figures(
      measure.figures.filter((id) => topic.shows.includes(id)),
      topic,
    ),
    ...facts(
      measure.milestones.filter(({ id }) => topic.shows.includes(id)),
      topic,
    ),
  ]);
  const rest = figures(
    measure.figures.filter((id) => !shown.has(id)),
    null,
  );
  const choices = [[...exhibits, ...told, ...rest], facts(measure.milestones, null)];
  return choices.find(({ length }) => length > 0) ?? figures(measure.figures, null);
}

/** One slide for how the checks turned out, and one for each that does not hold. */
function checkSlides({ checks }: DeckSource): Slide[] {
  const count = (outcome: Outcome) => checks.filter((check) => check.outcome === outcome).length;
  const counts = {
    holds: count('holds'),
    doesNotHold: count('doesNotHold'),
    cannotBeChecked: count('cannotBeChecked'),
  };
  const failing = checks.filter(({ outcome }) => outcome === 'doesNotHold');
  const lists = failing.length > 0 ? split(failing, 6) : [[]];
  return [
    ...pieces(lists).map<Slide>(({ group, piece }) => ({
      kind: 'checks',
      name: named('checks', piece.number, `part-${piece.number}`),
      failing: group,
      counts,
      piece,
    })),
    ...pieces(failing).map<Slide>(({ group: check, piece }) => ({
      kind: 'check',
      name: `checks.${bare(check.id)}`,
      check,
      piece,
    })),
  ];
}

/** The first slide of a subject bears its name alone, so that it stays when the subject needs a second one. */
function named(subject: string, number: number, id: string | undefined): string {
  return number === 1 || id === undefined ? subject : `${subject}.${id}`;
}

/** `plan.service-centres` among plans is `service-centres`. */
function bare(id: string | undefined): string | undefined {
  return id?.replace(/^(?:problem|plan|check)\./, '');
}

/** Title, summary, and the titles of what it is linked with, which stand in a row. */
function actionLines(
  { title, summary }: Problem | Plan,
  others: readonly (Problem | Plan)[],
  links: readonly string[],
): number {
  const letters = others.filter(({ id }) => links.includes(id)).map((one) => lengthOf(one.title));
  const linked = Math.ceil(letters.reduce((sum, length) => sum + length, 0) / 72);
  return Math.max(1, linked) + linesOf(title, 36) + linesOf(summary, 56);
}

/** An exhibit and a figure may have the same id; the later of two slides then gets a number. */
function withOwnNames(slides: readonly Slide[]): Slide[] {
  const taken = new Set<string>();
  return slides.map((slide) => {
    let { name } = slide;
    for (let number = 2; taken.has(name); number += 1) name = `${slide.name}.${number}`;
    taken.add(name);
    return { ...slide, name };
  });
}
