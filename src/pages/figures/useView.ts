import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { figureIn, withFigure } from '../../lib/figureParameter.ts';
import { useHydrated } from '../../ui/useHydrated.ts';
import { searchOf, viewOf, type View } from './view.ts';

/** Milliseconds of rest after which typed text goes into the URL: browsers refuse a change of address at every key. */
const rest = 250;

/**
 * The view in the URL, and how to change it. Typed text counts at once and is in the URL a moment later; it gives way
 * as soon as somebody else has the URL say another text (Back, a link).
 */
export function useView(): { view: View; change: (change: Partial<View>) => void } {
  const location = useLocation();
  const { pathname, search, key } = location;
  const state: unknown = location.state;
  const navigate = useNavigate();
  const hydrated = useHydrated();
  /** The entry in the history, the same whatever is written into its URL from here. */
  const here = typeof state === 'string' ? state : key;
  /** `over`: what the URL said when it was typed, or what was put there since. */
  const [entry, setEntry] = useState<{ text: string; over: string; here: string } | null>(null);

  const said = useMemo(() => viewOf(search), [search]);
  const isLatest = entry?.here === here || entry?.over === said.text;
  if (entry && !isLatest) setEntry(null);
  const text = entry && isLatest ? entry.text : said.text;
  // The same view stays the same object while its text goes from the field into the URL: nothing is drawn for that.
  const chosen = searchOf({ ...said, text: '' });
  const view = useMemo(() => (hydrated ? { ...viewOf(chosen), text } : viewOf('')), [hydrated, chosen, text]);

  /** What is open beside the table stays open. */
  const write = useCallback(
    (next: View) => {
      setEntry((now) => now && { ...now, over: next.text, here });
      void navigate(
        { pathname, search: withFigure(searchOf(next), figureIn(search)) },
        { replace: true, state: here },
      );
    },
    [navigate, pathname, search, here],
  );

  useEffect(() => {
    // Again whenever the address has changed meanwhile: another step may have been taken before the text was in it.
    if (searchOf({ ...said, text }) === searchOf(said)) return undefined;
    // In slices: the next key may come while the rest of the page hears of the new address.
    const timer = window.setTimeout(() => startTransition(() => write({ ...said, text })), rest);
    return () => window.clearTimeout(timer);
  }, [said, text, write]);

  // The same function for good, so that a key in the filter draws none of its controls anew.
  const now = useRef({ said, text, here, write });
  useLayoutEffect(() => {
    now.current = { said, text, here, write };
  });
  const change = useCallback((changed: Partial<View>) => {
    const before = now.current;
    const typed = changed.text;
    if (typed !== undefined) {
      const fresh = { over: before.said.text, here: before.here };
      setEntry((last) => ({ ...(last ?? fresh), text: typed }));
    }
    const onlyTyped = typed !== undefined && Object.keys(changed).length === 1;
    if (!onlyTyped) before.write({ ...before.said, text: before.text, ...changed });
  }, []);
  return { view, change };
}
