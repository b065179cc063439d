import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useHydrated } from '../../ui/useHydrated.ts';
import { searchOf, viewOf, type View } from './view.ts';

/** Milliseconds of rest after which typed text goes into the URL: browsers refuse a change of address at every key. */
const rest = 250;

/**
 * The view in the URL, and how to change it. Typed text counts at once and is in the URL a moment later; it gives way
 * as soon as the URL says another text (Back, a link).
 */
export function useView(): { view: View; change: (change: Partial<View>) => void } {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null);
  const timer = useRef(0);

  const said = useMemo(() => viewOf(search), [search]);
  const text = typed?.over === said.text ? typed.text : said.text;
  // The same view stays the same object while its text goes from the field into the URL: nothing is drawn for that.
  const chosen = searchOf({ ...said, text: '' });
  const view = useMemo(() => (hydrated ? { ...viewOf(chosen), text } : viewOf('')), [hydrated, chosen, text]);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  const now = useRef({ said, text, navigate, pathname });
  useLayoutEffect(() => {
    now.current = { said, text, navigate, pathname };
  });
  const change = useCallback((changed: Partial<View>) => {
    const { said, text, navigate, pathname } = now.current;
    const next = { ...said, text, ...changed };
    const write = () => void navigate({ pathname, search: searchOf(next) }, { replace: true });
    window.clearTimeout(timer.current);
    if (changed.text !== undefined) setTyped({ text: changed.text, over: said.text });
    const onlyTyped = changed.text !== undefined && Object.keys(changed).length === 1;
    if (onlyTyped) timer.current = window.setTimeout(write, rest);
    else write();
  }, []);
  return { view, change };
}
