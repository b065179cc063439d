import type { ProgressStatus } from '../report/progress.ts';
import styles from './ProgressRow.module.css';

/** A tick, a half-filled ring, a dashed ring, a dash: each status has a shape of its own. */
export function StatusShape({ status }: { status: ProgressStatus }) {
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {status === 'complete' && <path d="M3 8.5 6.5 12 13 4.5" />}
      {status === 'underWay' && (
        <>
          <circle cx="8" cy="8" r="6" />
          <path className={styles.filled} d="M8 2a6 6 0 0 1 0 12z" />
        </>
      )}
      {status === 'target' && <circle cx="8" cy="8" r="6" strokeDasharray="3 2" />}
      {status === 'noTarget' && <path d="M3 8h10" />}
    </svg>
  );
}
