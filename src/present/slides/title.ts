import { useCallback } from 'react';
import { useLanguage } from '../../i18n/locale.tsx';
import { presentMessages, type PresentMessages } from '../../i18n/messages/present.ts';
import type { Locale } from '../../lib/paths.ts';
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
      return t.headline + partOf(slide, t);
    case 'overview':
      return t.overview(source.areas.length) + partOf(slide, t);
    case 'area':
      return read(slide.area.title);
    case 'exhibit':
      // A title has no full stop.
      return read(slide.exhibit.message).replace(/[。.]$/, '') + partOf(slide, t);
    case 'figures':
    case 'facts':
      return read(slide.measure.title) + partOf(slide, t);
    case 'problems':
      return t.problems(source.problems.length) + partOf(slide, t);
    case 'plans':
      return t.plans(source.plans.length) + partOf(slide, t);
    case 'checks':
      return t.checks + partOf(slide, t);
    case 'check':
      return t.failing + partOf(slide, t);
    case 'end':
      return t.end;
  }
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
