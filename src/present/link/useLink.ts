import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { openChannel, type Channel } from './channel.ts';
import type { Message, Role, Step } from './message.ts';

/** Milliseconds between two questions whether the other is there, and after which silence means that it is not. */
const askEvery = 1000;
const silence = 3200;

export interface Link {
  /** Whether a window of the other role answers; `null` until it has answered or had the time to. */
  partner: boolean | null;
  /** Tells the others where to go. */
  tell: (step: Step) => void;
}

/**
 * Ties the windows of one talk together: each tells where it goes, and the others follow. A window that is not in
 * front answers too, since an answer needs no timer of its own, which browsers slow down there.
 */
export function useLink({
  talk,
  role,
  step,
  onGo,
  onFound,
}: {
  /** Names the talk: the id of its report. */
  talk: string;
  role: Role;
  step: Step;
  /** Another window went somewhere. */
  onGo: (step: Step) => void;
  /** A window of the other role was found where this one did not know of it. */
  onFound: (step: Step) => void;
}): Link {
  const [partner, setPartner] = useState<boolean | null>(null);
  const channel = useRef<Channel | null>(null);
  const self = useRef('');
  const seen = useRef(new Map<string, number>());
  const opened = useRef(0);

  const hear = useEffectEvent((message: Message) => {
    if (message.from === self.current) return;
    if (message.type === 'ask') {
      channel.current?.post({ type: 'here', from: self.current, role, ...step });
    }
    if (message.role !== role) {
      if (message.type === 'bye') seen.current.delete(message.from);
      else {
        const isNew = seen.current.size === 0;
        seen.current.set(message.from, performance.now());
        if (isNew && message.type === 'here') onFound(message);
      }
      setPartner(seen.current.size > 0);
    }
    if (message.type === 'go') onGo(message);
  });
  const ask = useEffectEvent(() => {
    const now = performance.now();
    for (const [from, at] of seen.current) if (now - at > silence) seen.current.delete(from);
    const found = seen.current.size > 0;
    const early = now - opened.current < silence;
    setPartner((known) => found || (known === null && early ? null : false));
    channel.current?.post({ type: 'ask', from: self.current, role });
  });

  useEffect(() => {
    self.current ||= Math.random().toString(36).slice(2);
    opened.current = performance.now();
    seen.current.clear();
    const from = self.current;
    const line = openChannel(`rol.talk.${talk}`, (message) => hear(message));
    channel.current = line;
    ask();
    const timer = window.setInterval(ask, askEvery);
    const leave = () => line.post({ type: 'bye', from, role });
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      line.close();
      channel.current = null;
    };
  }, [talk, role]);

  const [tell] = useState(() => (next: Step) => {
    channel.current?.post({ type: 'go', from: self.current, role, ...next });
  });
  return { partner, tell };
}
