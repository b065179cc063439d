import type { ReactNode } from 'react';
import styles from './StateBox.module.css';

/** A box about as high as the page it stands for, so that nothing jumps when the page arrives. */
export function StateBox({
  title,
  heading = false,
  role,
  children,
}: {
  title: string;
  heading?: boolean;
  role?: 'status' | 'alert';
  children?: ReactNode;
}) {
  return (
    <div className={styles.box} role={role}>
      {heading ? (
        <h1 tabIndex={-1} className={styles.title}>
          {title}
        </h1>
      ) : (
        <p className={styles.title}>{title}</p>
      )}
      {children}
    </div>
  );
}
