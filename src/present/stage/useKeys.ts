import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { isInField } from '../../lib/isInField.ts';
import { belongsTo, commandOf, isModified, isModifierItself, type Command } from '../control/keys.ts';

interface Keys {
  /** While this is so, any key only ends it; what else the key asks for is told. */
  interrupted: boolean;
  onInterrupt: (command: Command | null) => void;
  /** Whether the number of a slide is being typed. */
  typed: boolean;
  /** Does what is asked; `false` if it has nothing to do here and the key is the browser's. */
  run: (command: Command) => boolean;
}

/** The keys of a talk, wherever in its window the focus is, but in a field or in a dialog. */
export function useKeys({ interrupted, onInterrupt, typed, run }: Keys): void {
  /** Whether the key that was pressed last has ended something: held down, it must not do more than that. */
  const hasEnded = useRef(false);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandOf(event);
    // What lies over the slide has its own keys, but must not stand in the way of going dark.
    if (document.querySelector('dialog[open]') && (command !== 'dark' || isInField(event.target))) return;
    if (!event.repeat) hasEnded.current = false;
    if (interrupted || hasEnded.current) {
      if (isModified(event) || isModifierItself(event)) return;
      event.preventDefault();
      // The same key that made it dark, still held down, does not end that either.
      if (event.repeat) return;
      hasEnded.current = true;
      onInterrupt(command);
      return;
    }
    if (belongsTo(event.target, event, typed)) return;
    if (command !== null && run(command)) event.preventDefault();
  });
  // With the first frame, not after it: who sees a slide may press a key at once.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
