import type { Lookup } from '../lookup.ts';
import type { Check } from '../model/check.ts';
import type { Quantity } from '../model/figure.ts';
import type { Milestone, TalkNotes } from '../model/report.ts';
import type { Text } from '../model/text.ts';
import { figuresOn } from './resolve.ts';
import { stepAlone } from './rows.ts';
import type { DeckSource, Slide } from './slide.ts';

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

/** The notes of a slide of `source`. `lookup` knows every quantity on the slide. */
export function notesOf(slide: Slide, source: Pick<DeckSource, 'checks' | 'notes'>, lookup: Lookup): Notes {
  const figures = figuresOn(slide);
  return {
    say: sayings(slide, source.notes),
    bounded: figures.map(lookup).filter((one) => one.basis === 'derived' || one.bound !== 'exact'),
    failing: source.checks.filter(
      ({ outcome, terms }) => outcome === 'doesNotHold' && terms.some((term) => figures.includes(term)),
    ),
    facts: factsBeside(slide),
  };
}

function sayings(slide: Slide, notes: TalkNotes): Text[] {
  const present = (...texts: (Text | undefined)[]) => texts.filter((text) => text !== undefined);
  switch (slide.kind) {
    case 'area':
      return orElse(present(slide.area.notes), slide.area.standout);
    case 'exhibit':
      return orElse(
        present(stepAlone(slide)?.notes ?? slide.exhibit.notes, slide.measure.notes),
        slide.measure.summary,
      );
    case 'figures':
      return present(slide.topic?.notes, slide.measure.notes, slide.measure.summary);
    case 'facts':
      // What is to be said of a measure's numbers is said where they are.
      return present(slide.topic?.notes ?? slide.measure.notes, slide.measure.summary);
    case 'check':
      return present(slide.check.note);
    case 'title':
    case 'headline':
    case 'overview':
    case 'problems':
    case 'plans':
    case 'checks':
    case 'end':
      return present(notes[slide.kind]);
  }
}

function orElse(texts: Text[], otherwise: Text): Text[] {
  return texts.length > 0 ? texts : [otherwise];
}

/** Said once, on the first slide of a measure that has numbers to show instead of its facts. */
function factsBeside(slide: Slide): readonly Milestone[] {
  if (slide.kind !== 'exhibit' && slide.kind !== 'figures') return [];
  const { exhibits, milestones, topics = [] } = slide.measure;
  const first =
    slide.kind === 'exhibit'
      ? slide.exhibit === exhibits[0]
      : exhibits.length === 0 && (slide.topic === null ? topics.length === 0 : slide.topic === topics[0]);
  if (!first || slide.piece.number > 1) return [];
  const shown = topics.flatMap(({ shows }) => shows);
  return milestones.filter(({ id }) => !shown.includes(id));
}
