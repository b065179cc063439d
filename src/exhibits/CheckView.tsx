import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { decimalsOf, formatNumber } from '../i18n/quantity.ts';
import type { Lookup } from '../report/lookup.ts';
import type { Check, Range } from '../report/model/check.ts';
import { CheckBadge } from './CheckBadge.tsx';
import { FormulaView } from './FormulaView.tsx';
import { QuantityLink } from './QuantityLink.tsx';
import styles from './CheckView.module.css';

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
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={styles.check} id={isPlace ? check.id : undefined} data-outcome={check.outcome}>
      <Heading className={styles.title}>
        <CheckBadge outcome={check.outcome} /> <span>{text(check.title)}</span>
      </Heading>
      <dl className={styles.sides}>
        <div>
          <dt>{t.stated}</dt>
          <dd>
            <FormulaView expression={check.stated} quantities={quantities} />
            <Computed expression={check.stated} range={check.statedRange} />
          </dd>
        </div>
        <div>
          <dt>{t[check.relation]}</dt>
          <dd>
            <FormulaView expression={check.against} quantities={quantities} />
            <Computed expression={check.against} range={check.againstRange} />
          </dd>
        </div>
        {check.difference !== null && check.relation === 'equals' && (
          <div>
            <dt>{t.difference}</dt>
            <dd>
              {check.difference === 0
                ? t.noDifference
                : formatNumber(check.difference, decimalsOf(check.difference))}
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
        <p>
          {t.rule}
          {t.colon}
          {t.rules[check.rule]}
        </p>
        <ul>
          {check.terms.map(quantities).map((quantity) => (
            <li key={quantity.id}>
              {text(quantity.name)}
              {t.colon}
              <QuantityLink quantity={quantity} />
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

/** The value of a side that has to be worked out; a single quantity says its own. */
function Computed({ expression, range }: { expression: Check['stated']; range: Range | null }) {
  const t = useMessages(exhibitMessages);
  const say = (value: number) => formatNumber(value, decimalsOf(value));
  if (typeof expression === 'string') {
    if (!range || range.low === null || range.high === null || range.low === range.high) return null;
    return <span className={styles.range}> {t.rounding(say(range.low), say(range.high))}</span>;
  }
  return (
    <>
      {' '}
      <span className={styles.computed}>
        {'= '}
        {!range || (range.low === null && range.high === null)
          ? t.notComputed
          : range.low === null
            ? t.most(say(range.high ?? 0))
            : range.high === null
              ? t.least(say(range.low))
              : range.low === range.high
                ? say(range.low)
                : t.between(say(range.low), say(range.high))}
      </span>
    </>
  );
}
