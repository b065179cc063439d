import { isValidElement, useEffect, useEffectEvent, useState, type MouseEvent } from 'react';
import { Link } from '../../lib/Link.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import { innerQuotes } from '../../i18n/address.ts';
import { isModified, type Command } from '../control/keys.ts';
import { isFirstTime } from '../kept.ts';
import type { Step } from '../link/message.ts';
import { useLink } from '../link/useLink.ts';
import { linkTarget, pagePath } from '../pagePath.ts';
import { SlideHeading } from '../slides/SlideFrame.tsx';
import { SlideView } from '../slides/SlideView.tsx';
import { useSlideTitle } from '../slides/title.ts';
import { useSteps } from '../steps.ts';
import { useTalk } from '../talk.tsx';
import { AutoPanel } from './AutoPanel.tsx';
import { Panel } from './Panel.tsx';
import { openPresenterWindow } from './presenterWindow.ts';
import { Screen, useRoom } from './Screen.tsx';
import heard from '../../ui/heard.module.css';
import { sessionFlag } from '../../ui/sessionFlag.ts';
import styles from './Stage.module.css';
import { TalkPanels } from './TalkPanels.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useAwake } from './useAwake.ts';
import { useCommonCommands, type OptionRoutes } from './useCommonCommands.ts';
import { useIdle } from './useIdle.ts';
import { useKeys } from './useKeys.ts';
import { useNeighbours } from './useNeighbours.ts';
import { useNotice } from './useNotice.ts';
import { useTouch } from './useTouch.ts';

/** What leads out of the stage or changes its URL. */
export interface StageRoutes extends OptionRoutes {
  go: (index: number) => void;
  leave: () => void;
  handout: () => void;
  /** Full URL of the presenter's window at this step. */
  presenterUrl: () => string;
}

/** Kept, so that a reload does not light up the hall. */
const darkness = sessionFlag('rol.present.dark');

/** What the audience sees, and everything that steers it. */
export function Stage({
  index,
  missing,
  routes,
}: {
  index: number;
  /** The name that was asked for and is no slide's. */
  missing: string | null;
  routes: StageRoutes;
}) {
  const t = useMessages(presentMessages);
  const { paths } = useLanguage();
  const { source, deck } = useTalk();
  const titleOf = useSlideTitle();
  const slide = deck[index];
  const count = deck.length;
  const dark = darkness.use();
  const [auto, setAuto] = useState<number | null>(null);
  const [asksAuto, setAsksAuto] = useState(false);
  const [notice, setNotice] = useNotice();
  const [said, setSaid] = useState('');
  const common = useCommonCommands({ routes, say: setNotice, tell: tellStep });
  const { open, setOpen } = common;
  const idle = useIdle();
  const { room, className } = useRoom();
  const shown = useNeighbours(index, count);
  const name = slide?.name ?? '';

  const { partner, tell } = useLink({
    talk: source.report.id,
    role: 'stage',
    step: { slide: name, dark, auto: auto !== null, checks: routes.checks },
    onGo: follow,
    onFound: (step) => darkness.set(step.dark),
  });

  /** Tells the presenter's window what is other than it was: here, and in the light. */
  function tellStep(step: Partial<Step>) {
    tell({ slide: name, dark: false, auto: auto !== null, checks: routes.checks, ...step });
  }
  function follow(step: Step) {
    const to = deck.findIndex((one) => one.name === step.slide);
    if (step.checks !== routes.checks) routes.showChecks(step.checks, step.slide);
    else if (to >= 0 && to !== index) routes.go(to);
    if (step.dark !== dark) darken(step.dark);
    if (!step.auto) setAuto(null);
  }
  function darken(on: boolean) {
    darkness.set(on);
    if (on) {
      setOpen(null);
      setAsksAuto(false);
    } else setSaid(t.isBack);
  }
  function go(to: number) {
    setNotice(null);
    setSaid('');
    routes.go(to);
    tellStep({ slide: deck[to]?.name ?? '' });
  }
  const { typed, step } = useSteps({ index, count, go, say: setNotice });

  function run(command: Command): boolean {
    if (step(command) || common.run(command)) return true;
    switch (command) {
      case 'dark':
        darken(true);
        tellStep({ dark: true, auto: false });
        setAuto(null);
        return true;
      case 'auto':
        setAsksAuto(true);
        return true;
      case 'presenter':
        void openPresenter();
        return true;
      case 'handout':
        routes.handout();
        return true;
      case 'leave':
        routes.leave();
        return true;
      default:
        return false;
    }
  }

  /** Whatever darkens or moves the stage by itself ends with the next key or click; a wish to go dark is met at once. */
  function interrupt(command: Command | null) {
    if (dark) {
      darken(false);
      tellStep({});
    } else if (command === 'dark') run('dark');
    else {
      setAuto(null);
      tellStep({ auto: false });
      setNotice(t.autoOff);
    }
  }
  const interrupted = dark || auto !== null;
  useKeys({ interrupted, onInterrupt: interrupt, typed: typed !== '', run });
  const touch = useTouch((by) => (interrupted ? interrupt(null) : void run(by > 0 ? 'next' : 'previous')));

  async function openPresenter() {
    const url = routes.presenterUrl();
    const outcome = await openPresenterWindow(source.report.id, url, partner === true);
    if (outcome === 'offline') setNotice(t.presenterOffline);
    if (outcome === 'blocked') {
      setNotice(
        <>
          {t.popupBlocked}
          {t.gap}
          <a href={url} target="_blank" rel="noreferrer">
            {t.popupLink}
          </a>
        </>,
      );
    }
  }

  useAwake(() => isFirstTime('awake') && setNotice((before) => before ?? t.noWakeLock));

  // Without a pointer to move, nothing shows where the buttons are.
  const greetTouch = useEffectEvent(() => {
    if (!window.matchMedia('(hover: none)').matches || !isFirstTime('touch')) return;
    setNotice((before) => (before === null ? t.touchFirst : [t.touchFirst, t.gap, before]));
  });
  useEffect(() => greetTouch(), []);

  // Says itself who has come and who has gone, but not that nobody was ever there.
  const [known, setKnown] = useState<boolean | null>(null);
  if (partner !== null && partner !== known) {
    setKnown(partner);
    // A link to open the window that was blocked is of more use than that it is gone.
    if (partner) setNotice(t.presenterHere);
    else if (known !== null) setNotice((before) => (isValidElement(before) ? before : t.presenterGone));
  }

  const unknown = missing === null || !slide ? null : t.unknownSlide(missing, innerQuotes(titleOf(slide)));
  const message = typed ? (
    t.goTo(typed)
  ) : unknown && notice ? (
    <>
      {unknown}
      {t.gap}
      {notice}
    </>
  ) : (
    (unknown ?? notice)
  );

  const advance = useEffectEvent(() => {
    if (index < count - 1) return go(index + 1);
    setAuto(null);
    setNotice(t.autoEnd);
  });
  useEffect(() => {
    if (auto === null || dark || open || asksAuto) return;
    const timer = window.setTimeout(() => advance(), auto * 1000);
    return () => window.clearTimeout(timer);
  }, [auto, dark, open, asksAuto, index]);

  /** A number or a check opens its sources over the slide, an area its slides: nothing on the wall leads away from it. */
  function onLink(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.target === '_blank') return;
    const target = link.closest('dialog, [data-away]') ? null : linkTarget(link.pathname);
    if (!target) return;
    event.preventDefault();
    if ('figure' in target) setOpen({ panel: 'source', figure: target.figure });
    else {
      const to = deck.findIndex((one) => one.name === target.area);
      if (to >= 0) go(to);
    }
  }

  if (!slide) return null;
  return (
    // Mouse and touch only repeat what the keys and the toolbar do: it is no control.
    <div
      role="presentation"
      ref={room}
      className={`${className} ${styles.stage}`}
      data-projection="room"
      data-idle={idle ? '' : undefined}
      onClickCapture={onLink}
      {...touch}
    >
      <Link
        className={styles.back}
        to={pagePath(slide, source.report.id, paths)}
        data-away=""
        onClick={(event) => {
          if (isModified(event)) return;
          event.preventDefault();
          routes.leave();
        }}
      >
        {t.leave}
      </Link>
      <Screen>
        {shown.map((at) => {
          const one = deck[at];
          return (
            one && (
              <div key={one.name} className={styles.slide} data-beside={at === index ? undefined : ''}>
                <SlideHeading value={at === index ? 'h1' : 'p'}>
                  <SlideView slide={one} />
                </SlideHeading>
              </div>
            )
          );
        })}
        <svg className={styles.progress} aria-hidden="true" focusable="false">
          <rect width={`${((index + 1) / count) * 100}%`} height="100%" />
        </svg>
        <div className={styles.notice} role="status">
          {message}
        </div>
      </Screen>
      <div className={heard.heard} role="status">
        {dark ? t.isDark : said}
      </div>
      <div className={heard.heard} aria-live="polite">
        {`${t.pageLong(index + 1, count)}${t.colon}${titleOf(slide)}`}
      </div>
      <Toolbar away={idle} number={index + 1} count={count} run={(command) => void run(command)} />
      {open && (
        <TalkPanels open={open} slide={slide} index={index} onClose={() => setOpen(null)} onChoose={go} />
      )}
      {asksAuto && (
        <Panel title={t.autoTitle} small onClose={() => setAsksAuto(false)}>
          <AutoPanel
            onStart={(seconds) => {
              setAsksAuto(false);
              setAuto(seconds);
              setNotice(t.autoOn(seconds));
            }}
          />
        </Panel>
      )}
      {dark && <div className={styles.dark} />}
    </div>
  );
}
