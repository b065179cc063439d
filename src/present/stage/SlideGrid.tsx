import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Slide } from '../../report/deck/slide.ts';
import { isModified } from '../control/keys.ts';
import { useSlideTitle } from '../slides/title.ts';
import { useTalk } from '../talk.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { Preview } from './Preview.tsx';
import styles from './SlideGrid.module.css';

/** How many stand in a row, which the style sheet decides. */
function columnsOf(list: HTMLElement | null): number {
  return list ? getComputedStyle(list).gridTemplateColumns.split(' ').length : 1;
}

/** Milliseconds in which another digit belongs to the number that is being typed. */
const patience = 1500;

/** All slides, small: arrows and a number that is typed move, Enter opens. */
export function SlideGrid({ current, onChoose }: { current: number; onChoose: (index: number) => void }) {
  const t = useMessages(presentMessages);
  const { deck } = useTalk();
  const list = useRef<HTMLUListElement>(null);
  const typed = useRef({ number: '', at: 0 });

  const focus = (index: number) => {
    const button = list.current?.querySelectorAll('button')[index];
    button?.focus();
    button?.scrollIntoView?.({ block: 'nearest' });
  };
  function onKeyDown(event: KeyboardEvent, here: number) {
    if (isModified(event)) return;
    const to = /^[0-9]$/.test(event.key)
      ? numbered(event)
      : target(event.key, here, deck.length, columnsOf(list.current));
    if (to === null) return;
    event.preventDefault();
    focus(to);
  }

  /** Index of the slide whose number has been typed so far; `null` if there is none. */
  function numbered({ key, timeStamp }: KeyboardEvent): number | null {
    const number = timeStamp - typed.current.at < patience ? typed.current.number + key : key;
    typed.current = { number, at: timeStamp };
    return Number(number) >= 1 && Number(number) <= deck.length ? Number(number) - 1 : null;
  }

  return (
    <>
      <p className={styles.hint}>{t.slidesHint}</p>
      <ul ref={list} className={styles.grid}>
        {deck.map((slide, index) => (
          <li key={slide.name}>
            <GridSlide
              slide={slide}
              number={index + 1}
              isCurrent={index === current}
              onKeyDown={(event) => onKeyDown(event, index)}
              onChoose={() => onChoose(index)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function GridSlide({
  slide,
  number,
  isCurrent,
  onKeyDown,
  onChoose,
}: {
  slide: Slide;
  number: number;
  isCurrent: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onChoose: () => void;
}) {
  const title = useSlideTitle()(slide);
  const button = useRef<HTMLButtonElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = button.current;
    if (!element || typeof IntersectionObserver !== 'function') return;
    // A hundred slides need not be drawn to look at sixteen.
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <button
      ref={button}
      type="button"
      className={styles.slide}
      aria-current={isCurrent ? 'page' : undefined}
      data-first={isCurrent ? '' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      {near ? <Preview slide={slide} width={12.5} /> : <div className={styles.blank} />}
      <span className={styles.name}>
        <span>{number}</span>{' '}
        <span>
          {/* One piece to be cut off after two lines, whatever it is made of. */}
          <span>
            <Unbroken text={title} />
          </span>
        </span>
      </span>
    </button>
  );
}

/** Index that a key leads to from `here`; `null` for keys that move nothing. */
function target(key: string, here: number, count: number, columns: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    PageDown: columns * 3,
    PageUp: -columns * 3,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, here + step));
}
