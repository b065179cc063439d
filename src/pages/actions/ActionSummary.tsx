import { entryOf, type Checklist } from '../../api/actions/snapshot.ts';
import { LightBadge } from '../../exhibits/LightBadge.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import { formatNumber } from '../../i18n/quantity.ts';
import { lightOf, lights } from '../../report/light.ts';
import { closingIncomplete } from '../../report/model/actionEntry.ts';
import { useToday } from '../../ui/useToday.ts';
import type { ActionItemOf } from './actionItems.ts';
import heard from '../../ui/heard.module.css';
import styles from './ActionSummary.module.css';

/** How much of everything is done, by what is recorded, and how many items have which light. */
export function ActionSummary({
  actions,
  checklist,
}: {
  actions: readonly ActionItemOf[];
  checklist: Checklist;
}) {
  const t = useMessages(actionMessages);
  const today = useToday();
  const states = actions.map(({ kind, item }) => ({ kind, entry: entryOf(checklist, item.id) }));
  const doneOf = (some: typeof states) => some.filter(({ entry }) => entry.status === 'done').length;
  const total = states.length;
  const done = doneOf(states);
  const unproven = states.filter(({ entry }) => closingIncomplete(entry)).length;
  const shown = states.map(({ entry }) => lightOf(entry, today).light);
  const percent = total === 0 ? '—' : `${formatNumber((done / total) * 100, done % total === 0 ? 0 : 1)}%`;
  const kinds = (['problem', 'plan'] as const).map((kind) => ({
    kind,
    of: states.filter((state) => state.kind === kind),
  }));
  return (
    <section className={styles.summary} aria-labelledby="action-progress">
      <h2 id="action-progress" className={heard.heard}>
        {t.progress}
      </h2>
      <p className={styles.main}>{t.progressMain(done, total)}</p>
      <p className={styles.more}>
        <span>{t.progressMore(total - done, percent)}</span>
        {kinds.map(({ kind, of }) => (
          <span key={kind}>{t.shares[kind](doneOf(of), of.length)}</span>
        ))}
      </p>
      <svg
        className={styles.bar}
        viewBox={`0 0 ${Math.max(total, 1)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className={styles.done} width={done} height="1" />
      </svg>
      <ul className={styles.lights}>
        {lights.map((light) => {
          const count = shown.filter((one) => one === light).length;
          return (
            <li key={light} data-none={count === 0 || undefined}>
              <LightBadge light={light} /> <b>{count}</b>
            </li>
          );
        })}
      </ul>
      <details className={styles.rules}>
        <summary>{t.lightRule}</summary>
        <ul>
          {lights.map((light) => (
            <li key={light}>
              <LightBadge light={light} />
              {t.colon}
              {t.lightRules[light]}
            </li>
          ))}
        </ul>
      </details>
      <p className={styles.basis}>
        {t.progressBasis}
        {unproven > 0 && (
          <>
            {t.gap}
            <strong className={styles.unproven}>{t.withoutEvidence(unproven)}</strong>
          </>
        )}
      </p>
    </section>
  );
}
