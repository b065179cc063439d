import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where the focus goes when the control that has it is about to leave the page: asked for when the control is used,
 * done once the control is gone. The first of `selectors` that finds something in the box takes it; what stands in a
 * closed list leaves it to the words that open the list.
 */
export function useNextFocus(box: RefObject<HTMLElement | null>): (...selectors: string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    if (wanted.current.length === 0 || !isLost()) return;
    for (const selector of wanted.current) {
      const found = box.current?.querySelector<HTMLElement>(selector);
      if (!found) continue;
      wanted.current = [];
      const closed = found.closest('details:not([open])');
      (closed?.querySelector('summary') ?? found).focus();
      return;
    }
  });
  return (...selectors) => {
    wanted.current = selectors;
  };
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
