import { useId, useRef, useState } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { originalMessages } from '../i18n/messages/original.ts';
import { useReport } from '../i18n/report.tsx';
import { sayableName } from '../lib/sayableName.ts';
import { maxCharacters } from '../report/source/refusal.ts';
import { draftOf, keepDraft } from './draft.ts';
import styles from './OriginalLoader.module.css';
import { FileError, type FileRefusal } from './reading/refusal.ts';
import { readFile, readText, type TextRead } from './reading/readFile.ts';
import type { Original } from './store.ts';

/** Takes a report's text from a file or from the clipboard, or says in a sentence why not. */
export function OriginalLoader({
  onTry,
  onLoad,
}: {
  /** Something is being read, which may be refused. */
  onTry: () => void;
  onLoad: (original: Original) => void;
}) {
  const t = useMessages(originalMessages);
  const report = useReport();
  const id = useId();
  const [draft] = useState(() => draftOf(report.id));
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState<{ name: string; reason: FileRefusal } | null>(null);
  const [busy, setBusy] = useState(false);

  const take = async (name: string, read: () => TextRead | Promise<TextRead>) => {
    onTry();
    setRefused(null);
    setBusy(true);
    try {
      onLoad({ name, ...(await read()) });
    } catch (error) {
      setRefused({ name, reason: error instanceof FileError ? error.reason : 'unreadable' });
    } finally {
      setBusy(false);
    }
  };
  const takeFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    await take(sayableName(file), () => readFile(file));
    input.value = ''; // so that the same file can be chosen again
  };

  return (
    <div className={styles.loader} aria-busy={busy}>
      <p>{t.why}</p>
      <p className={styles.private}>{t.private}</p>
      <label className={styles.file}>
        <input
          type="file"
          accept=".txt,.html,.htm,.docx,text/plain,text/html"
          onChange={(event) => void takeFile(event.currentTarget)}
        />
        <span>{t.file}</span>
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void take(t.pasted, () => readText(pasted.current?.value ?? ''));
        }}
      >
        <label htmlFor={`${id}-paste`}>{t.paste}</label>
        <textarea
          ref={pasted}
          id={`${id}-paste`}
          rows={8}
          lang="zh"
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-kept`}
          defaultValue={draft}
          onInput={(event) => keepDraft(report.id, event.currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (text.length <= maxCharacters) return;
            // A field that is given millions of characters stands still for a minute.
            event.preventDefault();
            void take(t.pasted, () => readText(text));
          }}
        />
        <span id={`${id}-kept`} className={styles.kept}>
          {t.draft}
        </span>
        <button type="submit">{t.use}</button>
      </form>
      <p role="alert" className={styles.refused}>
        {refused && t.refused(refused.name, t.refusals[refused.reason])}
      </p>
    </div>
  );
}
