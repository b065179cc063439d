import type { ComponentType } from 'react';
import { chunk } from '../../lib/chunk.ts';
import type { Lookup } from '../../report/lookup.ts';
import type { TableRow } from './tableRow.ts';

type Windowing = ComponentType<{ rows: readonly TableRow[]; quantities: Lookup }>;

/** The table body that draws what is in sight: fetched only where a report is that long. */
export const windowing = chunk<Windowing>(async () => (await import('./WindowedBody.tsx')).WindowedBody);
