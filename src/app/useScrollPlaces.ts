import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { decodePart } from '../lib/decode.ts';
import { withFigure } from '../lib/figureParameter.ts';

const storageKey = 'rol.places';
/** More places than this are not kept; a session's history rarely is longer. */
const keep = 100;

function readPlaces(): Record<string, number> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter((entry) => typeof entry[1] === 'number'));
  } catch {
    return {};
  }
}

function writePlace(key: string, top: number) {
  try {
    const places = Object.entries(readPlaces()).filter(([other]) => other !== key);
    sessionStorage.setItem(
      storageKey,
      JSON.stringify(Object.fromEntries([...places.slice(-keep), [key, top]])),
    );
  } catch {
    // Without storage Back leads to the top of the page, as on any page that is loaded anew.
  }
}

/**
 * Back and Forward return to the place on the page where it was left; a new page, and one that is asked for again,
 * starts at its top or at the element named in its hash. The router has this only in its data mode, which weighs 17 kB
 * more.
 */
export function useScrollPlaces(): void {
  const { key, pathname, search, hash } = useLocation();
  const type = useNavigationType();
  const previous = useRef<{ pathname: string; search: string; hash: string } | null>(null);

  useEffect(() => {
    const note = () => writePlace(key, window.scrollY);
    // Noted while scrolling: when the address changes it is too late, the new page may be shorter.
    let timer = 0;
    const noteSoon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(note, 80);
    };
    const browserKeeps = () => {
      note();
      history.scrollRestoration = 'auto'; // a reload is the browser's
    };
    history.scrollRestoration = 'manual';
    window.addEventListener('scroll', noteSoon, { passive: true });
    window.addEventListener('pagehide', browserKeeps);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('scroll', noteSoon);
      window.removeEventListener('pagehide', browserKeeps);
    };
  }, [key]);

  useLayoutEffect(() => {
    const before = previous.current;
    previous.current = { pathname, search, hash };
    // Where the browser or the reader has scrolled by now, as after a reload, it stays.
    if (!before) return hash && window.scrollY === 0 ? showElement(hash) : undefined;
    const isPage = before.pathname === pathname;
    const isAskedFor = type !== 'POP' && isPage && before.search === search;
    // What is open beside the page is not part of it.
    const isView = type !== 'POP' || withFigure(before.search, null) === withFigure(search, null);
    if (isPage && before.hash === hash && isView && !isAskedFor) {
      // The reader stays, and comes back to here from the next page without having scrolled.
      writePlace(key, window.scrollY);
      return undefined;
    }
    if (type === 'POP') return showPlace(readPlaces()[key] ?? 0);
    if (hash) return showElement(hash, true);
    if (!isPage || isAskedFor) window.scrollTo(0, 0);
    return undefined;
  }, [key, pathname, search, hash, type]);
}

/** Tries until `done`, while the page is still growing, for two seconds or until the reader scrolls; returns how to stop. */
function whilePageGrows(attempt: () => boolean): (() => void) | undefined {
  if (attempt()) return undefined;
  const observer = new ResizeObserver(() => {
    if (attempt()) stop();
  });
  const timer = window.setTimeout(stop, 2000);
  observer.observe(document.body);
  window.addEventListener('wheel', stop, { passive: true, once: true });
  window.addEventListener('keydown', stop, { once: true });
  return stop;
  function stop() {
    observer.disconnect();
    window.clearTimeout(timer);
    window.removeEventListener('wheel', stop);
    window.removeEventListener('keydown', stop);
  }
}

function showPlace(top: number) {
  return whilePageGrows(() => {
    window.scrollTo(0, top);
    return Math.abs(window.scrollY - top) < 2;
  });
}

function showElement(hash: string, isAskedFor = false) {
  return whilePageGrows(() => {
    // A page that is not shown may have a place of the same name.
    const id = CSS.escape(decodePart(hash.slice(1)));
    const element = document.querySelector<HTMLElement>(`[id="${id}"]:not([data-page=aside] *)`);
    element?.scrollIntoView();
    // The next Tab goes on from the place that was asked for, as after a link that the browser follows by itself.
    if (isAskedFor && element && !element.hasAttribute('tabindex')) element.tabIndex = -1;
    if (element?.hasAttribute('tabindex')) element.focus({ preventScroll: true });
    return element !== null;
  });
}
