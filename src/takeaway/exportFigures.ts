import type { QueryClient } from '@tanstack/react-query';
import { checksQuery, overviewQuery } from '../api/queries.ts';
import type { FiguresResource } from '../api/resources.ts';
import { takeawayMessages } from '../i18n/messages/takeaway.ts';
import type { Locale } from '../lib/paths.ts';
import { saveFile } from '../lib/saveFile.ts';
import { dayOf } from '../lib/today.ts';
import { toCsv } from './csv.ts';
import { fileName } from './fileName.ts';
import type { FigureRow } from './figureRows.ts';
import { figuresTable, type LinkOf } from './figuresTable.ts';

export interface ExportRequest {
  data: FiguresResource;
  /** The figures to be taken away, in their order on screen. */
  rows: readonly FigureRow[];
  locale: Locale;
  linkOf: LinkOf;
  client: QueryClient;
}

/** Makes the CSV file and hands it to the browser; gives its name. */
export function exportCsv({ data, rows, locale, linkOf }: ExportRequest): Promise<string> {
  const csv = new Blob([toCsv(figuresTable(rows, locale, linkOf))], { type: 'text/csv;charset=utf-8' });
  return Promise.resolve(handOver(data, locale, 'csv', csv));
}

/** Makes the workbook, fetching what the page itself does not show, and hands it to the browser; gives its name. */
export async function exportXlsx({ data, rows, locale, linkOf, client }: ExportRequest): Promise<string> {
  const [overview, checks, { actionStore }, { workbookOf }, { writeXlsx }] = await Promise.all([
    client.query(overviewQuery(data.report.id)),
    client.query(checksQuery(data.report.id)),
    import('../api/actions/stores.ts'),
    import('./workbook.ts'),
    import('./xlsx.ts'),
  ]);
  const sheets = workbookOf({
    ...{ rows, figures: data, checks, overview, locale, linkOf },
    checklist: actionStore(data.report.id).readAnew().checklist,
    address: window.location.href,
    exportedOn: dayOf(new Date()),
  });
  return handOver(data, locale, 'xlsx', await writeXlsx(sheets));
}

function handOver({ report }: FiguresResource, locale: Locale, ending: string, file: Blob): string {
  const name = fileName(takeawayMessages[locale].figuresFile(report.title[locale]), ending);
  saveFile(name, file);
  return name;
}
