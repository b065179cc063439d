import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { originalMessages } from '../i18n/messages/original.ts';
import { useReport } from '../i18n/report.tsx';
import type { Figure } from '../report/model/figure.ts';
import type { Name } from '../report/source/audit.ts';
import { accountOf, readOriginal } from './account.ts';
import { AccountSummary } from './AccountSummary.tsx';
import { keepDraft } from './draft.ts';
import { ExcusedNumbers } from './ExcusedNumbers.tsx';
import { FaultyFigures } from './FaultyFigures.tsx';
import { OpenNumbers } from './OpenNumbers.tsx';
import { OriginalLoader } from './OriginalLoader.tsx';
import styles from './OriginalPane.module.css';
import { OriginalText } from './OriginalText.tsx';
import { bringIntoView, keepPlace } from './scroll.ts';
import { StoredAsides } from './StoredAsides.tsx';
import { useNextFocus } from '../ui/useNextFocus.ts';
import { originalStore, useOriginal } from './useOriginal.ts';

interface OriginalPaneProps {
  /** The figures that the report states, in its order. */
  figures: readonly Figure[];
  /** Phrases of the report whose numbers are no figures. */
  names: readonly Name[];
  /** The figure to be marked and scrolled to; a change scrolls again. */
  selectedId?: string;
  /** Told when a mark or a listed figure is followed; the link itself leads to the figure's page. */
  onSelect?: (figureId: string) => void;
  /** Not shown just now, so that scrolling has to wait. */
  hidden?: boolean;
  /** Side by side with the page. What was in view may no longer be when that changes. */
  beside?: boolean;
}

const nothing = () => undefined;

/** The report's own text beside its figures: loaded by the reader, every number in it accounted for. */
export function OriginalPane({
  figures,
  names,
  selectedId,
  onSelect = nothing,
  hidden = false,
  beside = false,
}: OriginalPaneProps) {
  const t = useMessages(originalMessages);
  const report = useReport();
  const { original, excuses, keeping, asides } = useOriginal(report.id);
  const source = original?.text;
  const text = useMemo(() => (source === undefined ? null : readOriginal(source)), [source]);
  const account = useMemo(
    () => text && accountOf(text, figures, names, excuses),
    [text, figures, names, excuses],
  );
  const scroller = useRef<HTMLDivElement>(null);
  /** What the reader has just done, which another tab may since have undone. */
  const [said, setSaid] = useState<{ words: string; withText: boolean } | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const focusNext = useNextFocus(pane);

  const reading = account !== null;
  useEffect(() => {
    if (hidden || !reading || !scroller.current) return undefined;
    return keepPlace(scroller.current, report.id);
  }, [hidden, reading, report.id]);

  useEffect(() => {
    if (hidden || selectedId === undefined || !text) return;
    const marks = scroller.current?.querySelectorAll<HTMLElement>('[data-marks]') ?? [];
    const mark = [...marks].find((one) => one.dataset.marks?.split(' ').includes(selectedId));
    if (mark && scroller.current) bringIntoView(mark, scroller.current);
  }, [selectedId, text, hidden, beside]);

  const goTo = (key: string) => {
    const marks = scroller.current?.querySelectorAll<HTMLElement>('[data-number]') ?? [];
    const mark = [...marks].find((one) => one.dataset.number === key);
    if (!mark || !scroller.current) return;
    bringIntoView(mark, scroller.current);
    mark.focus({ preventScroll: true });
  };
  const missing =
    selectedId !== undefined &&
    figures.some(({ id }) => id === selectedId) &&
    account?.bindings.some(({ figureId, status }) => figureId === selectedId && status === 'notFound');

  return (
    <div ref={pane} className={styles.pane}>
      <p role="status" className={styles.said} data-said tabIndex={-1}>
        {said?.withText === reading && said.words}
      </p>
      <StoredAsides
        asides={asides}
        onDiscard={(key) => {
          focusNext('[data-asides] button', 'input, textarea, button');
          originalStore(report.id).discard(key);
        }}
      />
      {original && keeping === 'memory' && <p className={styles.notice}>{t.memoryOnly}</p>}
      {!account && (
        <OriginalLoader
          key={report.id}
          onTry={() => setSaid(null)}
          onLoad={(loaded) => {
            focusNext('[data-said]');
            const store = originalStore(report.id);
            store.setOriginal(loaded);
            // Where the browser has no room for it, what was pasted is in the field again after a reload.
            if (store.read().keeping === 'browser') keepDraft(report.id, '');
            setSaid({
              words: t.loaded(loaded.name) + (loaded.hadMarkup ? t.gap + t.markup : ''),
              withText: true,
            });
          }}
        />
      )}
      {account && (
        <>
          <AccountSummary account={account} figures={figures} />
          <FaultyFigures account={account} figures={figures} onSelect={onSelect} />
          <OpenNumbers
            account={account}
            onGoTo={goTo}
            onExcuse={(key, reason) => originalStore(report.id).setExcuse(key, reason)}
          />
          <ExcusedNumbers account={account} />
          {missing && <p className={styles.notice}>{t.selectedMissing}</p>}
          <p className={styles.hint}>{t.textHint}</p>
          <div ref={scroller} className={styles.scroller} role="region" aria-label={t.text} tabIndex={0}>
            <OriginalText account={account} figures={figures} selectedId={selectedId} onSelect={onSelect} />
          </div>
          <p className={styles.foot}>
            {t.private}{' '}
            <button
              type="button"
              onClick={() => {
                focusNext('input, textarea, button');
                originalStore(report.id).removeOriginal();
                keepDraft(report.id, '');
                setSaid({ words: t.removed, withText: false });
              }}
            >
              {t.remove}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
