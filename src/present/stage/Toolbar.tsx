import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Command } from '../control/keys.ts';
import { TalkButton } from './TalkButton.tsx';
import styles from './Toolbar.module.css';

type Named = Extract<Command, string>;

/** The controls for mouse and touch; away while the pointer rests, there again when it moves or a key reaches them. */
export function Toolbar({
  away,
  number,
  count,
  run,
}: {
  away: boolean;
  number: number;
  count: number;
  run: (command: Named) => void;
}) {
  const t = useMessages(presentMessages);
  const { bar, isStray } = useStrayClicks();
  const button = (command: Named, name: string, isIdle = false) => (
    <TalkButton
      data-command={command}
      // Not disabled: whoever has come to the last slide by this button would lose their place among the controls.
      aria-disabled={isIdle || undefined}
      onPress={() => run(command)}
    >
      {name}
    </TalkButton>
  );
  return (
    <nav
      ref={bar}
      className={styles.bar}
      aria-label={t.controls}
      data-away={away ? '' : undefined}
      onClickCapture={(event) => {
        if (!isStray(event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {button('previous', t.previous, number === 1)}
      <span className={styles.page}>{t.page(number, count)}</span>
      {button('next', t.next, number === count)}
      {button('slides', t.slides)}
      {button('source', t.sourceAndChecks)}
      {button('dark', t.dark)}
      {button('fullscreen', t.fullscreen)}
      {button('presenter', t.presenter)}
      {button('auto', t.auto)}
      {button('theme', t.theme)}
      <span lang={t.language === 'English' ? 'en' : 'zh-CN'}>{button('language', t.language)}</span>
      {button('checks', t.checksSlides)}
      {button('handout', t.handout)}
      {button('help', t.help)}
      {button('leave', t.leaveShort)}
    </nav>
  );
}

/**
 * A tap brings the toolbar back, and its click would then press the button that has just come under the finger. A click
 * that began beside the toolbar is stray; one without a pointer, as from the keyboard or a screen reader, is none.
 */
function useStrayClicks(): { bar: RefObject<HTMLElement | null>; isStray: (event: MouseEvent) => boolean } {
  const bar = useRef<HTMLElement>(null);
  const beganBeside = useRef(false);
  useEffect(() => {
    const down = ({ target }: Event) => {
      beganBeside.current = !(target instanceof Node && bar.current?.contains(target));
    };
    const done = () => {
      beganBeside.current = false;
    };
    window.addEventListener('pointerdown', down, { capture: true, passive: true });
    window.addEventListener('click', done);
    return () => {
      window.removeEventListener('pointerdown', down, { capture: true });
      window.removeEventListener('click', done);
    };
  }, []);
  return {
    bar,
    isStray: ({ detail }) => {
      const isStray = beganBeside.current && detail > 0;
      beganBeside.current = false;
      return isStray;
    },
  };
}
