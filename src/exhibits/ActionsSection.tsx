import type { ReactNode } from 'react';
import { useActions } from '../api/actions/useActions.ts';
import { useMessages } from '../i18n/locale.tsx';
import { actionItemMessages } from '../i18n/messages/actionItem.ts';
import { useReport } from '../i18n/report.tsx';
import type { Plan, Problem } from '../report/model/report.ts';
import { ActionItem } from './ActionItem.tsx';
import styles from './ActionItem.module.css';

/** The problems or the plans of a page, under the anchor `problems` or `plans`; `none` is said where there are none. */
export function ActionsSection({
  kind,
  items,
  title,
  none,
  children,
}: {
  kind: 'problem' | 'plan';
  items: readonly (Problem | Plan)[];
  title: string;
  none: string;
  children?: ReactNode;
}) {
  const t = useMessages(actionItemMessages);
  const { keeping, checklist } = useActions(useReport().id);
  const isUnkept = keeping !== 'browser' && items.some((item) => checklist.items.has(item.id));
  const id = `${kind}s`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {items.length === 0 && <p>{none}</p>}
      {isUnkept && <p role="alert">{t.notKept}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <ActionItem key={item.id} kind={kind} item={item} />
        ))}
      </ul>
      {children}
    </section>
  );
}
