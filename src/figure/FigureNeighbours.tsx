import { DerivedMark } from '../charts/render/DerivedMark.tsx';
import { Link } from '../lib/Link.tsx';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { figureMessages } from '../i18n/messages/figure.ts';
import { useReading } from '../i18n/quantity.ts';
import { useReport } from '../i18n/report.tsx';
import type { Quantity } from '../report/model/figure.ts';
import styles from './FigureNeighbours.module.css';

/** The figures of the same measure in the report's order, this one marked among them. */
export function FigureNeighbours({
  id,
  neighbours,
  headingLevel,
}: {
  id: string;
  neighbours: Quantity[];
  headingLevel: 2 | 3;
}) {
  const t = useMessages(figureMessages);
  const { paths, text } = useLanguage();
  const report = useReport();
  const read = useReading();
  const Heading = `h${headingLevel}` as const;

  return (
    <nav aria-label={t.neighbours} className={styles.neighbours}>
      <Heading className={styles.title}>{t.neighbours}</Heading>
      <ol>
        {neighbours.map((quantity) => (
          <li key={quantity.id}>
            <Link
              to={paths.figure(report.id, quantity.id)}
              aria-current={quantity.id === id ? 'page' : undefined}
            >
              <span>{text(quantity.name)}</span>{' '}
              <b>
                {read(quantity).text}
                {quantity.basis === 'derived' && <DerivedMark />}
              </b>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
