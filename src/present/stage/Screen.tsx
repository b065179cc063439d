import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import styles from './Screen.module.css';

/** Keeps a room's `--screen` at the largest scale at which a slide fits the window. */
export function useRoom(): { room: RefObject<HTMLDivElement | null>; className: string | undefined } {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = () => {
      const element = room.current;
      // A rem may be any number of pixels: large text and the browser's own setting change it, the picture stays.
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const scale = Math.min(window.innerWidth / (60 * rem), window.innerHeight / (33.75 * rem));
      element?.style.setProperty('--screen', String(scale));
    };
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, []);
  return { room, className: styles.room };
}

/** What stands in slide coordinates: 60 × 33.75 rem, scaled to the window. */
export function Screen({ children }: { children: ReactNode }) {
  return <div className={styles.screen}>{children}</div>;
}
