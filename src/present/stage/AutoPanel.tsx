import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import { keptNumber, keepNumber } from '../kept.ts';
import styles from './AutoPanel.module.css';

/** Seconds that a slide may stay. */
const range = { min: 5, max: 120, usual: 20 };

/** Asks how long each slide stays. */
export function AutoPanel({ onStart }: { onStart: (seconds: number) => void }) {
  const t = useMessages(presentMessages);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!input.current) return;
    input.current.value = String(keptNumber('auto', range.usual));
    input.current.select();
  }, []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const seconds = input.current?.valueAsNumber ?? Number.NaN;
        if (!Number.isFinite(seconds)) return;
        const within = Math.min(range.max, Math.max(range.min, Math.round(seconds)));
        keepNumber('auto', within);
        onStart(within);
      }}
    >
      <label>
        {t.autoEvery}{' '}
        <input
          ref={input}
          data-first=""
          type="number"
          min={range.min}
          max={range.max}
          step="1"
          required
          defaultValue={range.usual}
        />
      </label>
      <button type="submit">{t.autoStart}</button>
    </form>
  );
}
