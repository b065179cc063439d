import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { originalMessages } from '../i18n/messages/original.ts';
import type { Account } from './account.ts';
import styles from './Account.module.css';
import { sayStanding } from './sayStanding.ts';

/** The numbers that are no figures by a rule or as part of a name, under the reason that excuses them. */
export function ExcusedNumbers({ account }: { account: Account }) {
  const t = useMessages(originalMessages);
  const { locale } = useLanguage();
  const groups = new Map<string, string[]>();
  let count = 0;
  for (const { number, standing } of account.entries) {
    if (standing.state !== 'excused' || standing.by === 'person') continue;
    const reason = sayStanding(standing, [], locale);
    groups.set(reason, [...(groups.get(reason) ?? []), number.written]);
    count += 1;
  }
  if (count === 0) return null;
  return (
    <details className={styles.list}>
      <summary>{t.ruledList(count)}</summary>
      <ul>
        {[...groups].map(([reason, written]) => (
          <li key={reason}>
            <span>{t.ruled(reason, written.length)}</span>
            <span lang="zh" className={styles.reason}>
              {[...new Set(written)].slice(0, mostExamples).join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Enough to see what a rule takes; the export has every number. */
const mostExamples = 40;
