import type { ReactNode } from 'react';
import { Link } from '../lib/Link.tsx';
import { FormulaView } from '../exhibits/FormulaView.tsx';
import type { MeasureAddress } from '../api/resources.ts';
import { innerQuotes, useAddress } from '../i18n/address.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { figureMessages } from '../i18n/messages/figure.ts';
import { useReading } from '../i18n/quantity.ts';
import { useReport } from '../i18n/report.tsx';
import type { Lookup } from '../report/lookup.ts';
import type { Quantity } from '../report/model/figure.ts';
import { placeOf } from '../report/place.ts';
import { isRounded, stepOf } from '../report/rounding.ts';
import styles from './FigureFacts.module.css';

/** Everything that is known of one number, as a list of terms. */
export function FigureFacts({
  quantity,
  measure,
  quantities,
}: {
  quantity: Quantity;
  measure: MeasureAddress;
  quantities: Lookup;
}) {
  const t = useMessages(figureMessages);
  const { paths, text } = useLanguage();
  const report = useReport();
  const read = useReading();
  const address = useAddress();
  const scope = report.scopes[quantity.scope];
  const reported = quantity.basis === 'reported' ? quantity : null;

  return (
    <dl className={styles.facts}>
      {reported && (
        <Fact term={t.asReported}>
          <span lang="zh">{reported.written}</span>
        </Fact>
      )}
      {quantity.basis === 'derived' && (
        <Fact term={t.derivedFrom}>
          <FormulaView expression={quantity.formula} quantities={quantities} />
        </Fact>
      )}
      <Fact term={t.full}>{read(quantity).full}</Fact>
      {reported && <Fact term={t.bound}>{t.bounds[reported.bound]}</Fact>}
      <Fact term={t.basis}>{basis()}</Fact>
      {scope && <Fact term={t.scope}>{text(scope)}</Fact>}
      {reported?.meaning && <Fact term={t.meaning}>{text(reported.meaning)}</Fact>}
      {reported?.note && <Fact term={t.note}>{text(reported.note)}</Fact>}
      <Fact term={t.address}>
        <Link to={paths.measure(report.id, measure.area, measure.number)}>
          {address(placeOf(quantity, quantities))}
        </Link>
        {!reported && t.addressOfDerived}
      </Fact>
      {reported && (
        <Fact term={t.phrase}>
          <q lang="zh">{innerQuotes(reported.source.phrase)}</q>
        </Fact>
      )}
    </dl>
  );

  function basis(): string {
    if (quantity.basis === 'derived') {
      return isRounded(quantity) ? `${t.basisDerived} · ${t.rounding(quantity.decimals)}` : t.basisDerived;
    }
    const step = stepOf(quantity);
    return step === 1 ? t.basisReported : `${t.basisReported} · ${t.writtenTo(step)}`;
  }
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
