import { useState } from 'react';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Command } from '../control/keys.ts';
import type { Step } from '../link/message.ts';
import { useLink } from '../link/useLink.ts';
import { useSlideTitle } from '../slides/title.ts';
import { useKeys } from '../stage/useKeys.ts';
import { Preview } from '../stage/Preview.tsx';
import { useRoom } from '../stage/Screen.tsx';
import { TalkButton } from '../stage/TalkButton.tsx';
import { TalkPanels } from '../stage/TalkPanels.tsx';
import { useCommonCommands, type OptionRoutes } from '../stage/useCommonCommands.ts';
import { useSteps } from '../steps.ts';
import { useTalk } from '../talk.tsx';
import { NotesView } from './NotesView.tsx';
import styles from './PresenterView.module.css';
import { TimerBar } from './TimerBar.tsx';
import { useTimer } from './useTimer.ts';

export interface PresenterRoutes extends OptionRoutes {
  go: (index: number) => void;
  /** Full URL of the stage at this step. */
  stageUrl: () => string;
}

/** What only the presenter sees: this slide and the next, what to say, the time; it steers the stage and follows it. */
export function PresenterView({ index, routes }: { index: number; routes: PresenterRoutes }) {
  const t = useMessages(presentMessages);
  const { locale } = useLanguage();
  const { source, deck } = useTalk();
  const titleOf = useSlideTitle();
  const timer = useTimer();
  const [dark, setDark] = useState(false);
  const [auto, setAuto] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const common = useCommonCommands({ routes, say: setSaid, tell: tellAll });
  const { open, setOpen } = common;
  const { room } = useRoom();
  const slide = deck[index];
  const next = deck[index + 1];
  const count = deck.length;
  const name = slide?.name ?? '';

  const { partner, tell } = useLink({
    talk: source.report.id,
    role: 'presenter',
    step: { slide: name, dark, auto, checks: routes.checks },
    onGo: follow,
    onFound: follow,
  });
  function follow(step: Step) {
    const to = deck.findIndex((one) => one.name === step.slide);
    if (step.checks !== routes.checks) routes.showChecks(step.checks, step.slide);
    else if (to >= 0 && to !== index) routes.go(to);
    setDark(step.dark);
    setAuto(step.auto);
  }
  /** Whatever is told from here ends what moves the stage by itself. */
  function tellAll(change: Partial<Step>) {
    const step: Step = { slide: name, dark: false, auto: false, checks: routes.checks, ...change };
    setDark(step.dark);
    setAuto(step.auto);
    tell(step);
  }
  function go(to: number) {
    setSaid(null);
    timer.start();
    routes.go(to);
    tellAll({ slide: deck[to]?.name ?? '' });
  }
  const { typed, step } = useSteps({ index, count, go, say: setSaid });
  function run(command: Command): boolean {
    if (step(command) || common.run(command)) return true;
    switch (command) {
      case 'dark':
        tellAll({ dark: true });
        return true;
      // What the hall sees or where the stage leads is for the stage.
      case 'auto':
      case 'handout':
      case 'leave':
      case 'presenter':
        setSaid(t.onStage);
        return true;
      default:
        return false;
    }
  }
  const interrupt = () => tellAll({});
  useKeys({
    interrupted: dark || auto,
    onInterrupt: (command) => void (command === 'dark' && !dark ? run('dark') : interrupt()),
    typed: typed !== '',
    run,
  });

  if (!slide) return null;
  const state = dark
    ? t.stageDark
    : auto
      ? t.stageAuto
      : partner === false
        ? t.gone
        : partner
          ? t.connected
          : '';
  return (
    <div ref={room} className={styles.window} data-projection="room">
      <div className={styles.status} data-alert={dark || auto || partner === false ? '' : undefined}>
        <h1 className={styles.title}>
          {t.notesWindow}
          {t.colon}
          {titleOf(slide)}
        </h1>
        <span role="status">{typed ? t.goTo(typed) : (said ?? state)}</span>
        {partner === false && (
          <a href={routes.stageUrl()} target={`rol-stage-${source.report.id}`}>
            {t.openStage}
          </a>
        )}
        <span>{t.page(index + 1, count)}</span>
      </div>
      <TimerBar timer={timer} />
      <div className={styles.main}>
        <div className={styles.slides}>
          <section className={styles.now} aria-label={t.current}>
            <p className={styles.label}>{t.current}</p>
            <div className={styles.shown}>
              <Preview slide={slide} width={36} />
            </div>
          </section>
          <section aria-label={t.upNext}>
            <p className={styles.label}>
              {t.upNext}
              {t.colon}
              {next ? titleOf(next) : t.lastSlide}
            </p>
            <div className={styles.next}>
              {next && <Preview slide={next} width={18} />}
              <div className={styles.controls}>
                <TalkButton disabled={!next} onPress={() => run('next')}>
                  {t.next}
                </TalkButton>
                <TalkButton disabled={index === 0} onPress={() => run('previous')}>
                  {t.previous}
                </TalkButton>
                <TalkButton onPress={() => (dark ? interrupt() : void run('dark'))}>
                  {dark ? t.light : t.dark}
                </TalkButton>
              </div>
            </div>
          </section>
        </div>
        <div
          className={styles.notes}
          tabIndex={0}
          role="region"
          aria-labelledby="presenter-notes"
          lang={locale === 'zh' ? 'zh-CN' : 'en'}
        >
          <h2 id="presenter-notes" className={styles.label}>
            {t.notes}
          </h2>
          <NotesView slide={slide} />
        </div>
      </div>
      {open && (
        <TalkPanels open={open} slide={slide} index={index} onClose={() => setOpen(null)} onChoose={go} />
      )}
    </div>
  );
}
