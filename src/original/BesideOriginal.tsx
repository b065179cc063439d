import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { figuresQuery } from '../api/queries.ts';
import { useMessages } from '../i18n/locale.tsx';
import { originalMessages } from '../i18n/messages/original.ts';
import { useReport } from '../i18n/report.tsx';
import { chunk } from '../lib/chunk.ts';
import { withFigure } from '../lib/figureParameter.ts';
import { Link } from '../lib/Link.tsx';
import { useChunk } from '../ui/useChunk.ts';
import { useHydrated } from '../ui/useHydrated.ts';
import { useMedia } from '../ui/useMedia.ts';
import { reportedFigures } from './account.ts';
import styles from './BesideOriginal.module.css';
import { useNextFocus } from '../ui/useNextFocus.ts';
import { isWanted, setWanted, useWanted, withOriginal } from './wanted.ts';

/** Room for page and original side by side, as in BesideOriginal.module.css. */
const wide = '(min-width: 75em)';

const pane = chunk(async () => (await import('./OriginalPane.tsx')).OriginalPane);

interface BesideOriginalProps {
  /** The figure that the page is about, to be marked in the original. */
  selectedId?: string;
  children: ReactNode;
}

/**
 * Lets the reader open the report's own text beside what is on the page: side by side where there is room for both,
 * otherwise in its place and back by one tap. Whether it is open is in the URL and stays so from page to page.
 */
export function BesideOriginal({ selectedId, children }: BesideOriginalProps) {
  const t = useMessages(originalMessages);
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const remembered = useWanted();
  const asked = hydrated && isWanted(search);
  const open = asked || remembered;
  /** Which of the two is shown where there is room for one. */
  const [shown, setShown] = useState<'page' | 'original'>('page');

  useEffect(() => {
    if (asked) setWanted(true);
  }, [asked]);

  const isWide = useMedia(wide, true);
  const isAlone = open && !isWide && shown === 'original';

  const bar = useRef<HTMLDivElement>(null);
  const focusNext = useNextFocus(bar);
  const close = () => {
    focusNext('a');
    setWanted(false);
    if (asked) void navigate({ pathname, search: withOriginal(search, false), hash }, { replace: true });
  };

  return (
    <>
      <div ref={bar} className={styles.bar} data-open={open || undefined}>
        {open ? (
          <>
            <span role="group" aria-label={t.swap} className={styles.swap}>
              <button type="button" aria-pressed={shown === 'page'} onClick={() => setShown('page')}>
                {t.showFigure}
              </button>
              <button type="button" aria-pressed={shown === 'original'} onClick={() => setShown('original')}>
                {t.showOriginal}
              </button>
            </span>
            <button type="button" data-close onClick={close}>
              {t.close}
            </button>
          </>
        ) : (
          <Link
            // The original takes the place of a figure that is open beside the page.
            to={
              pathname + withOriginal(hydrated ? withFigure(search, null) : '', true) + (hydrated ? hash : '')
            }
            replace
            onClick={() => {
              focusNext('[data-close]');
              setShown('original');
            }}
            onPointerEnter={() => void pane.load().catch(() => undefined)}
          >
            {t.open}
          </Link>
        )}
      </div>
      {/* With the original open a figure is wanted beside it, with its place marked: on its own page. */}
      <div
        className={styles.beside}
        data-open={open || undefined}
        data-away={open || undefined}
        data-shown={shown}
      >
        <div className={styles.page}>{children}</div>
        {open && (
          <aside className={styles.original} aria-label={t.title}>
            {isAlone && <h1 className={styles.title}>{t.title}</h1>}
            <LoadedPane
              selectedId={selectedId}
              isHidden={!isWide && shown === 'page'}
              isBeside={isWide}
              onSelect={() => setShown('page')}
            />
          </aside>
        )}
      </div>
      {open && <p className={styles.unprinted}>{t.unprinted}</p>}
    </>
  );
}

interface LoadedPaneProps {
  selectedId: string | undefined;
  /** The page is shown in its place. */
  isHidden: boolean;
  isBeside: boolean;
  onSelect: () => void;
}

/** The pane with what it needs, fetched when it is opened. */
function LoadedPane({ selectedId, isHidden, isBeside, onSelect }: LoadedPaneProps) {
  const t = useMessages(originalMessages);
  const report = useReport();
  const { data, isError, refetch } = useQuery(figuresQuery(report.id));
  const code = useChunk(pane);
  const Pane = code.piece;
  const figures = useMemo(() => (data ? reportedFigures(data) : []), [data]);

  if (code.failed || (isError && !data)) {
    const retry = () => {
      code.retry();
      if (isError) void refetch();
    };
    return (
      <p role="alert">
        {t.failed}{' '}
        <button type="button" onClick={retry}>
          {t.retry}
        </button>
      </p>
    );
  }
  if (!Pane || !data) return <p role="status">{t.loading}</p>;
  return (
    <Pane
      figures={figures}
      names={data.names}
      selectedId={selectedId}
      onSelect={onSelect}
      hidden={isHidden}
      beside={isBeside}
    />
  );
}
