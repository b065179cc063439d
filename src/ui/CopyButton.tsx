import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { toolMessages } from '../i18n/messages/tools.ts';
import { copyText } from './copy.ts';
import styles from './CopyButton.module.css';

type State = { kind: 'ready' } | { kind: 'copied' } | { kind: 'byHand'; text: string };

/** Milliseconds for which a button says that it has copied. */
const sayFor = 4000;

/** Takes back what the button says that copied last: only what was copied last is on the clipboard. */
let takeBack: () => void = () => undefined;

/** Copies what `text` gives when it is pressed; where the browser forbids that, the text is shown selected instead. */
export function CopyButton({
  label,
  name = label,
  text,
}: {
  label: string;
  /** What screen readers call it, where several buttons bear one label. */
  name?: string;
  text: () => string;
}) {
  const t = useMessages(toolMessages);
  const id = useId();
  const [state, setState] = useState<State>({ kind: 'ready' });
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (state.kind === 'byHand') field.current?.select();
    if (state.kind !== 'copied') return;
    const timer = window.setTimeout(() => setState({ kind: 'ready' }), sayFor);
    return () => window.clearTimeout(timer);
  }, [state]);

  async function copy() {
    if (!box.current) return;
    const wanted = text();
    takeBack();
    const copied = await copyText(wanted, box.current);
    setState(copied ? { kind: 'copied' } : { kind: 'byHand', text: wanted });
    if (copied) takeBack = () => setState((now) => (now.kind === 'copied' ? { kind: 'ready' } : now));
  }

  function close() {
    setState({ kind: 'ready' });
    button.current?.focus();
  }

  /** Escape closes this, not what it stands in. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return (
    <span ref={box} className={styles.copy} data-by-hand={state.kind === 'byHand' || undefined}>
      <button
        ref={button}
        type="button"
        aria-label={name === label ? undefined : name}
        onClick={() => void copy()}
      >
        {label}
      </button>
      <span role="status" className={styles.said}>
        {state.kind === 'copied' && t.copied}
      </span>
      {state.kind === 'byHand' && (
        <span className={styles.byHand}>
          <label htmlFor={id}>{t.copyByHand}</label>
          <textarea ref={field} id={id} readOnly rows={3} value={state.text} onKeyDown={onKeyDown} />
          <button type="button" onClick={close} onKeyDown={onKeyDown}>
            {t.closeCopy}
          </button>
        </span>
      )}
    </span>
  );
}
