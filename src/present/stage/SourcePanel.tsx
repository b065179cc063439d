import { useEffect, useRef } from 'react';
import { Link } from '../../lib/Link.tsx';
import { CheckView } from '../../exhibits/CheckView.tsx';
import { FormulaView } from '../../exhibits/FormulaView.tsx';
import { innerQuotes, useAddress } from '../../i18n/address.ts';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import { useReading } from '../../i18n/quantity.ts';
import { figuresOn, statementsOn, type Statement } from '../../report/deck/resolve.ts';
import type { Slide } from '../../report/deck/slide.ts';
import type { Source } from '../../report/model/text.ts';
import type { Quantity } from '../../report/model/figure.ts';
import { useTalk } from '../talk.tsx';
import styles from './SourcePanel.module.css';

/** Where each number of a slide stands in the report, in its words, and every check that uses one of them. */
export function SourcePanel({ slide, asked }: { slide: Slide; asked: string | null }) {
  const t = useMessages(presentMessages);
  const { source, lookup } = useTalk();
  const known = source.quantities.some(({ id }) => id === asked);
  // What was pointed at first, whether the slide lists it or only uses it.
  const ids = [...new Set([...(asked !== null && known ? [asked] : []), ...figuresOn(slide)])];
  const used = source.checks.filter(({ terms }) => terms.some((term) => ids.includes(term)));
  const checksThat = (fail: boolean) =>
    used
      .filter(({ outcome }) => (outcome === 'doesNotHold') === fail)
      .map((check) => <CheckView key={check.id} check={check} quantities={lookup} headingLevel={3} />);
  const failing = checksThat(true);
  const others = checksThat(false);
  const statements = statementsOn(slide);
  if (ids.length + statements.length === 0) return <p>{t.noSource}</p>;
  return (
    <>
      {/* What does not hold is what the hall will ask about. */}
      {failing}
      <ul className={styles.list}>
        {ids.map(lookup).map((quantity) => (
          <FigureSource key={quantity.id} quantity={quantity} isAsked={quantity.id === asked} />
        ))}
        {statements.map((statement) => (
          <StatementSource key={statement.id} statement={statement} />
        ))}
      </ul>
      {ids.length > 0 && (used.length === 0 || others.length > 0) && (
        <>
          <h3 className={styles.title}>{t.checksOnSlide}</h3>
          {used.length === 0 && <p>{t.noChecksOnSlide}</p>}
        </>
      )}
      {others}
    </>
  );
}

function StatementSource({ statement }: { statement: Statement }) {
  const { text } = useLanguage();
  return (
    <li className={styles.item}>
      <p className={styles.name}>{text(statement.text)}</p>
      <p className={styles.more}>
        <Place source={statement.source} />
      </p>
    </li>
  );
}

/** Where something stands in the report, and the words that find it there. */
function Place({ source }: { source: Source }) {
  const t = useMessages(presentMessages);
  const address = useAddress();
  return (
    <>
      {t.source}
      {t.colon}
      {address(source)}
      {t.dot}
      {t.phrase}
      {t.colon}
      <span lang="zh-CN">{presentMessages.zh.quote(innerQuotes(source.phrase))}</span>
    </>
  );
}

function FigureSource({ quantity, isAsked }: { quantity: Quantity; isAsked: boolean }) {
  const t = useMessages(presentMessages);
  const { paths, text } = useLanguage();
  const { source, lookup } = useTalk();
  const reading = useReading()(quantity);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAsked) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isAsked]);
  return (
    <li ref={item} className={styles.item} data-asked={isAsked ? '' : undefined}>
      <p className={styles.name}>
        <Link to={paths.figure(source.report.id, quantity.id)}>{text(quantity.name)}</Link>
      </p>
      <p className={styles.value}>{reading.text}</p>
      {quantity.basis === 'reported' ? (
        <p className={styles.more}>
          <Place source={quantity.source} />
          {quantity.bound !== 'exact' && t.dot + t.bounds[quantity.bound]}
        </p>
      ) : (
        <p className={styles.more}>
          {t.derived}
          {t.colon}
          <FormulaView expression={quantity.formula} quantities={lookup} />
        </p>
      )}
    </li>
  );
}
