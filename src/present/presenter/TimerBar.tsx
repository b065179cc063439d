import { useEffect, useRef, useState } from 'react';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import { keepNumber, keptNumber } from '../kept.ts';
import { TalkButton } from '../stage/TalkButton.tsx';
import styles from './TimerBar.module.css';
import { clockOf, type Timer } from './useTimer.ts';

/** Elapsed and planned time, what is left of it, and the clock. */
export function TimerBar({ timer }: { timer: Timer }) {
  const t = useMessages(presentMessages);
  const { locale } = useLanguage();
  const [minutes, setMinutes] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const kept = keptNumber('minutes', 0);
    if (input.current && kept > 0) input.current.value = String(kept);
    const first = window.setTimeout(() => setMinutes(kept));
    return () => window.clearTimeout(first);
  }, []);

  function plan(value: number) {
    const planned = Number.isFinite(value) && value > 0 ? Math.min(600, value) : 0;
    keepNumber('minutes', planned > 0 ? planned : null);
    setMinutes(planned);
  }
  const left = minutes * 60_000 - timer.elapsed;
  return (
    <div className={styles.bar}>
      <p>
        <span className={styles.name}>{t.elapsed}</span>
        <span className={styles.time} role="timer">
          {clockOf(timer.elapsed)}
        </span>
      </p>
      <div className={styles.buttons}>
        {timer.running ? (
          <TalkButton onPress={timer.pause}>{t.pause}</TalkButton>
        ) : (
          <TalkButton onPress={timer.start}>{t.start}</TalkButton>
        )}
        <TalkButton onPress={timer.reset}>{t.reset}</TalkButton>
      </div>
      <label className={styles.target}>
        <span className={styles.name}>{t.target}</span>{' '}
        <input
          ref={input}
          type="number"
          min="1"
          max="600"
          autoComplete="off"
          onInput={(event) => plan(event.currentTarget.valueAsNumber)}
        />
      </label>
      {minutes > 0 && (
        <p>
          <span className={styles.name}>{left >= 0 ? t.left : t.over}</span>
          <span className={styles.time} data-over={left < 0 ? '' : undefined}>
            {clockOf(left)}
          </span>
        </p>
      )}
      {timer.now && (
        <p>
          <span className={styles.name}>{t.clock}</span>
          <span className={styles.time}>
            {timer.now.toLocaleTimeString(locale === 'zh' ? 'zh-CN' : 'en-GB', {
              hour: '2-digit',
              minute: '2-digit',
            })}
          </span>
        </p>
      )}
    </div>
  );
}
