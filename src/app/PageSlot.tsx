import { Activity, memo, useEffect, useSyncExternalStore } from 'react';
import { localeOfPath, pathInLocale } from '../lib/paths.ts';
import { ahead } from './ahead.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { HomePage } from './HomePage.tsx';
import { NotFound } from './NotFound.tsx';
import { matchPage } from './pageTable.ts';

/** The same in both languages, so that a page stays what it is when its language is changed. */
const keyOf = (path: string) => pathInLocale(path, 'zh');

/**
 * The page of the path; and hidden after it, with no effect on anything, the page that a link leads to which is being
 * reached for: when it is wanted, it has only to be laid out.
 */
export function PageSlot({ pathname }: { pathname: string }) {
  const reached = useSyncExternalStore(ahead.subscribe, ahead.get, ahead.getServer);
  const isHere = reached !== null && keyOf(reached) === keyOf(pathname);
  const isAhead =
    reached !== null &&
    localeOfPath(reached) === localeOfPath(pathname) &&
    !isHere &&
    matchPage(reached)?.page.alone === false;
  // A page that has been shown is not kept when it is left: what was open or typed in it would be there again.
  useEffect(() => {
    if (isHere) ahead.set(null);
  }, [isHere]);

  return (isAhead ? [pathname, reached] : [pathname]).map((path) => (
    <Activity key={keyOf(path)} mode={path === pathname ? 'visible' : 'hidden'}>
      <PageAt path={path} />
    </Activity>
  ));
}

const PageAt = memo(function PageAt({ path }: { path: string }) {
  const match = matchPage(path);
  return (
    <ErrorBoundary>
      {match ? <match.page.View params={match.params} /> : keyOf(path) === '/' ? <HomePage /> : <NotFound />}
    </ErrorBoundary>
  );
});
