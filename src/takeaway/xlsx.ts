// The universal entry zips on the spot: the browser entry would start a worker from a blob, which our policy refuses.
import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import type { Cell } from './table.ts';
import type { Sheet } from './workbook.ts';

/** Writes sheets as one XLSX file; numbers stay numbers, days days, text stays text whatever it begins with. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ name, table }) => ({
      sheet: name,
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        table.columns.map(({ header }): CellObject => ({ ...text(header), fontWeight: 'bold' })),
        ...table.rows.map((row) => row.map(cellOf)),
      ],
    })),
    font,
  ).toBlob();
}

/** Named, since spreadsheets differ in what they set without a name: LibreOffice takes a serif for bold text. */
const font = { fontFamily: 'Arial', fontSize: 11 };

/** Spreadsheets count days from 1900 and disagree on its first two months; what lies before is written as text. */
const firstCounted = '1900-03-01';

/** Longest text that a cell of a workbook may hold. */
const longest = 32_767;

function text(value: string): CellObject {
  return { value: value.slice(0, longest), type: String, wrap: true, alignVertical: 'top' };
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return text(cell);
  if ('day' in cell) {
    if (cell.day < firstCounted) return text(cell.day);
    return {
      value: new Date(`${cell.day}T00:00:00Z`),
      type: Date,
      format: 'yyyy-mm-dd',
      alignVertical: 'top',
    };
  }
  const digits = cell.decimals > 0 ? `.${'0'.repeat(cell.decimals)}` : '';
  return {
    // A division by 100 leaves noise in the last binary digit (0.9951000000000001).
    value: cell.percent ? Number((cell.value / 100).toPrecision(15)) : cell.value,
    type: Number,
    format: cell.percent ? `0${digits}%` : cell.isYear ? '0' : `#,##0${digits}`,
    alignVertical: 'top',
  };
}
