import { useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../i18n/locale.tsx';
import { decodePart } from '../lib/decode.ts';
import { deckOf } from '../report/deck/deck.ts';
import { resolveSlide, slideOfFigure, slideOfPlace } from '../report/deck/resolve.ts';
import type { DeckSource, Slide } from '../report/deck/slide.ts';
import { useHydrated } from '../ui/useHydrated.ts';
import { usePrinting } from '../ui/usePrinting.ts';
import '../ui/projection.css';
import { optionsIn, searchOf, type TalkOptions } from './options.ts';
import { PresenterView } from './presenter/PresenterView.tsx';
import { HandoutView } from './print/HandoutView.tsx';
import { Sheets } from './print/Sheets.tsx';
import { Stage } from './stage/Stage.tsx';
import { TalkProvider } from './talk.tsx';
import { useRoutes } from './useRoutes.ts';

const nothing = new URLSearchParams();

/** A talk at one of its steps, as its URL has it: on the stage, in the presenter's window, or on paper. */
export function Presentation({ source, slideName }: { source: DeckSource; slideName: string }) {
  const hydrated = useHydrated();
  const location = useLocation();
  const { search, hash } = location;
  const state: unknown = location.state;
  const options = useMemo(
    () => optionsIn(hydrated ? new URLSearchParams(search) : nothing, slideName),
    [hydrated, search, slideName],
  );
  const deck = useMemo(() => deckOf(source, { checks: options.checks }), [source, options.checks]);
  const place = hydrated ? decodePart(hash.slice(1)) : '';
  const index = useStep(deck, { slideName, place }, options, source.report.id);
  useTheme(options.theme);
  return (
    <TalkProvider source={source} deck={deck}>
      <View index={index} options={options} missing={missingIn(state)} />
    </TalkProvider>
  );
}

/**
 * Index of the slide that is asked for: by its name, by a figure, or by a place on the page that the talk was started
 * from. What is not exactly a slide's name is put right in the URL.
 */
function useStep(
  deck: readonly Slide[],
  { slideName, place }: { slideName: string; place: string },
  options: TalkOptions,
  reportId: string,
): number {
  const { paths } = useLanguage();
  const navigate = useNavigate();
  const shown =
    options.figure === null ? slideOfPlace(deck, slideName, place) : slideOfFigure(deck, options.figure);
  const { index, match } =
    shown === null ? resolveSlide(deck, slideName) : { index: shown, match: 'shortened' };
  const name = deck[index]?.name ?? '';
  const isRight = match === 'exact' && options.figure === null && place === '';
  const query = searchOf(options);
  useEffect(() => {
    if (isRight) return;
    const state = match === 'nearest' ? { missing: slideName } : null;
    void navigate(paths.present(reportId, name) + query, { replace: true, state });
  }, [isRight, match, name, query, slideName, reportId, paths, navigate]);
  return index;
}

/** Which name was asked for in vain, as the step that put it right noted it. */
function missingIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('missing' in state)) return null;
  return typeof state.missing === 'string' ? state.missing : null;
}

/** Shows the talk in the theme that its URL asks for, and leaves the page's own as it was. */
function useTheme(theme: TalkOptions['theme']): void {
  useEffect(() => {
    if (theme === null) return;
    const { dataset } = document.documentElement;
    const before = dataset.theme;
    dataset.theme = theme;
    return () => {
      dataset.theme = before;
    };
  }, [theme]);
}

function View({ index, options, missing }: { index: number; options: TalkOptions; missing: string | null }) {
  const routes = useRoutes(index, options);
  const printing = usePrinting();
  const noteOpener = useFocusOfView(options.view);
  switch (options.view) {
    case 'presenter':
      return <PresenterView index={index} routes={routes} />;
    case 'handout':
      return <HandoutView back={routes.stagePath} />;
    case 'stage':
      return (
        <>
          <Stage
            index={index}
            missing={missing}
            routes={{
              ...routes,
              handout: () => {
                noteOpener();
                routes.handout();
              },
            }}
          />
          {printing && <Sheets perPage={1} />}
        </>
      );
  }
}

/**
 * Leads the focus into the handout and back, as no page comes into view there: to its heading, and on the stage to the
 * control that opened it, else to the stage. Returns what notes that control.
 */
function useFocusOfView(view: TalkOptions['view']): () => void {
  const hydrated = useHydrated();
  const shown = useRef<TalkOptions['view'] | null>(null);
  const opener = useRef<string | null>(null);
  useEffect(() => {
    if (!hydrated || shown.current === view) return;
    const isLoaded = shown.current === null; // the browser leads the focus itself
    shown.current = view;
    if (isLoaded) return;
    const control = opener.current === null ? null : `[data-command="${opener.current}"]`;
    const target = view === 'handout' ? '#main h1' : control;
    const element = target === null ? null : document.querySelector<HTMLElement>(target);
    (element ?? document.getElementById('main'))?.focus({ preventScroll: true });
  }, [hydrated, view]);
  return () => {
    opener.current = document.activeElement?.getAttribute('data-command') ?? null;
  };
}
