import { useEffect, useRef, type MouseEvent, type TouchEvent } from 'react';

/** Pixels that a finger must travel to mean a swipe. */
const swipe = 50;
/** Share of the window's width, from the left, on which a tap goes back. */
const back = 0.25;

interface Handlers {
  onClick: (event: MouseEvent) => void;
  onTouchStart: (event: TouchEvent) => void;
  onTouchEnd: (event: TouchEvent) => void;
}

/** Steps by mouse and finger: a click on the slide goes on, on its left side back; a swipe as one turns a page. */
export function useTouch(step: (by: 1 | -1) => void): Handlers {
  const start = useRef<{ x: number; y: number } | null>(null);
  // A swipe to the right is the page before, and not the browser's way back out of the talk.
  useEffect(() => {
    const { style } = document.documentElement;
    style.overscrollBehaviorX = 'none';
    return () => {
      style.overscrollBehaviorX = '';
    };
  }, []);
  return {
    onClick(event) {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.target instanceof Element && event.target.closest('a, button, summary, details, dialog, nav'))
        return;
      // Whoever marks a word does not want to leave it.
      if (window.getSelection()?.toString()) return;
      step(event.clientX < window.innerWidth * back ? -1 : 1);
    },
    onTouchStart({ touches }) {
      const touch = touches.length === 1 ? touches[0] : undefined;
      start.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd(event) {
      const touch = event.changedTouches[0];
      if (!start.current || !touch) return;
      const [x, y] = [touch.clientX - start.current.x, touch.clientY - start.current.y];
      start.current = null;
      if (Math.abs(x) < swipe || Math.abs(x) < Math.abs(y)) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      event.preventDefault(); // no click besides
      step(x < 0 ? 1 : -1);
    },
  };
}
