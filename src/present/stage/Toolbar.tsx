import { useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Command } from '../control/keys.ts';
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
  const button = (command: Named, name: string, isIdle = false) => (
    <button
      type="button"
      data-command={command}
      // Not disabled: whoever has come to the last slide by this button would lose their place among the controls.
      aria-disabled={isIdle || undefined}
      onClick={(event) => {
        run(command);
        // After a click with the mouse the keys belong to the talk again: Space must not press the button once more.
        if (event.detail > 0) event.currentTarget.blur();
      }}
    >
      {name}
    </button>
  );
  return (
    <nav className={styles.bar} aria-label={t.controls} data-away={away ? '' : undefined}>
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
