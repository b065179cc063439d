import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { searchMessages } from '../i18n/messages/search.ts';
import { chunk } from '../lib/chunk.ts';
import { reloadIfThere } from '../lib/reloadIfThere.ts';
import { useChunk } from '../ui/useChunk.ts';
import { SearchFailure, SearchLoading } from './SearchStates.tsx';
import { longestQuery } from './longestQuery.ts';
import styles from './SearchDialog.module.css';

const results = chunk(async () => (await import('./SearchResults.tsx')).SearchResults);

interface Props {
  reportId: string;
  query: string;
  onQuery: (query: string) => void;
  onClose: () => void;
}

/**
 * The dialog with its field, there at once so that nothing typed is lost; what finds and lists comes after it.
 * The results make the field a combobox: see useListKeys.
 */
export function SearchDialog({ reportId, query, onQuery, onClose }: Props) {
  const t = useMessages(searchMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { piece: Results, failed } = useChunk(results);

  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    input.current?.focus();
    input.current?.select();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isAgain = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !isAgain) return;
    event.preventDefault();
    if (isAgain) input.current?.select();
    else onClose();
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t.title}
      onKeyDown={onKeyDown}
      // The browser may close it by itself, as by the Back gesture of a phone.
      onClose={() => dialog.current?.open === false && onClose()}
      onPointerDown={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <input
            ref={input}
            className={styles.input}
            type="text"
            role="combobox"
            aria-label={t.input}
            aria-autocomplete="list"
            aria-controls={listId}
            aria-expanded={false}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            inputMode="search"
            enterKeyHint="search"
            maxLength={longestQuery}
            placeholder={t.placeholder}
            value={query}
            onChange={(event) => onQuery(event.target.value)}
          />
          <button type="button" className={styles.close} onClick={onClose}>
            {t.close}
          </button>
        </div>
        {Results ? (
          <Results reportId={reportId} query={query} input={input} listId={listId} onDone={onClose} />
        ) : failed ? (
          <SearchFailure retry={reloadIfThere} />
        ) : (
          <SearchLoading />
        )}
        <p className={styles.keys} aria-hidden="true">
          {t.keys}
        </p>
      </div>
    </dialog>
  );
}
