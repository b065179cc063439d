import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { decimalsOf, formatNumber } from '../i18n/quantity.ts';
import { termsOf } from '../report/checks.ts';
import type { Lookup } from '../report/lookup.ts';
import type { Check, Range } from '../report/model/check.ts';
import { CheckBadge } from './CheckBadge.tsx';
import { FormulaView } from './FormulaView.tsx';
import { QuantityLink } from './QuantityLink.tsx';
import styles from './CheckView.module.css';
import { useCheckValues, type CheckValues } from './useCheckValues.ts';

/** A check open to read: outcome, both sides with their formula and computed values, the difference, the terms. */
export function CheckView({
  check,
  quantities,
  headingLevel = 3,
  isPlace = true,
  areTermsOpen = false,
}: {
  check: Check;
  quantities: Lookup;
  headingLevel?: 2 | 3 | 4;
  /** Links lead to it by its id; a page must not have it twice. */
  isPlace?: boolean;
  areTermsOpen?: boolean;
}) {
  const { text } = useLanguage();
  const t = useMessages(exhibitMessages);
  const values = useCheckValues(check, quantities);
  const isStated = termsOf(check.stated).length > 0;
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={styles.check} id={isPlace ? check.id : undefined} data-outcome={check.outcome}>
      <Heading className={styles.title}>
        <CheckBadge outcome={check.outcome} /> <span>{text(check.title)}</span>
      </Heading>
      <dl className={styles.sides}>
        <div>
          {/* What the report does not state is not said to be stated by it. */}
          <dt>{isStated ? t.stated : t.sought}</dt>
          <dd>
            <Side
              expression={check.stated}
              range={check.statedRange}
              values={values}
              quantities={quantities}
            />
          </dd>
        </div>
        <div>
          <dt>{t[check.relation]}</dt>
          <dd>
            <Side
              expression={check.against}
              range={check.againstRange}
              values={values}
              quantities={quantities}
            />
          </dd>
        </div>
        {check.difference !== null && check.relation === 'equals' && (
          <div>
            <dt>{t.difference}</dt>
            <dd>
              {check.difference === 0
                ? t.noDifference
                : values.isPercent
                  ? t.points(formatNumber(check.difference, decimalsOf(check.difference)))
                  : values.value(check.difference)}
            </dd>
          </div>
        )}
      </dl>
      {check.note && <p className={styles.note}>{text(check.note)}</p>}
      <details className={styles.fold} open={areTermsOpen}>
        <summary>{t.terms}</summary>
      </details>
      {/* Beside what folds it and not in it: no style sheet of an older browser opens it on paper. */}
      <div className={styles.terms}>
        <p>{`${t.rule}${t.colon}${t.rules[check.rule]}`}</p>
        <ul>
          {check.terms.map(quantities).map((quantity) => (
            <li key={quantity.id}>
              {`${text(quantity.name)}${t.colon}`}
              <QuantityLink quantity={quantity} />
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

interface SideProps {
  expression: Check['stated'];
  range: Range | null;
  values: CheckValues;
}

/** One side of a check. A number that is given with the check is its own result. */
function Side({ quantities, ...side }: SideProps & { quantities: Lookup }) {
  const { expression, values } = side;
  if (typeof expression === 'number') return values.value(expression);
  return (
    <>
      <FormulaView expression={expression} quantities={quantities} />
      <Computed {...side} />
    </>
  );
}

/**
 * The value of a side that has to be worked out; a single quantity says its own, and one that is missing has none. What
 * the report rounds adds up to one number all the same, and the range that it stands for is said beside it.
 */
function Computed({ expression, range, values }: SideProps) {
  const t = useMessages(exhibitMessages);
  if (typeof expression === 'number') return null;
  const rounded = range?.value !== undefined && (
    <span className={styles.range}>
      {t.rounding(values.first(range.low ?? 0), values.value(range.high ?? 0))}
    </span>
  );
  if (typeof expression === 'string') return rounded;
  if ('missing' in expression) return null;
  return (
    <>
      {' '}
      <span className={styles.computed}>
        {'= '}
        {!range || (range.low === null && range.high === null)
          ? t.notComputed
          : range.value !== undefined
            ? values.value(range.value)
            : range.high === null
              ? t.least(values.value(range.low ?? 0))
              : range.low === range.high
                ? values.value(range.high)
                : t.most(values.value(range.high))}
      </span>
      {rounded}
    </>
  );
}
