import type { MilestoneKind } from '../report/model/report.ts';
import styles from './MilestoneCard.module.css';

/** Small line drawings, one for each kind; the word always stands beside them. */
const paths: Record<MilestoneKind, string> = {
  document: 'M4 1.5h6l3 3v10H4zM6.5 7.5h4M6.5 10.5h4',
  platform: 'M2 3h12v8H2zM8 11v3M5 14h6',
  mechanism: 'M8 2v4M8 6 3.5 10M8 6l4.5 4M2 10h3v3H2zM11 10h3v3h-3z',
  pilot: 'M4 14.5V2h8L9.5 5 12 8H4',
  honour: 'M8 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM5.5 10 4 14.5l4-2 4 2L10.5 10',
  first: 'M2 14h12M3.5 14V9h3v5M6.5 14V4h3v10M9.5 14V7h3v7',
  activity: 'M2 4h12v9.5H2zM2 7h12M5 2v3M11 2v3',
  result: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
};

export function MilestoneShape({ kind }: { kind: MilestoneKind }) {
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[kind]} />
    </svg>
  );
}
