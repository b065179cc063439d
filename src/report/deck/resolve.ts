import { drawnIn } from '../drawn.ts';
import type { Plan, Problem } from '../model/report.ts';
import type { Source, Text } from '../model/text.ts';
import { partOf } from './rows.ts';
import type { Slide } from './slide.ts';

/** The slide for a name, and how it was found: `nearest` is a guess and should be told. */
export interface Resolved {
  index: number;
  match: 'exact' | 'shortened' | 'nearest';
}

/**
 * Finds the slide of a name. A name that ends in a figure’s id is that of the slide that shows it now.
 * `area-7.reconsideration` is short for the first slide that begins with these words;
 * no name at all is that of the first. Of any other name as many words as possible are kept (`area-7.gone` → `area-7`).
 * Of an area that does not exist it is the slide that shows all areas, of anything else the first one.
 */
export function resolveSlide(deck: readonly Slide[], name: string): Resolved {
  if (name === '') return { index: 0, match: 'shortened' };
  const exact = deck.findIndex((slide) => slide.name === name);
  if (exact >= 0) return { index: exact, match: 'exact' };
  // A slide is named after its first figure, which may have moved to another slide since.
  const moved = slideOfFigure(deck, name.replace(/^area-\d+\./, ''));
  if (moved !== null) return { index: moved, match: 'shortened' };
  const words = name.toLowerCase().split('.').filter(Boolean);
  for (let count = words.length; count > 0; count -= 1) {
    const kept = words.slice(0, count).join('.');
    const index = deck.findIndex((slide) => slide.name === kept || slide.name.startsWith(`${kept}.`));
    if (index >= 0) return { index, match: count === words.length ? 'shortened' : 'nearest' };
  }
  const areas = words[0]?.startsWith('area') ? deck.findIndex(({ kind }) => kind === 'overview') : -1;
  return { index: Math.max(0, areas), match: 'nearest' };
}

/** The slide that shows a figure best: alone or drawn before where its area opens or the whole report is shown. */
export function slideOfFigure(deck: readonly Slide[], figureId: string): number | null {
  const kinds: Slide['kind'][] = ['figures', 'exhibit', 'area', 'headline'];
  for (const kind of kinds) {
    const index = deck.findIndex((slide) => slide.kind === kind && figuresOn(slide).includes(figureId));
    if (index >= 0) return index;
  }
  return null;
}

/**
 * The slide of a place on a page: of an exhibit, a check, a fact, a problem or a plan, otherwise the first one of the
 * measure that it is or belongs to; `null` for a place that has none. `page` is the name of the slide of the whole page,
 * since `measure-3` is a place in every area.
 */
export function slideOfPlace(deck: readonly Slide[], page: string, place: string): number | null {
  const exact = deck.findIndex(
    (slide) =>
      (slide.kind === 'exhibit' && slide.exhibit.id === place) ||
      (slide.kind === 'check' && slide.check.id === place) ||
      statementsOn(slide).some(({ id }) => id === place),
  );
  if (exact >= 0) return exact;
  const index = deck.findIndex(
    (slide) =>
      'measure' in slide &&
      `area-${slide.area.number}` === page &&
      (`measure-${slide.measure.number}` === place ||
        slide.measure.milestones.some(({ id }) => id === place)),
  );
  return index >= 0 ? index : null;
}

/** Ids of the quantities whose numbers stand on a slide, in their order. */
export function figuresOn(slide: Slide): readonly string[] {
  switch (slide.kind) {
    case 'headline':
    case 'figures':
      return slide.figures;
    case 'area':
      return slide.area.headline;
    case 'exhibit':
      return drawnIn(partOf(slide.exhibit, slide.rows));
    case 'check':
      return slide.check.terms;
    case 'title':
    case 'overview':
    case 'facts':
    case 'problems':
    case 'plans':
    case 'checks':
    case 'end':
      return [];
  }
}

/** What stands on a slide without being a number, with its place in the report. */
export interface Statement {
  id: string;
  text: Text;
  source: Source;
}

export function statementsOn(slide: Slide): readonly Statement[] {
  const titled = (actions: readonly (Problem | Plan)[]) =>
    actions.map(({ id, title, source }) => ({ id, text: title, source }));
  switch (slide.kind) {
    case 'facts':
      return slide.milestones;
    case 'problems':
      return titled(slide.problems);
    case 'plans':
      return titled(slide.plans);
    case 'title':
    case 'headline':
    case 'overview':
    case 'area':
    case 'exhibit':
    case 'figures':
    case 'checks':
    case 'check':
    case 'end':
      return [];
  }
}

/** The page that a slide belongs to. */
export type Belongs =
  | { page: 'overview' }
  | { page: 'area'; area: number; measure?: number; exhibit?: string }
  | { page: 'actions'; item?: string }
  | { page: 'checks'; check?: string };

export function pageOfSlide(slide: Slide): Belongs {
  switch (slide.kind) {
    case 'title':
    case 'headline':
    case 'overview':
    case 'end':
      return { page: 'overview' };
    case 'area':
      return { page: 'area', area: slide.area.number };
    case 'exhibit':
      return { page: 'area', area: slide.area.number, exhibit: slide.exhibit.id };
    case 'figures':
    case 'facts':
      return { page: 'area', area: slide.area.number, measure: slide.measure.number };
    case 'problems':
      return { page: 'actions', item: slide.problems[0]?.id };
    case 'plans':
      return { page: 'actions', item: slide.plans[0]?.id };
    case 'checks':
      return { page: 'checks' };
    case 'check':
      return { page: 'checks', check: slide.check.id };
  }
}
