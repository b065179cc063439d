import type { DataSet } from './read.ts';
import { exhibits, headlines } from './rules/exhibits.ts';
import { derivedNumbers, figuresAsWritten } from './rules/figures.ts';
import { formulas } from './rules/formulas.ts';
import { numbering, uniqueIds } from './rules/ids.ts';
import { links, references } from './rules/references.ts';
import { repeats } from './rules/repeats.ts';

/** Rules that the schema alone cannot see; each tells its faults through the file it finds them in. */
const rules: readonly ((set: DataSet) => void)[] = [
  numbering,
  uniqueIds,
  references,
  links,
  repeats,
  figuresAsWritten,
  derivedNumbers,
  formulas,
  exhibits,
  headlines,
];

/** Tells every fault in a data set whose form has been read. */
export function validate(set: DataSet): void {
  for (const rule of rules) rule(set);
}
