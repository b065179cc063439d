import styles from './OutcomeShape.module.css';

const paths = {
  holds: 'M3 8.5 6.5 12 13 4.5',
  doesNotHold: 'M3 6h10M3 10h10M11 2.5 5 13.5',
  cannotBeChecked: 'M3 8h10',
};

/** A tick, an unequal sign or a dash: the shape of a check's outcome, beside its word. */
export function OutcomeShape({ outcome }: { outcome: keyof typeof paths }) {
  return (
    <svg
      className={styles.shape}
      data-outcome={outcome}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[outcome]} />
    </svg>
  );
}
