import { useMessages } from '../i18n/locale.tsx';
import { figureMessages } from '../i18n/messages/figure.ts';
import { useReading } from '../i18n/quantity.ts';
import type { Quantity } from '../report/model/figure.ts';
import styles from './FigureNumber.module.css';

/** The number as the picture, and whether the report states it. */
export function FigureNumber({ quantity }: { quantity: Quantity }) {
  const t = useMessages(figureMessages);
  const { before, number, after } = useReading()(quantity);
  return (
    <>
      <p className={styles.number} data-figure={quantity.id}>
        {before && <span className={styles.bound}>{before}</span>}
        <b>{number}</b>
        <span className={styles.bound}>{after}</span>
      </p>
      {quantity.basis === 'derived' && <p className={styles.derived}>{t.derivedMark}</p>}
    </>
  );
}
