import type { ReactNode } from 'react';
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
  none?: string;
  children?: ReactNode;
}) {
  const id = `${kind}s`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {items.length === 0 && none && <p>{none}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <ActionItem key={item.id} kind={kind} item={item} />
        ))}
      </ul>
      {children}
    </section>
  );
}
