import { useEffectEvent, useLayoutEffect } from 'react';
import { belongsTo, commandOf, isModified, isModifierItself, type Command } from '../control/keys.ts';

interface Keys {
  /** While this is so, any key only ends it. */
  interrupted: boolean;
  onInterrupt: () => void;
  /** Does what is asked; `false` if it has nothing to do here and the key is the browser's. */
  run: (command: Command) => boolean;
}

/** The keys of a talk, wherever in its window the focus is, but in a field or in a dialog. */
export function useKeys({ interrupted, onInterrupt, run }: Keys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    if (interrupted) {
      if (isModified(event) || isModifierItself(event)) return;
      event.preventDefault();
      onInterrupt();
      return;
    }
    if (belongsTo(event.target, event)) return;
    const command = commandOf(event);
    if (command !== null && run(command)) event.preventDefault();
  });
  // With the first frame, not after it: who sees a slide may press a key at once.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
