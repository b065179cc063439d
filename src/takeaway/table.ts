import { decimalsOf } from '../i18n/quantity.ts';

/** A number in an exported table: its value as it is read (67 for 67%) and the digits after the point to show. */
export interface NumberCell {
  value: number;
  decimals: number;
  percent: boolean;
  /** A year, whose digits are not set in thousands. */
  isYear?: boolean;
}

/** A day as `2026-11-23`. */
export interface DayCell {
  day: string;
}

/** Text, a number that stays one, a day that stays one, or nothing. */
export type Cell = string | NumberCell | DayCell | null;

/** A table ready to be written as CSV or as a sheet; `width` is in characters. */
export interface Table {
  columns: { header: string; width: number }[];
  rows: Cell[][];
}

/** One column of a table over records of kind `R`. */
export interface Column<R> {
  header: string;
  width: number;
  cell: (record: R) => Cell;
}

/** The table that these columns make of records. */
export function tableOf<R>(columns: readonly Column<R>[], records: readonly R[]): Table {
  return {
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: records.map((record) => columns.map((column) => column.cell(record))),
  };
}

/** A number with as many digits after the point as it has, four at most, or nothing for `null`. */
export function numberCell(value: number | null, percent = false): Cell {
  return value === null ? null : { value, decimals: decimalsOf(value), percent };
}
