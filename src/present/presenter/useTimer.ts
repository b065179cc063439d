import { useEffect, useState } from 'react';
import { keepNumber, keptNumber } from '../kept.ts';

export interface Timer {
  /** Milliseconds, pauses left out. */
  elapsed: number;
  running: boolean;
  /** The time of day; `null` until the page has been taken over. */
  now: Date | null;
  start: () => void;
  pause: () => void;
  reset: () => void;
}

/** A timer that was left running longer ago than this belongs to another day's talk. */
const tooOld = 12 * 3600 * 1000;

interface State {
  /** When it was started last; `null` while it stands. */
  started: number | null;
  /** Milliseconds of earlier runs. */
  before: number;
}

function kept(): State {
  const started = keptNumber('timer.started', 0);
  const age = Date.now() - started;
  if (started === 0) return { started: null, before: keptNumber('timer.before', 0) };
  return age >= 0 && age < tooOld
    ? { started, before: keptNumber('timer.before', 0) }
    : { started: null, before: 0 };
}

/** How long the talk has lasted; a reload goes on counting. */
export function useTimer(): Timer {
  const [state, setState] = useState<State>({ started: null, before: 0 });
  const [now, setNow] = useState<number | null>(null);

  useEffect(() => {
    const first = window.setTimeout(() => {
      setState(kept());
      setNow(Date.now());
    });
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => {
      window.clearTimeout(first);
      window.clearInterval(timer);
    };
  }, []);

  const set = (next: State) => {
    keepNumber('timer.started', next.started);
    keepNumber('timer.before', next.before);
    setState(next);
    setNow(Date.now());
  };
  const elapsed =
    state.before + (state.started === null || now === null ? 0 : Math.max(0, now - state.started));
  return {
    elapsed,
    running: state.started !== null,
    now: now === null ? null : new Date(now),
    start: () => state.started === null && set({ started: Date.now(), before: state.before }),
    pause: () => set({ started: null, before: elapsed }),
    reset: () => set({ started: null, before: 0 }),
  };
}

/** 83 000 ms → 1:23; an hour → 1:00:00. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
