import type { FigureResource } from '../../api/resources.ts';
import { ExhibitView } from '../../exhibits/ExhibitView.tsx';
import { FigureChecks } from '../../figure/FigureChecks.tsx';
import { FigureCrumbs } from '../../figure/FigureCrumbs.tsx';
import { FigureFacts } from '../../figure/FigureFacts.tsx';
import { FigureNeighbours } from '../../figure/FigureNeighbours.tsx';
import { FigureNumber } from '../../figure/FigureNumber.tsx';
import { FigureSection } from '../../figure/FigureSection.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { figureMessages } from '../../i18n/messages/figure.ts';
import { BesideOriginal } from '../../original/BesideOriginal.tsx';
import { lookupOf } from '../../report/lookup.ts';
import { ChartActions } from '../../takeaway/ChartActions.tsx';
import { FigureTakeaway } from '../../takeaway/FigureTakeaway.tsx';
import styles from './FigurePage.module.css';

/** One number: how the report states it, where, and everything that is drawn or checked with it. */
export function FigurePage({ data }: { data: FigureResource }) {
  const t = useMessages(figureMessages);
  const { text } = useLanguage();
  const lookup = lookupOf(data.quantities);
  const quantity = lookup(data.id);
  const { measure } = data;
  const onDrawings = [...data.checks, ...data.failingBeside];

  return (
    <BesideOriginal selectedId={quantity.id}>
      <article>
        <header className={styles.head}>
          <FigureCrumbs measure={measure} />
          <h1 tabIndex={-1}>{text(quantity.name)}</h1>
          <FigureNumber quantity={quantity} />
          <FigureTakeaway quantity={quantity} quantities={lookup} />
        </header>
        <FigureFacts quantity={quantity} measure={measure} quantities={lookup} />
        <FigureNeighbours id={data.id} neighbours={data.neighbours.map(lookup)} headingLevel={2} />
        <FigureChecks checks={data.checks} quantities={lookup} headingLevel={2} />
        <FigureSection title={t.drawn} headingLevel={2}>
          {data.exhibits.length === 0 && <p>{t.notDrawn}</p>}
          {data.exhibits.map((exhibit) => (
            <ExhibitView
              key={exhibit.id}
              exhibit={exhibit}
              quantities={lookup}
              checks={onDrawings}
              headingLevel={3}
              actions={<ChartActions exhibit={exhibit} quantities={lookup} checks={onDrawings} />}
            />
          ))}
        </FigureSection>
      </article>
    </BesideOriginal>
  );
}
