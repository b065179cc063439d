import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  type CompositionEvent,
  type InputEvent,
  type RefObject,
} from 'react';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Kept {
  /** What is recorded now. */
  stored: string;
  /** What the control shows in the page's HTML; give it as `defaultValue`. */
  initial: string;
  /** Called with each new value that the control itself holds valid. */
  save: (value: string) => void;
  /** Milliseconds after the last key before what is typed is saved. */
  wait?: number;
}

interface KeptControl<E> {
  ref: RefObject<E | null>;
  autoComplete: 'off';
  defaultValue: string;
  onInput: (event: InputEvent<E>) => void;
  onCompositionEnd: (event: CompositionEvent<E>) => void;
  onBlur: () => void;
}

/**
 * A native control whose value is kept elsewhere: its props. The control itself holds what is being typed, so that it
 * works before the app has taken over its page; what was entered by then is saved. What others change is shown, unless
 * the reader is typing there. What is typed is saved after `wait`, or at once when the control or the page is left; what
 * the control does not hold valid stays in it unsaved.
 */
export function useKept<E extends Control>({ stored, initial, save, wait = 0 }: Kept): KeptControl<E> {
  const ref = useRef<E>(null);
  /** `value` is null while what stands in the control cannot be saved: half a date, half a syllable. */
  const pending = useRef<{ value: string | null; timer: number } | null>(null);
  const fresh = useRef(true);
  /** Something stood in the control before the app took it over, and is not noted yet. */
  const entered = useRef(false);

  const flush = () => {
    const { value = null, timer = 0 } = pending.current ?? {};
    window.clearTimeout(timer);
    if (value === null) return;
    pending.current = null;
    save(value);
  };
  const note = (control: E, composing: boolean) => {
    window.clearTimeout(pending.current?.timer);
    const value = composing || !control.validity.valid ? null : control.value;
    if (value !== null && wait === 0) {
      pending.current = null;
      save(value);
    } else pending.current = { value, timer: value === null ? 0 : window.setTimeout(flush, wait) };
  };
  const flushNow = useEffectEvent(flush);
  const noteNow = useEffectEvent(note);

  useLayoutEffect(() => {
    const control = ref.current;
    if (!control) return;
    if (fresh.current) entered.current = control.value !== initial;
    fresh.current = false;
    if (!entered.current && !pending.current) show(control, stored);
  }, [stored, initial]);

  // Not before the page is there: what is saved in its address, the router takes only then.
  useEffect(() => {
    if (!entered.current || !ref.current) return;
    entered.current = false;
    noteNow(ref.current, false);
    flushNow();
  }, []);

  useEffect(() => {
    const leave = () => flushNow();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);
  // Before the control is gone, and with what it held.
  useLayoutEffect(() => () => flushNow(), []);

  return {
    ref,
    autoComplete: 'off',
    defaultValue: initial,
    onInput: (event) => note(event.currentTarget, event.nativeEvent.isComposing),
    onCompositionEnd: (event) => note(event.currentTarget, false),
    onBlur: flush,
  };
}

/** Puts a value into a control without moving the caret. */
function show(control: Control, value: string) {
  if (control.value === value) return;
  const caret =
    document.activeElement === control && 'selectionStart' in control ? control.selectionStart : null;
  control.value = value;
  if (caret !== null && 'setSelectionRange' in control) control.setSelectionRange(caret, caret);
}
