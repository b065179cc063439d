import { Fragment } from 'react';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { decimalsOf, formatNumber } from '../i18n/quantity.ts';
import type { Lookup } from '../report/lookup.ts';
import type { Expression } from '../report/model/expression.ts';
import { QuantityLink } from './QuantityLink.tsx';
import styles from './FormulaView.module.css';

/** Arithmetic as people write it: 204件 + 52件, 73个 ÷ 99个 × 100. Terms lead to their figures. */
export function FormulaView({ expression, quantities }: { expression: Expression; quantities: Lookup }) {
  return (
    <span className={styles.formula}>
      <Part expression={expression} quantities={quantities} nested={false} />
    </span>
  );
}

function Part({
  expression,
  quantities,
  nested,
}: {
  expression: Expression;
  quantities: Lookup;
  nested: boolean;
}) {
  const { text } = useLanguage();
  const t = useMessages(exhibitMessages);
  if (typeof expression === 'string') return <QuantityLink quantity={quantities(expression)} />;
  if (typeof expression === 'number') {
    return formatNumber(expression, decimalsOf(expression, 9));
  }
  if ('missing' in expression) {
    return (
      <em className={styles.missing}>
        {t.missing}
        {t.colon}
        {text(expression.missing)}
      </em>
    );
  }
  const [terms, sign, tail] =
    'sum' in expression
      ? [expression.sum, ' + ', '']
      : 'difference' in expression
        ? [expression.difference, ' − ', '']
        : [expression.percent, ' ÷ ', ' × 100'];
  return (
    <>
      {nested && '('}
      {terms.map((term, index) => (
        // A formula's terms have no name but their place, and their order never changes.
        <Fragment key={index}>
          {index > 0 && sign}
          <Part expression={term} quantities={quantities} nested />
        </Fragment>
      ))}
      {tail}
      {nested && ')'}
    </>
  );
}
