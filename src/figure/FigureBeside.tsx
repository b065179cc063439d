import type { FigureResource } from '../api/resources.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { figureMessages } from '../i18n/messages/figure.ts';
import { panelMessages } from '../i18n/messages/panel.ts';
import { ReportProvider } from '../i18n/report.tsx';
import { Link } from '../lib/Link.tsx';
import { lookupOf } from '../report/lookup.ts';
import { FigureTakeaway } from '../takeaway/FigureTakeaway.tsx';
import styles from './FigureBeside.module.css';
import { FigureChecks } from './FigureChecks.tsx';
import { FigureCrumbs } from './FigureCrumbs.tsx';
import { FigureFacts } from './FigureFacts.tsx';
import { FigureNeighbours } from './FigureNeighbours.tsx';
import { FigureNumber } from './FigureNumber.tsx';
import { FigureSection } from './FigureSection.tsx';

/** One number beside the page that it was found on, below its name; its drawings are links, for want of room. */
export function FigureBeside({ data }: { data: FigureResource }) {
  const t = useMessages(figureMessages);
  const panel = useMessages(panelMessages);
  const { paths, text } = useLanguage();
  const lookup = lookupOf(data.quantities);
  const quantity = lookup(data.id);
  const page = paths.figure(data.report.id, data.id);

  return (
    <ReportProvider report={data.report}>
      <style>{markOf(page)}</style>
      <FigureCrumbs measure={data.measure} />
      <div className={styles.number}>
        <FigureNumber quantity={quantity} />
      </div>
      <FigureTakeaway quantity={quantity} quantities={lookup} />
      <p className={styles.pages}>
        <Link to={page} data-away="">
          {panel.ownPage}
        </Link>
        <Link to={`${page}?original=1`}>{panel.original}</Link>
      </p>
      <div className={styles.facts}>
        <FigureFacts quantity={quantity} measure={data.measure} quantities={lookup} />
      </div>
      <FigureChecks checks={data.checks} quantities={lookup} headingLevel={3} />
      <FigureSection title={t.drawn} headingLevel={3}>
        {data.exhibits.length === 0 && <p>{t.notDrawn}</p>}
        <ul className={styles.drawn}>
          {data.exhibits.map(({ id, area, title }) => (
            <li key={id}>
              <Link to={paths.exhibit(data.report.id, area, id)}>{text(title)}</Link>
            </li>
          ))}
        </ul>
      </FigureSection>
      <FigureNeighbours id={data.id} neighbours={data.neighbours.map(lookup)} headingLevel={3} />
    </ReportProvider>
  );
}

/** Marks every place on the page beneath where the figure stands, without drawing that page anew. */
function markOf(page: string): string {
  return `main a[href="${CSS.escape(page.slice(1))}"]{color:var(--cinnabar)}`;
}
