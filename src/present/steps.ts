import { useState } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { presentMessages } from '../i18n/messages/present.ts';
import type { Command } from './control/keys.ts';

interface Steps {
  index: number;
  count: number;
  go: (index: number) => void;
  /** Says something to the presenter. */
  say: (message: string) => void;
}

/** More digits than this are no number of a slide. */
const digits = 4;

/** The commands that lead through a deck: steps, ends, and a number that is typed. The rest is for the window. */
export function useSteps({ index, count, go, say }: Steps): {
  typed: string;
  /** Whether the command was one of these. */
  step: (command: Command) => boolean;
} {
  const t = useMessages(presentMessages);
  const [typed, setTyped] = useState('');

  function step(command: Command): boolean {
    if (typeof command === 'object') {
      setTyped((before) => (before + command.digit).slice(-digits));
      return true;
    }
    if (command === 'erase' && typed) {
      setTyped(typed.slice(0, -1));
      return true;
    }
    if (typed) setTyped('');
    switch (command) {
      case 'next':
        if (index < count - 1) go(index + 1);
        return true;
      case 'previous':
        if (index > 0) go(index - 1);
        return true;
      case 'first':
        if (index > 0) go(0);
        return true;
      case 'last':
        if (index < count - 1) go(count - 1);
        return true;
      case 'confirm': {
        if (!typed) return false;
        const wanted = Number(typed);
        if (wanted >= 1 && wanted <= count) go(wanted - 1);
        else say(t.noSuchNumber(typed, count));
        return true;
      }
      case 'leave':
        return typed !== '';
      default:
        return false;
    }
  }
  return { typed, step };
}
