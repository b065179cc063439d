import { useRef, type FocusEvent, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';

/** What is said of a point: a headline and short lines in the tooltip, one sentence to a screen reader. */
export interface Saying {
  headline: string;
  lines: string[];
  announcement: string;
}

/** Everything below is written straight into the page: a moving pointer must not make React draw the chart again. */
export interface Points {
  tip: RefObject<HTMLDivElement | null>;
  live: RefObject<HTMLDivElement | null>;
  handlers: {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    onBlur: (event: FocusEvent<HTMLElement>) => void;
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerCancel: () => void;
    onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  };
}

const gap = 12;

/** Pointer and keys over whatever bears `data-point` inside a chart, in document order. */
export function usePoints(say: (pointId: string) => Saying | undefined): Points {
  const tip = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const active = useRef<HTMLElement | null>(null);

  function leave() {
    active.current?.removeAttribute('data-active');
    active.current = null;
    if (tip.current) tip.current.hidden = true;
  }

  function enter(point: HTMLElement): Saying | undefined {
    const saying = say(point.dataset.point ?? '');
    if (!saying || !tip.current) return undefined;
    if (active.current !== point) {
      leave();
      active.current = point;
      point.setAttribute('data-active', '');
      tip.current.replaceChildren(
        ...[saying.headline, ...saying.lines].map((line, index) => {
          const element = document.createElement(index === 0 ? 'strong' : 'span');
          element.textContent = line;
          return element;
        }),
      );
    }
    tip.current.hidden = false;
    return saying;
  }

  /** Beside a place on the screen, kept inside the chart's width; above `top` where there is room, else below `bottom`. */
  function place(box: HTMLElement, x: number, top: number, bottom = top) {
    if (!tip.current) return;
    const frame = box.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = tip.current;
    const left = Math.max(0, Math.min(x - frame.left + gap, frame.width - offsetWidth));
    const above = top - offsetHeight - gap / 2;
    tip.current.style.left = `${left}px`;
    tip.current.style.top = `${(above > 0 ? above : bottom + gap) - frame.top}px`;
  }

  function moveTo(box: HTMLElement, point: HTMLElement) {
    const saying = enter(point);
    if (!saying) return;
    if (live.current) live.current.textContent = saying.announcement;
    // A row is laid out by its cells and has no box of its own.
    const cells = [...point.children].map((cell) => cell.getBoundingClientRect());
    const mark = point.querySelector('[data-mark]');
    mark?.scrollIntoView?.({ block: 'nearest' });
    const left = (mark ?? point).getBoundingClientRect().left;
    place(
      box,
      left,
      Math.min(...cells.map((cell) => cell.top)),
      Math.max(...cells.map((cell) => cell.bottom)),
    );
  }

  function pointAt(event: PointerEvent<HTMLElement>) {
    const point = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-point]') : null;
    if (!point) return leave();
    if (enter(point)) place(event.currentTarget, event.clientX, event.clientY);
  }

  return {
    tip,
    live,
    handlers: {
      onKeyDown(event) {
        const box = event.currentTarget;
        if (event.target !== box || event.altKey || event.ctrlKey || event.metaKey) return;
        const points = [...box.querySelectorAll<HTMLElement>('[data-point]')];
        const here = active.current ? points.indexOf(active.current) : -1;
        const next = target(event.key, here, points.length);
        if (next !== null) {
          event.preventDefault();
          event.stopPropagation();
          const point = points[next];
          if (point) moveTo(box, point);
        } else if (event.key === 'Enter') {
          active.current?.querySelector('a')?.click();
        } else if (event.key === 'Escape' && document.activeElement === box) {
          event.stopPropagation();
          leave();
          // To what follows the drawing, so that the next Tab goes on from here.
          const after = box.closest('figure')?.querySelector('figcaption');
          if (!after) return;
          after.tabIndex = -1;
          after.focus();
        }
      },
      onBlur(event) {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        leave();
        if (live.current) live.current.textContent = '';
      },
      onPointerDown(event) {
        pointAt(event);
        if (event.pointerType !== 'touch') return;
        const box = event.currentTarget;
        const next = ({ target }: Event) => {
          if (!(target instanceof Node && box.contains(target))) leave();
        };
        document.addEventListener('pointerdown', next, { once: true, capture: true });
      },
      onPointerMove: pointAt,
      // A finger that scrolls the page shows nothing; one that is lifted leaves what it tapped to be read.
      onPointerCancel: leave,
      onPointerLeave(event) {
        if (event.pointerType !== 'touch') leave();
      },
    },
  };
}

/** Index of the point that a key leads to; `null` for keys that lead nowhere. */
function target(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(here + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(here - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
