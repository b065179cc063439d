import { useMessages } from '../../i18n/locale.tsx';
import { chartMessages } from '../../i18n/messages/charts.ts';
import styles from './DerivedMark.module.css';

/** Beside a number that the report does not state. */
export function DerivedMark() {
  const t = useMessages(chartMessages);
  return (
    <>
      {' '}
      <span className={styles.mark}>{t.derived}</span>
    </>
  );
}
