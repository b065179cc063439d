import { Link } from '../../lib/Link.tsx';
import { entryOf } from '../../api/actions/snapshot.ts';
import { useActions } from '../../api/actions/useActions.ts';
import type { OverviewResource } from '../../api/resources.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import { lookupOf } from '../../report/lookup.ts';
import { ActionFilter } from './ActionFilter.tsx';
import { actionItemsOf, type ActionItemOf } from './actionItems.ts';
import { ActionNotices } from './ActionNotices.tsx';
import { ActionRow } from './ActionRow.tsx';
import styles from './ActionsPage.module.css';
import { ActionSummary } from './ActionSummary.tsx';
import { ActionTools } from './ActionTools.tsx';
import { useFilter } from './useFilter.ts';

/** Every problem and plan of the report as a checklist: what the report says of it and what is recorded on it. */
export function ActionsPage({ data }: { data: OverviewResource }) {
  const t = useMessages(actionMessages);
  const { report } = data;
  const { checklist } = useActions(report.id);
  const filter = useFilter(report.areas);
  const quantities = lookupOf(data.quantities);
  const actions = actionItemsOf(data);
  const statusOf = ({ item }: ActionItemOf) => entryOf(checklist, item.id).status;

  const inArea = actions.filter(({ item }) => filter.area === null || item.areas.includes(filter.area));
  const shown = inArea.filter(
    (action) => filter.status === null || statusOf(action) === filter.status || filter.holds(action.item.id),
  );
  const unlinked = (kind: ActionItemOf['kind']) =>
    actions.filter((action) => action.kind === kind && action.links.length === 0).length;
  const sections = [
    {
      kind: 'problem',
      id: 'problems',
      title: t.problems,
      intro: t.problemsIntro(data.problems.length, unlinked('problem')),
    },
    { kind: 'plan', id: 'plans', title: t.plans, intro: t.plansIntro(data.plans.length, unlinked('plan')) },
  ];

  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t.title}</h1>
        <p>{t.intro}</p>
      </header>
      <ActionNotices reportId={report.id} />
      <div className={styles.top}>
        <ActionSummary actions={actions} checklist={checklist} />
        <ActionTools reportId={report.id} known={actions.map(({ item }) => item.id)} />
      </div>
      <ActionFilter
        filter={filter}
        areas={report.areas.filter(
          ({ number }) =>
            // The one that was asked for too, so that the list says why there is nothing.
            number === filter.area || actions.some(({ item }) => item.areas.includes(number)),
        )}
        count={(status) => inArea.filter((action) => status === null || statusOf(action) === status).length}
      />
      <p role="status" className={styles.shown} data-all={shown.length === actions.length || undefined}>
        <span>{actions.length === 0 ? t.nothing : shown.length === 0 ? t.none : t.shown(shown.length)}</span>{' '}
        {shown.length < actions.length && (
          <Link to={filter.linkTo({ status: null, area: null })} replace>
            {t.showAll}
          </Link>
        )}
      </p>
      {sections.map(({ kind, id, title, intro }) => {
        const rows = shown.filter((action) => action.kind === kind);
        return (
          rows.length > 0 && (
            <section key={kind} aria-labelledby={id} className={styles.section}>
              <h2 id={id}>{title}</h2>
              <p className={styles.intro}>{intro}</p>
              {rows.map((action) => (
                <ActionRow
                  key={action.item.id}
                  action={action}
                  quantities={quantities}
                  checklist={checklist}
                  onStatus={() => filter.status && filter.hold(action.item.id)}
                />
              ))}
            </section>
          )
        );
      })}
    </>
  );
}
