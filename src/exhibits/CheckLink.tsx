import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { useReport } from '../i18n/report.tsx';
import { Link } from '../lib/Link.tsx';
import { failingOn } from '../report/checks.ts';
import type { Check } from '../report/model/check.ts';
import { CheckBadge } from './CheckBadge.tsx';
import styles from './CheckLink.module.css';

/** The outcome of a check, leading to where it is open to read; its title is heard, and seen where it is pointed at. */
export function CheckLink({ check }: { check: Pick<Check, 'id' | 'title' | 'outcome'> }) {
  const t = useMessages(exhibitMessages);
  const { paths, text } = useLanguage();
  const { id } = useReport();
  const title = text(check.title);
  return (
    <Link
      className={styles.link}
      to={paths.checks(id, check.id)}
      title={title}
      aria-label={t.outcomes[check.outcome] + t.colon + title}
    >
      <CheckBadge outcome={check.outcome} framed={false} />
    </Link>
  );
}

/** The checks that do not hold on a quantity, beside its number. */
export function FailingLinks({ id, checks }: { id: string; checks: readonly Check[] }) {
  return failingOn([id], checks).map((check) => <CheckLink key={check.id} check={check} />);
}
