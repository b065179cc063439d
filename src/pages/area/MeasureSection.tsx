import { ExhibitView } from '../../exhibits/ExhibitView.tsx';
import { FigureList } from '../../exhibits/FigureList.tsx';
import { MilestoneCard } from '../../exhibits/MilestoneCard.tsx';
import { useAddress } from '../../i18n/address.ts';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { areaMessages } from '../../i18n/messages/area.ts';
import type { Lookup } from '../../report/lookup.ts';
import type { Check } from '../../report/model/check.ts';
import type { Measure } from '../../report/model/report.ts';
import { ChartActions } from '../../takeaway/ChartActions.tsx';
import { MeasureLink } from '../../takeaway/MeasureLink.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import styles from './MeasureSection.module.css';

/** One measure: what it is on the left, what the report says it achieved on the right. */
export function MeasureSection({
  area,
  measure,
  quantities,
  checks,
}: {
  /** Number of the area that the measure belongs to. */
  area: number;
  measure: Measure;
  quantities: Lookup;
  checks: readonly Check[];
}) {
  const t = useMessages(areaMessages);
  const { text } = useLanguage();
  const address = useAddress();
  const id = `measure-${measure.number}`;

  return (
    <section className={styles.measure} aria-labelledby={`${id}-title`} id={id}>
      <div className={styles.about}>
        <p className={styles.number}>{t.measure(measure.number)}</p>
        <h2 id={`${id}-title`}>{text(measure.title)}</h2>
        <p>
          <Unbroken text={text(measure.summary)} />
        </p>
        <p className={styles.source}>{address(measure.source)}</p>
        <MeasureLink area={area} measure={measure.number} title={text(measure.title)} />
      </div>
      <div className={styles.content}>
        {measure.figures.length > 0 && (
          <FigureList figures={measure.figures} quantities={quantities} checks={checks} />
        )}
        {measure.exhibits.map((exhibit) => (
          <ExhibitView
            key={exhibit.id}
            exhibit={exhibit}
            quantities={quantities}
            checks={checks}
            headingLevel={3}
            actions={<ChartActions exhibit={exhibit} quantities={quantities} checks={checks} />}
          />
        ))}
        {measure.milestones.length > 0 && (
          <ul className={styles.milestones} aria-label={t.milestones}>
            {measure.milestones.map((milestone) => (
              <li key={milestone.id}>
                <MilestoneCard milestone={milestone} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
