import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { figureIn, withFigure } from '../lib/figureParameter.ts';

/** In the state of a history entry that came about by opening a figure, so that the entry before it is the same page. */
const entered = { entered: true };

/** The figure that the URL opens beside the page, and how to open another or close it. */
export function useFigurePanel(): {
  figureId: string | null;
  open: (figureId: string) => void;
  close: () => void;
} {
  const location = useLocation();
  const { pathname, search, hash } = location;
  const state: unknown = location.state;
  const navigate = useNavigate();
  const figureId = figureIn(search);
  const isOpen = figureId !== null;
  const cameByOpening = isOpen && isEntered(state);

  const open = useCallback(
    (id: string) => {
      // One step in the history however many figures are looked at: Back closes the panel.
      void navigate(
        { pathname, search: withFigure(search, id), hash },
        { replace: isOpen, state: !isOpen || cameByOpening ? entered : null },
      );
    },
    [navigate, pathname, search, hash, isOpen, cameByOpening],
  );
  const close = useCallback(() => {
    if (cameByOpening) void navigate(-1);
    else void navigate({ pathname, search: withFigure(search, null), hash }, { replace: true });
  }, [navigate, pathname, search, hash, cameByOpening]);

  return { figureId, open, close };
}

function isEntered(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'entered' in state;
}
