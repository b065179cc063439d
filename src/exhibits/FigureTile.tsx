import type { ReactNode } from 'react';
import { Link } from '../lib/Link.tsx';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { useReading } from '../i18n/quantity.ts';
import { useReport } from '../i18n/report.tsx';
import type { Lookup } from '../report/lookup.ts';
import type { Quantity } from '../report/model/figure.ts';
import { isRounded } from '../report/rounding.ts';
import { FormulaView } from './FormulaView.tsx';
import { Unbroken } from '../ui/Unbroken.tsx';
import heard from '../ui/heard.module.css';
import styles from './FigureTile.module.css';
import { isWord } from './words.ts';

/** A figure whose number is the picture, with bound, unit and scope; the whole tile leads to its page. */
export function FigureTile({
  quantity,
  quantities,
  marks,
  size = 'medium',
  roomAbove = false,
}: {
  quantity: Quantity;
  /** Needed for the formula of a derived number. */
  quantities?: Lookup;
  /** What stands first below the number, such as the checks that do not hold on it. */
  marks?: ReactNode;
  size?: 'large' | 'medium' | 'small';
  /** Leaves room for words above the number, as another in its row has them. */
  roomAbove?: boolean;
}) {
  const { paths, text } = useLanguage();
  const t = useMessages(exhibitMessages);
  const report = useReport();
  const reading = useReading()(quantity);
  const scope = report.scopes[quantity.scope];
  return (
    <div
      className={styles.tile}
      data-size={size}
      data-room={roomAbove && !isWord(reading.before) ? '' : undefined}
    >
      <Link className={styles.link} to={paths.figure(report.id, quantity.id)}>
        <span className={styles.name}>
          <Unbroken text={text(quantity.name)} />
        </span>
        <Beside className={heard.heard} text={t.colon} />
        <span className={styles.value}>
          <Beside className={styles.beside} text={reading.before} />
          <span className={styles.number}>{reading.number}</span>
          <Beside className={styles.magnitude} text={reading.magnitude} />
          <Beside className={styles.beside} text={reading.after.slice(reading.magnitude.length)} />
        </span>
      </Link>
      <p className={styles.foot}>
        {marks}
        {scope && <span>{text(scope)}</span>}
        {quantity.basis === 'derived' && (
          <>
            <span className={styles.mark}>{t.derived}</span>
            {isRounded(quantity) && <span className={styles.mark}>{t.rounded}</span>}
            {quantities && <FormulaView expression={quantity.formula} quantities={quantities} />}
          </>
        )}
      </p>
    </div>
  );
}

/** Words before or after the number; their spaces stand outside, where no reader of the link's name drops them. */
function Beside({ text, className }: { text: string; className: string | undefined }) {
  if (text === '') return null;
  return (
    <>
      {text.startsWith(' ') && ' '}
      <span className={className} data-word={isWord(text) ? '' : undefined}>
        {text.trim()}
      </span>
      {text.endsWith(' ') && ' '}
    </>
  );
}
