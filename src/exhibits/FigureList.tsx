import { useAddress } from '../i18n/address.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { useReading } from '../i18n/quantity.ts';
import { useReport } from '../i18n/report.tsx';
import type { Lookup } from '../report/lookup.ts';
import type { Check } from '../report/model/check.ts';
import type { Quantity } from '../report/model/figure.ts';
import { isRounded } from '../report/rounding.ts';
import { FailingLinks } from './CheckLink.tsx';
import { FormulaView } from './FormulaView.tsx';
import { QuantityLink } from './QuantityLink.tsx';
import styles from './FigureList.module.css';

/** A measure's figures, each with its number as reported, its full value, scope and address. */
export function FigureList({
  figures,
  quantities,
  checks,
}: {
  figures: readonly string[];
  quantities: Lookup;
  /** Of these the ones that do not hold on a figure stand with it. */
  checks: readonly Check[];
}) {
  const { text } = useLanguage();
  return (
    <dl className={styles.list}>
      {figures.map(quantities).map((quantity) => (
        <div key={quantity.id} className={styles.item} data-figure={quantity.id}>
          <dt className={styles.name}>{text(quantity.name)}</dt>
          <dd className={styles.value}>
            <QuantityLink quantity={quantity} />
          </dd>
          <dd className={styles.more}>
            <FailingLinks id={quantity.id} checks={checks} />
            <Particulars quantity={quantity} quantities={quantities} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Particulars({ quantity, quantities }: { quantity: Quantity; quantities: Lookup }) {
  const { text } = useLanguage();
  const t = useMessages(exhibitMessages);
  const { scopes } = useReport();
  const reading = useReading()(quantity);
  const address = useAddress();
  const scope = scopes[quantity.scope];
  return (
    <>
      {digitsOf(reading.full) !== digitsOf(reading.number) && (
        <span>
          {t.full}
          {t.colon}
          {reading.full}
        </span>
      )}
      {quantity.basis === 'reported' && quantity.bound !== 'exact' && <span>{t.bounds[quantity.bound]}</span>}
      {scope && <span>{text(scope)}</span>}
      {quantity.basis === 'reported' ? (
        <span>{address(quantity.source)}</span>
      ) : (
        <span>
          {t.derivedLong}
          {isRounded(quantity) && t.comma + t.rounded}
          {t.colon}
          <FormulaView expression={quantity.formula} quantities={quantities} />
        </span>
      )}
    </>
  );
}

/** What two ways of writing a number share, whatever parts their thousands: a full value that only repeats it says nothing. */
function digitsOf(text: string): string {
  return text.replace(/[^\d.]/g, '');
}
