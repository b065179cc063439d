import type { OverviewResource } from '../../api/resources.ts';
import { ProgressRow } from '../../exhibits/ProgressRow.tsx';
import { WholeRow } from '../../exhibits/WholeRow.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { overviewMessages } from '../../i18n/messages/overview.ts';
import type { Lookup } from '../../report/lookup.ts';
import styles from './OverviewPage.module.css';

/** Everything that is so much of so much: first what can still move, then how wholes divide, then rates. */
export function ProgressSection({
  progress,
  wholes,
  quantities,
}: Pick<OverviewResource, 'progress' | 'wholes'> & { quantities: Lookup }) {
  const t = useMessages(overviewMessages);
  const [totals, rates] = (['progress', 'rate'] as const).map((kind) =>
    progress
      .filter((exhibit) => exhibit.kind === kind)
      .map((exhibit) => <ProgressRow key={exhibit.id} exhibit={exhibit} quantities={quantities} />),
  );
  const divided = wholes.map((one) => <WholeRow key={one.id} divided={one} quantities={quantities} />);
  const groups = [
    ['totals', totals],
    ['wholes', divided],
    ['rates', rates],
  ] as const;

  if (progress.length + wholes.length === 0) return null;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t.progress}</h2>
      <p className={styles.intro}>{t.progressIntro}</p>
      {groups.map(
        ([group, rows = []]) =>
          rows.length > 0 && (
            <div key={group} className={styles.group} data-group={group}>
              <h3>
                {t.groups[group]} <small>{t.groupNotes[group]}</small>
              </h3>
              {rows}
            </div>
          ),
      )}
    </section>
  );
}
