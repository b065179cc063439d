import { Link } from '../../lib/Link.tsx';
import type { FigureResource } from '../../api/resources.ts';
import { CheckView } from '../../exhibits/CheckView.tsx';
import { ExhibitView } from '../../exhibits/ExhibitView.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { figureMessages } from '../../i18n/messages/figure.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import { useReading } from '../../i18n/quantity.ts';
import { BesideOriginal } from '../../original/BesideOriginal.tsx';
import { lookupOf } from '../../report/lookup.ts';
import { ChartActions } from '../../takeaway/ChartActions.tsx';
import { FigureTakeaway } from '../../takeaway/FigureTakeaway.tsx';
import { FigureFacts } from './FigureFacts.tsx';
import { FigureNeighbours } from './FigureNeighbours.tsx';
import styles from './FigurePage.module.css';

/** One number: how the report states it, where, and everything that is drawn or checked with it. */
export function FigurePage({ data }: { data: FigureResource }) {
  const t = useMessages(figureMessages);
  const pages = useMessages(pageMessages);
  const { paths, text } = useLanguage();
  const read = useReading();
  const lookup = lookupOf(data.quantities);
  const quantity = lookup(data.id);
  const { before, number, after } = read(quantity);
  const { report, measure } = data;
  const area = report.areas.find((candidate) => candidate.number === quantity.area);

  return (
    <BesideOriginal selectedId={quantity.id}>
      <article>
        <header className={styles.head}>
          <p className={styles.crumbs}>
            {area && (
              <Link to={paths.area(report.id, area.number)}>{pages.area(area.number, text(area.short))}</Link>
            )}
            {' › '}
            <Link to={paths.measure(report.id, measure.area, measure.number)}>{text(measure.title)}</Link>
          </p>
          <h1 tabIndex={-1}>{text(quantity.name)}</h1>
          <p className={styles.number} data-figure={quantity.id}>
            {before && <span className={styles.bound}>{before}</span>}
            <b>{number}</b>
            <span className={styles.bound}>{after}</span>
          </p>
          {quantity.basis === 'derived' && <p className={styles.derived}>{t.derivedMark}</p>}
          <FigureTakeaway quantity={quantity} quantities={lookup} />
        </header>
        <FigureFacts quantity={quantity} measure={measure} quantities={lookup} />
        <FigureNeighbours id={data.id} neighbours={data.neighbours.map(lookup)} />

        <section aria-labelledby="checks" className={styles.section}>
          <h2 id="checks">{t.checks}</h2>
          {data.checks.length === 0 && <p>{t.noChecks}</p>}
          {data.checks.map((check) => (
            <CheckView key={check.id} check={check} quantities={lookup} headingLevel={3} />
          ))}
        </section>

        <section aria-labelledby="drawn" className={styles.section}>
          <h2 id="drawn">{t.drawn}</h2>
          {data.exhibits.length === 0 && <p>{t.notDrawn}</p>}
          {data.exhibits.map((exhibit) => (
            <ExhibitView
              key={exhibit.id}
              exhibit={exhibit}
              quantities={lookup}
              headingLevel={3}
              actions={<ChartActions exhibit={exhibit} quantities={lookup} />}
            />
          ))}
        </section>
      </article>
    </BesideOriginal>
  );
}
