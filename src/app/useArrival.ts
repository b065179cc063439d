import { useEffect, useEffectEvent, useLayoutEffect, type RefObject } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { shellMessages } from '../i18n/messages/shell.ts';
import { announce } from './announcer.ts';

let shown = 0;

/**
 * What a page does when it comes into view, one that says what is missing too: `here`, its name, goes with `of`, what it
 * belongs to, into the document's title; and after a navigation screen readers hear it and its heading has the focus.
 * `body` is the element around the page.
 */
export function useArrival(here: string, of: string, body: RefObject<HTMLElement | null>): void {
  const t = useMessages(shellMessages);

  // Before the effects of the page, which may know more of what is asked for.
  useLayoutEffect(() => {
    document.title = t.pageTitle(here, of);
  }, [here, of, t]);

  const arrive = useEffectEvent(() => {
    shown += 1;
    if (shown === 1) return; // the browser announces the page that it loads itself
    announce(t.navigated(here));
    // A link to a place on the page has its own target for the focus.
    if (window.location.hash) return;
    // The heading of a slide goes with its slide.
    const heading = body.current?.querySelector<HTMLElement>('h1[tabindex]');
    (heading ?? document.getElementById('main'))?.focus({ preventScroll: true });
  });
  // Only a page that has come into view says so: not one whose language or data change under it.
  useEffect(() => arrive(), []);
}
