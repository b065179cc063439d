import { useState } from 'react';
import { useHref, useLocation, useNavigate, useNavigationType } from 'react-router';
import { useLanguage } from '../i18n/locale.tsx';
import { pathInLocale } from '../lib/paths.ts';
import type { Slide } from '../report/deck/slide.ts';
import { searchOf, type TalkOptions } from './options.ts';
import { pagePath } from './pagePath.ts';
import type { PresenterRoutes } from './presenter/PresenterView.tsx';
import type { StageRoutes } from './stage/Stage.tsx';
import { useTalk } from './talk.tsx';

/** The router's number of the history entry at hand; `null` if it has given it none. */
function entryNumber(): number | null {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('idx' in state)) return null;
  return typeof state.idx === 'number' ? state.idx : null;
}

/** Where a talk's controls lead from a step of it. */
export function useRoutes(
  index: number,
  options: TalkOptions,
): StageRoutes & PresenterRoutes & { stagePath: string } {
  const { locale, paths } = useLanguage();
  const { source, deck } = useTalk();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const reportId = source.report.id;
  const slide = deck[index];
  const at = (name: string, change: Partial<TalkOptions> = {}) =>
    paths.present(reportId, name) + searchOf({ ...options, ...change });
  const here = slide?.name ?? '';
  const page = slide && pagePath(slide, reportId, paths);
  const isStarted = useNavigationType() === 'PUSH';
  const [start] = useState(() => {
    const entry = isStarted ? entryNumber() : null;
    // The page that the talk was started from comes before it in the history.
    return entry !== null ? { slide: here, page, entry: entry - 1 } : null;
  });
  const stagePath = at(here, { view: 'stage' });
  const presenterHref = useHref(at(here, { view: 'presenter', theme: null }));
  const stageHref = useHref(stagePath);
  // The presenter's own history is of no use to anyone; the stage's leads back through the talk.
  const replace = options.view === 'presenter';

  return {
    stagePath,
    go: (to) => void navigate(at(deck[to]?.name ?? ''), { replace }),
    leave: () => {
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
      const now = entryNumber();
      if (page === undefined) return;
      // Back where the reader was, with all that was open there, unless the talk has gone on to something else.
      if (start && now !== null && start.page === page && (start.slide === here || !page.includes('#')))
        void navigate(start.entry - now);
      else void navigate(page);
    },
    checks: options.checks,
    showChecks: (on, name = on || !slide || !isOnChecks(slide) ? here : beforeChecks(deck)) => {
      void navigate(at(name, { checks: on }), { replace: true });
      return name;
    },
    toggleTheme: () => {
      const dark = (options.theme ?? document.documentElement.dataset.theme) === 'dark';
      void navigate(at(here, { theme: dark ? 'light' : 'dark' }), { replace: true });
    },
    toggleLanguage: () =>
      void navigate(pathInLocale(pathname, locale === 'zh' ? 'en' : 'zh') + search, { replace: true }),
    handout: () => void navigate(at(here, { view: 'handout' })),
    presenterUrl: () => new URL(presenterHref, window.location.origin).href,
    stageUrl: () => stageHref,
  };
}

function isOnChecks({ kind }: Slide): boolean {
  return kind === 'checks' || kind === 'check';
}

/** The slide to which those on what does not add up give way when they are taken out. */
function beforeChecks(deck: readonly Slide[]): string {
  return deck[deck.findIndex(isOnChecks) - 1]?.name ?? '';
}
