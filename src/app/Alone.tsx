import type { ReactNode } from 'react';
import styles from './Alone.module.css';

/** What stands around a page that has the window to itself. */
export function Alone({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={styles.alone}>
      {children}
    </main>
  );
}
