import type { AreaResource } from '../../api/resources.ts';
import { ActionsSection } from '../../exhibits/ActionsSection.tsx';
import { FailingLinks } from '../../exhibits/CheckLink.tsx';
import { CheckView } from '../../exhibits/CheckView.tsx';
import { FigureTile } from '../../exhibits/FigureTile.tsx';
import { useRoomAbove } from '../../exhibits/words.ts';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { areaMessages } from '../../i18n/messages/area.ts';
import { chineseNumeral } from '../../lib/numeral.ts';
import { lookupOf } from '../../report/lookup.ts';
import { TakenOverLater } from '../../ui/TakenOverLater.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { AreaNeighbours } from './AreaNeighbours.tsx';
import styles from './AreaPage.module.css';
import { MeasureSection } from './MeasureSection.tsx';
import { WantedPlace } from './WantedPlace.tsx';

/** One work area: its measures in the report's order, then what is checked, wrong and planned in it. */
export function AreaPage({ data }: { data: AreaResource }) {
  const t = useMessages(areaMessages);
  const { locale, text } = useLanguage();
  const { area, report, checks, problems, plans } = data;
  const lookup = lookupOf(data.quantities);
  const roomAbove = useRoomAbove()(area.headline.map(lookup));
  const figures = area.measures.reduce((sum, measure) => sum + measure.figures.length, 0);
  const milestones = area.measures.reduce((sum, measure) => sum + measure.milestones.length, 0);

  return (
    <article>
      <WantedPlace data={data} />
      <header className={styles.head}>
        <p className={styles.numeral} aria-hidden="true">
          {locale === 'zh' ? chineseNumeral(area.number) : area.number}
        </p>
        <div className={styles.title}>
          <h1 tabIndex={-1}>
            <Unbroken text={text(area.title)} />
          </h1>
          <p className={styles.standout}>
            <Unbroken text={text(area.standout)} />
          </p>
          <p className={styles.counts}>{t.counts(area.measures.length, figures, milestones)}</p>
        </div>
        {area.headline.length > 0 && (
          <ul className={styles.headline}>
            {area.headline.map((id) => (
              <li key={id}>
                <FigureTile
                  quantity={lookup(id)}
                  quantities={lookup}
                  marks={<FailingLinks id={id} checks={checks} />}
                  size="large"
                  roomAbove={roomAbove}
                />
              </li>
            ))}
          </ul>
        )}
      </header>

      {area.measures.map((measure) => (
        <TakenOverLater key={measure.number}>
          <MeasureSection area={area.number} measure={measure} quantities={lookup} checks={checks} />
        </TakenOverLater>
      ))}

      <TakenOverLater>
        <div className={styles.columns}>
          <ActionsSection kind="problem" items={problems} title={t.problems} none={t.noProblems} />
          <ActionsSection kind="plan" items={plans} title={t.plans} none={t.noPlans} />
        </div>

        <section aria-labelledby="checks" className={styles.checks}>
          <h2 id="checks">{t.checks}</h2>
          {checks.length === 0 && <p>{t.noChecks}</p>}
          <div className={styles.checkList}>
            {checks.map((check) => (
              <CheckView key={check.id} check={check} quantities={lookup} headingLevel={3} />
            ))}
          </div>
        </section>
      </TakenOverLater>

      <AreaNeighbours report={report} number={area.number} />
    </article>
  );
}
