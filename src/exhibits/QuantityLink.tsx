import { Link } from '../lib/Link.tsx';
import { useLanguage } from '../i18n/locale.tsx';
import { useReading } from '../i18n/quantity.ts';
import { useReport } from '../i18n/report.tsx';
import type { Quantity } from '../report/model/figure.ts';
import styles from './QuantityLink.module.css';

/** A quantity inside a sentence: its reading, leading to its page. */
export function QuantityLink({ quantity }: { quantity: Quantity }) {
  const { paths, text } = useLanguage();
  const read = useReading();
  const { id } = useReport();
  return (
    <Link className={styles.link} to={paths.figure(id, quantity.id)} title={text(quantity.name)}>
      {read(quantity).text}
    </Link>
  );
}
