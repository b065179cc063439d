import type { FigureRow } from '../../takeaway/figureRows.ts';

/** A row as the table library hands it out. */
export interface TableRow {
  id: string;
  original: FigureRow;
}

/** With more rows than this only those in sight are drawn. */
export const windowFrom = 200;
