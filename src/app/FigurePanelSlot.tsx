import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../i18n/locale.tsx';
import { useChunk } from '../ui/useChunk.ts';
import { useHydrated } from '../ui/useHydrated.ts';
import type { FigurePanelProps } from './FigurePanel.tsx';
import { figurePanel, reportWithPanel } from './figurePanel.ts';
import { useFigurePanel } from './useFigurePanel.ts';

/** The figure that the URL opens beside the page, if it says one. `loadedKey`: of the history entry the app began with. */
export function FigurePanelSlot({ loadedKey }: { loadedKey: string }) {
  const { pathname, key } = useLocation();
  const { figureId, close } = useFigurePanel();
  // The page on disk knows nothing of what the URL opens beside it.
  const hydrated = useHydrated();
  const reportId = reportWithPanel(pathname);
  if (!hydrated || reportId === null || figureId === null) return null;
  return <Panel reportId={reportId} figureId={figureId} isAskedFor={key !== loadedKey} onClose={close} />;
}

function Panel(props: FigurePanelProps) {
  const { reportId, figureId } = props;
  const { paths } = useLanguage();
  const navigate = useNavigate();
  const { piece: FigurePanel, failed } = useChunk(figurePanel);
  const ownPage = paths.figure(reportId, figureId);
  useEffect(() => {
    // Without the panel's code a link to a figure is what it was before: it leads to the figure's own page.
    if (failed) void navigate(ownPage, { replace: true });
  }, [failed, navigate, ownPage]);
  return FigurePanel && <FigurePanel {...props} />;
}
