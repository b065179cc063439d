import { useId } from 'react';
import { Link } from '../../lib/Link.tsx';
import type { OverviewResource } from '../../api/resources.ts';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import { chineseNumeral } from '../../lib/numeral.ts';
import { actionStatuses, type ActionStatus } from '../../report/model/actionEntry.ts';
import choice from '../../ui/filterLinks.module.css';
import { useKept } from '../../ui/useKept.ts';
import styles from './ActionFilter.module.css';
import type { useFilter } from './useFilter.ts';

interface ActionFilterProps {
  filter: ReturnType<typeof useFilter>;
  /** Areas to choose from. */
  areas: OverviewResource['report']['areas'];
  /** How many items there are of a status, or (`null`) of any, in the chosen area. */
  count: (status: ActionStatus | null) => number;
}

/** Filters by status and by work area; both are in the URL. */
export function ActionFilter({ filter, areas, count }: ActionFilterProps) {
  const { locale, text } = useLanguage();
  const t = useMessages(actionMessages);
  const id = useId();
  const area = useKept<HTMLSelectElement>({
    stored: filter.area === null ? '' : String(filter.area),
    initial: '',
    save: (value) => filter.setArea(value === '' ? null : Number(value)),
  });
  return (
    <nav className={`${styles.filter} ${choice.links}`} aria-label={t.filter}>
      {[null, ...actionStatuses].map((status) => (
        <Link
          key={status}
          to={filter.linkTo({ status })}
          replace
          aria-current={status === filter.status ? 'true' : undefined}
        >
          {status ? t.statusCount(t.statuses[status], count(status)) : t.allStatuses(count(null))}
        </Link>
      ))}
      <span className={styles.area}>
        <label htmlFor={id}>{t.areaFilter}</label>
        <select {...area} id={id}>
          <option value="">{t.allAreas}</option>
          {areas.map(({ number, short }) => (
            <option key={number} value={number}>
              {t.areaName(locale === 'zh' ? chineseNumeral(number) : String(number), text(short))}
            </option>
          ))}
        </select>
      </span>
    </nav>
  );
}
