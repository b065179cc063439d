import { useLocation } from 'react-router';
import { Link } from '../../lib/Link.tsx';
import type { ChecksResource } from '../../api/resources.ts';
import { CheckView } from '../../exhibits/CheckView.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { checksMessages } from '../../i18n/messages/checks.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import { figureIn, withFigure } from '../../lib/figureParameter.ts';
import { lookupOf } from '../../report/lookup.ts';
import type { Outcome } from '../../report/model/check.ts';
import { useHydrated } from '../../ui/useHydrated.ts';
import choice from '../../ui/filterLinks.module.css';
import styles from './ChecksPage.module.css';

/** What needs attention comes first. */
const outcomes: readonly Outcome[] = ['doesNotHold', 'cannotBeChecked', 'holds'];

/** Every check, by area in the report's order, to be filtered by outcome; the filter is in the URL. */
export function ChecksPage({ data }: { data: ChecksResource }) {
  const t = useMessages(checksMessages);
  const pages = useMessages(pageMessages);
  const { paths, text } = useLanguage();
  const { pathname, search } = useLocation();
  // The prerendered page was drawn without a filter; it applies as soon as that page is taken over.
  const hydrated = useHydrated();
  const chosen = outcomes.find(
    (outcome) => hydrated && outcome === new URLSearchParams(search).get('outcome'),
  );
  /** What is open beside the page stays open. */
  const figure = hydrated ? figureIn(search) : null;
  const linkTo = (outcome: Outcome | null) =>
    pathname + withFigure(outcome ? `?outcome=${outcome}` : '', figure);
  const lookup = lookupOf(data.quantities);
  const shown = chosen ? data.checks.filter((check) => check.outcome === chosen) : data.checks;
  const groups = data.report.areas
    .map((area) => ({ area, checks: shown.filter((check) => check.area === area.number) }))
    .filter(({ checks }) => checks.length > 0);
  const count = (outcome: Outcome) => data.checks.filter((check) => check.outcome === outcome).length;

  return (
    <>
      <h1 tabIndex={-1} className={styles.title}>
        {t.title}
      </h1>
      <p className={styles.intro}>{t.intro}</p>
      <details className={styles.rules}>
        <summary>{t.rule}</summary>
        <ul>
          {t.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      <nav className={`${styles.filter} ${choice.links}`} aria-label={t.filter}>
        <Link to={linkTo(null)} replace aria-current={chosen ? undefined : 'true'}>
          {t.all(data.checks.length)}
        </Link>
        {outcomes.map((outcome) => (
          <Link
            key={outcome}
            to={linkTo(outcome)}
            replace
            aria-current={outcome === chosen ? 'true' : undefined}
          >
            {t[outcome](count(outcome))}
          </Link>
        ))}
      </nav>
      <p role="status" className={styles.shown}>
        {data.checks.length === 0 ? t.nothing : shown.length === 0 ? t.none : t.shown(shown.length)}
      </p>
      {groups.map(({ area, checks }) => (
        <section key={area.number} aria-labelledby={`area-${area.number}`} className={styles.group}>
          <h2 id={`area-${area.number}`}>
            <Link to={paths.area(data.report.id, area.number)}>
              {pages.area(area.number, text(area.short))}
            </Link>
          </h2>
          <div className={styles.list}>
            {checks.map((check) => (
              <CheckView key={check.id} check={check} quantities={lookup} headingLevel={3} areTermsOpen />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
