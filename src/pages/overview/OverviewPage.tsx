import { Link } from '../../lib/Link.tsx';
import type { OverviewResource } from '../../api/resources.ts';
import { ActionsSection } from '../../exhibits/ActionsSection.tsx';
import { CheckView } from '../../exhibits/CheckView.tsx';
import { FigureTile } from '../../exhibits/FigureTile.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { overviewMessages } from '../../i18n/messages/overview.ts';
import { shellMessages } from '../../i18n/messages/shell.ts';
import { lookupOf } from '../../report/lookup.ts';
import { AreaCardView } from './AreaCardView.tsx';
import { TakenOverLater } from '../../ui/TakenOverLater.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import heard from '../../ui/heard.module.css';
import styles from './OverviewPage.module.css';
import { ProgressSection } from './ProgressSection.tsx';

/** The whole report on one page: what it is, where each area stands, what is unfinished and what does not add up. */
export function OverviewPage({ data }: { data: OverviewResource }) {
  const t = useMessages(overviewMessages);
  const shell = useMessages(shellMessages);
  const { paths, text } = useLanguage();
  const { report, counts } = data;
  const lookup = lookupOf(data.quantities);
  const checks = counts.checks.holds + counts.checks.doesNotHold + counts.checks.cannotBeChecked;

  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>
          <Unbroken text={text(report.title)} />
        </h1>
        <p className={styles.meta}>
          <Unbroken text={shell.reportMeta(text(report.issuer), report.indexNumber, report.publishedOn)} />
          <br />
          {t.counts(data.areas.length, counts.measures, counts.figures, counts.milestones)}
        </p>
      </header>

      <section className={styles.key} aria-labelledby="headline">
        <h2 id="headline" className={heard.heard}>
          {t.headline}
        </h2>
        <ul className={styles.headline}>
          {data.headline.map((id) => (
            <li key={id}>
              <FigureTile quantity={lookup(id)} quantities={lookup} />
            </li>
          ))}
        </ul>
      </section>

      <section aria-labelledby="areas">
        <h2 id="areas" className={heard.heard}>
          {t.areas}
        </h2>
        <ul className={styles.areas}>
          {data.areas.map((area) => (
            <li key={area.number}>
              <AreaCardView area={area} reportId={report.id} quantities={lookup} />
            </li>
          ))}
        </ul>
      </section>

      <div className={styles.columns}>
        {/* In this order also in one column: what is wrong and who does what next come before the long list. */}
        <div className={styles.stack}>
          <TakenOverLater>
            <section aria-labelledby="failing">
              <h2 id="failing">{t.failing}</h2>
              <p className={styles.intro}>
                {data.failing.length > 0 ? t.failingIntro : checks > 0 ? t.noFailing : t.noChecks}
              </p>
              {data.failing.map((check) => (
                <CheckView key={check.id} check={check} quantities={lookup} headingLevel={3} />
              ))}
              {checks > 0 && (
                <p>
                  <Link to={paths.checks(report.id)}>{t.allChecks(checks)}</Link>
                </p>
              )}
            </section>
          </TakenOverLater>
          <TakenOverLater>
            <ActionsSection kind="problem" items={data.problems} title={t.problems} none={t.noProblems} />
          </TakenOverLater>
          <TakenOverLater>
            <ActionsSection kind="plan" items={data.plans} title={t.plans} none={t.noPlans}>
              <p>
                <Link to={paths.actions(report.id)}>{t.allActions}</Link>
              </p>
            </ActionsSection>
          </TakenOverLater>
        </div>
        <div className={styles.stack}>
          <TakenOverLater>
            <ProgressSection progress={data.progress} wholes={data.wholes} quantities={lookup} />
          </TakenOverLater>
        </div>
      </div>
    </>
  );
}
