import { useCallback } from 'react';
import { useLanguage } from '../../i18n/locale.tsx';
import { presentMessages, type PresentMessages } from '../../i18n/messages/present.ts';
import type { Locale } from '../../lib/paths.ts';
import { stepAlone } from '../../report/deck/rows.ts';
import type { DeckSource, Slide } from '../../report/deck/slide.ts';
import type { Text } from '../../report/model/text.ts';
import { useTalk } from '../talk.tsx';

/** The one thing that a slide says, as its title. `source` is the report it is of. */
export function titleOf(slide: Slide, source: DeckSource, locale: Locale): string {
  const t: PresentMessages = presentMessages[locale];
  const read = (text: Text) => text[locale];
  switch (slide.kind) {
    case 'title':
      return read(source.report.title);
    case 'headline':
      // What is said of all of them is not what a part of them shows.
      if (source.message && slide.piece.of === 1) return asTitle(read(source.message));
      return t.headline + partOf(slide, t);
    case 'overview':
      return t.overview(...countsOf(source)) + partOf(slide, t);
    case 'area':
      return read(slide.area.title);
    case 'exhibit':
      return exhibitTitle(slide, t, read);
    case 'figures':
    case 'facts':
      return asTitle(read(slide.topic?.message ?? slide.measure.title)) + partOf(slide, t);
    case 'problems':
      return t.problems(source.problems.length, linked(source.problems, 'plans')) + partOf(slide, t);
    case 'plans':
      return t.plans(source.plans.length, linked(source.plans, 'problems')) + partOf(slide, t);
    case 'checks':
      return source.checks.length === 0
        ? asTitle(t.noChecks)
        : t.checks(slide.counts.doesNotHold) + partOf(slide, t);
    case 'check':
      return t.failing(read(slide.check.title));
    case 'end':
      return t.end;
  }
}

/** Where one step of an exhibit has a slide to itself, it is called what that step shows. */
function exhibitTitle(
  slide: Extract<Slide, { kind: 'exhibit' }>,
  t: PresentMessages,
  read: (text: Text) => string,
): string {
  const message = stepAlone(slide)?.message;
  if (message) return asTitle(read(message));
  return asTitle(read(slide.exhibit.message)) + partOf(slide, t);
}

/** A title has no full stop. */
function asTitle(sentence: string): string {
  return sentence.replace(/[。.]$/, '');
}

function countsOf({ areas, quantities }: DeckSource): [areas: number, measures: number, figures: number] {
  const measures = areas.reduce((sum, area) => sum + area.measures.length, 0);
  return [areas.length, measures, quantities.filter(({ basis }) => basis === 'reported').length];
}

function linked<K extends string>(actions: readonly Record<K, readonly string[]>[], to: K): number {
  return actions.filter((action) => action[to].length > 0).length;
}

function partOf({ piece }: Extract<Slide, { piece: unknown }>, t: PresentMessages): string {
  return piece.of > 1 ? t.piece(piece.number, piece.of) : '';
}

/** Titles of slides in the reader's language. */
export function useSlideTitle(): (slide: Slide) => string {
  const { locale } = useLanguage();
  const { source } = useTalk();
  return useCallback((slide) => titleOf(slide, source, locale), [source, locale]);
}
