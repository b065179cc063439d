import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FiguresResource } from '../api/resources.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { toolMessages } from '../i18n/messages/tools.ts';
import type { FigureRow } from './figureRows.ts';
import styles from './Takeaway.module.css';
import { useAbsolute } from './useAbsolute.ts';

type Kind = 'csv' | 'xlsx';

/** Buttons that make a file of the figures shown, or of all of them; the code for that is fetched when one is pressed. */
export function FiguresTakeaway({
  data,
  rows,
  shown,
  withDerived,
  filtered,
}: {
  data: FiguresResource;
  /** Figures and derived numbers, in the report's order. */
  rows: readonly FigureRow[];
  shown: readonly FigureRow[];
  /** Derived numbers are among what is listed. */
  withDerived: boolean;
  /** The rows shown are fewer for a filter, so that there is something to choose. */
  filtered: boolean;
}) {
  const t = useMessages(toolMessages);
  const { locale, paths } = useLanguage();
  const client = useQueryClient();
  const absolute = useAbsolute();
  const whole = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  async function make(kind: Kind) {
    setSaid(t.exporting);
    try {
      const { exportCsv, exportXlsx } = await import('./exportFigures.ts');
      const linkOf = (id: string) => absolute(paths.figure(data.report.id, id));
      const all = filtered && whole.current?.checked;
      const request = {
        ...{ data, locale, client, linkOf },
        rows: all ? rows.filter((row) => withDerived || row.basis !== 'derived') : shown,
      };
      setSaid(t.exported(await (kind === 'csv' ? exportCsv : exportXlsx)(request)));
    } catch {
      setSaid(t.exportFailed);
    }
  }

  return (
    <div className={styles.takeaway}>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {filtered && (
        <label className={styles.tick}>
          <input ref={whole} type="checkbox" autoComplete="off" />
          <span>{t.whole}</span>
        </label>
      )}
      <button type="button" onClick={() => void make('csv')}>
        {t.csv}
      </button>
      <button type="button" onClick={() => void make('xlsx')}>
        {t.xlsx}
      </button>
    </div>
  );
}
