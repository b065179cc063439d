import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where the focus goes when the control that has it is about to leave the page: asked for when the control is used,
 * done once the control is gone. The first of `selectors` that finds something in the box takes it; what stands in a
 * closed list leaves it to the words that open the list.
 */
export function useNextFocus(box: RefObject<HTMLElement | null>): (...selectors: string[]) => void {
  const wanted = useRef<{ selectors: readonly string[]; until: number }>({ selectors: [], until: 0 });
  useEffect(() => {
    const { selectors, until } = wanted.current;
    if (performance.now() > until || !isLost()) return;
    for (const selector of selectors) {
      const found = box.current?.querySelector<HTMLElement>(selector);
      if (!found) continue;
      wanted.current = { selectors: [], until: 0 };
      const closed = found.closest('details:not([open])');
      (closed?.querySelector('summary') ?? found).focus();
      return;
    }
  });
  return (...selectors) => {
    wanted.current = { selectors, until: performance.now() + patience };
  };
}

/** Milliseconds in which a page changes after a control is used. What is lost later was lost by something else. */
const patience = 2000;

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
