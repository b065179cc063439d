import type { Lookup } from '../lookup.ts';
import type { Check } from '../model/check.ts';
import type { Quantity } from '../model/figure.ts';
import type { Milestone } from '../model/report.ts';
import type { Text } from '../model/text.ts';
import { figuresOn } from './resolve.ts';
import type { Slide } from './slide.ts';

/** What a presenter should know about a slide and the audience need not read. */
export interface Notes {
  /** What to say, as the author of the data wrote it. */
  say: readonly Text[];
  /** Figures on the slide that are not exact numbers, or do not stand in the report. */
  bounded: readonly Quantity[];
  /** Checks over figures of the slide that do not hold. */
  failing: readonly Check[];
  /** Facts of the measure that no slide shows. */
  facts: readonly Milestone[];
}

/** The notes of a slide. `checks` are all of the report, `lookup` knows every quantity on the slide. */
export function notesOf(slide: Slide, checks: readonly Check[], lookup: Lookup): Notes {
  const figures = figuresOn(slide);
  return {
    say: sayings(slide),
    bounded: figures.map(lookup).filter((one) => one.basis === 'derived' || one.bound !== 'exact'),
    failing: checks.filter(
      ({ outcome, terms }) => outcome === 'doesNotHold' && terms.some((term) => figures.includes(term)),
    ),
    facts: factsBeside(slide),
  };
}

function sayings(slide: Slide): Text[] {
  const present = (...texts: (Text | undefined)[]) => texts.filter((text) => text !== undefined);
  switch (slide.kind) {
    case 'area':
      return present(slide.area.notes);
    case 'exhibit':
      return present(slide.exhibit.notes, slide.measure.notes);
    case 'figures':
    case 'facts':
      return present(slide.measure.notes, slide.measure.summary);
    case 'check':
      return present(slide.check.note);
    case 'title':
    case 'headline':
    case 'overview':
    case 'problems':
    case 'plans':
    case 'checks':
    case 'end':
      return [];
  }
}

/** Said once, on the first slide of a measure that has numbers to show instead of its facts. */
function factsBeside(slide: Slide): readonly Milestone[] {
  if (slide.kind !== 'exhibit' && slide.kind !== 'figures') return [];
  const { exhibits, milestones } = slide.measure;
  const first = slide.kind === 'exhibit' ? slide.exhibit === exhibits[0] : exhibits.length === 0;
  return first && slide.piece.number === 1 ? milestones : [];
}
