import type { Cell, Table } from './table.ts';

/**
 * What a spreadsheet would take for a formula when it opens a text file, in half and full width; tabs and returns
 * at the front are dropped by some and lay bare what follows.
 */
const formulaLike = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * A table as CSV (RFC 4180): every line ends in CRLF, a byte order mark tells Excel and WPS that it is UTF-8, and
 * text that looks like a formula is made harmless by an apostrophe in front, text that looks like a signed number too: a
 * name is no number.
 */
export function toCsv(table: Table): string {
  const lines = [table.columns.map(({ header }) => header), ...table.rows];
  return `\uFEFF${lines.map((cells) => cells.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object' && 'day' in cell) return cell.day;
  // Twelve digits are more than any report states and fewer than where division leaves its noise.
  if (typeof cell !== 'string') return String(Number(cell.value.toPrecision(12)));
  const safe = formulaLike.test(cell) ? `'${cell}` : cell;
  // Blanks at the ends are dropped by some where no quotes hold them.
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
