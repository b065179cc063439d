import { originalMessages } from '../i18n/messages/original.ts';
import type { Locale } from '../lib/paths.ts';
import type { Figure } from '../report/model/figure.ts';
import { linesOf } from '../report/source/lines.ts';
import { originalStretch } from '../report/source/parse.ts';
import { toCsv } from '../takeaway/csv.ts';
import { numberCell, tableOf } from '../takeaway/table.ts';
import { contextOf, type Account } from './account.ts';
import { sayStanding } from './sayStanding.ts';

/** Every number of the text with what it is, as CSV: for whoever signs for the report. */
export function accountAsCsv({ text, entries }: Account, figures: readonly Figure[], locale: Locale): string {
  const t = originalMessages[locale];
  const lineAt = linesOf(text.original);
  const rows = entries.map((entry) => ({
    ...entry,
    ...contextOf(text, entry.number),
    line: lineAt(originalStretch(text, entry.number).start),
  }));
  const columns = [
    { header: t.columns.line, width: 6, cell: ({ line }: Row) => numberCell(line) },
    { header: t.columns.written, width: 14, cell: ({ number }: Row) => number.written },
    { header: t.columns.value, width: 14, cell: ({ number }: Row) => numberCell(number.value) },
    { header: t.columns.state, width: 12, cell: ({ standing }: Row) => t.states[standing.state] },
    {
      header: t.columns.what,
      width: 40,
      cell: ({ standing }: Row) => sayStanding(standing, figures, locale),
    },
    { header: t.columns.context, width: 40, cell: (row: Row) => row.before + row.number.written + row.after },
  ];
  type Row = (typeof rows)[number];
  return toCsv(tableOf(columns, rows));
}
