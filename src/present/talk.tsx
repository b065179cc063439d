import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { DeckSource, Slide } from '../report/deck/slide.ts';
import { lookupOf, type Lookup } from '../report/lookup.ts';

/** What every slide and every control of a talk refers to. */
export interface Talk {
  source: DeckSource;
  deck: readonly Slide[];
  lookup: Lookup;
}

const TalkContext = createContext<Talk | null>(null);

export function TalkProvider({
  source,
  deck,
  children,
}: {
  source: DeckSource;
  deck: readonly Slide[];
  children: ReactNode;
}) {
  const talk = useMemo<Talk>(() => ({ source, deck, lookup: lookupOf(source.quantities) }), [source, deck]);
  return <TalkContext value={talk}>{children}</TalkContext>;
}

export function useTalk(): Talk {
  const talk = useContext(TalkContext);
  if (!talk) throw new Error('useTalk needs a TalkProvider above it');
  return talk;
}
