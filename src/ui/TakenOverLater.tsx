import { Suspense, type ReactNode } from 'react';

/**
 * A part of a page that React takes over after the parts around it. A prerendered page answers sooner so: its shell and
 * first screen do not wait for what is below the window; and a part that is clicked or typed in before its turn is taken
 * over at once (React hydrates each Suspense boundary on its own). Nothing in it ever waits, so nothing stands in for it.
 */
export function TakenOverLater({ children }: { children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>;
}
