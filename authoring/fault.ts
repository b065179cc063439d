/** Something wrong in an authored data set. `rule` is a stable name, explained in docs/data.md. */
export interface Fault {
  /** Path below `data/`. */
  file: string;
  /** Path inside the file: `measures[2].figures[0].unit`; empty for the file itself. */
  place: string;
  rule: string;
  message: string;
}

export type Key = string | number;

/** `['measures', 2, 'unit']` → `measures[2].unit` */
export function placeOf(keys: readonly Key[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** One fault as a line: `data/x/areas/1.json measures[2].title [language.missing] …`. */
export function faultLine({ file, place, rule, message }: Fault): string {
  return `data/${file}${place ? ` ${place}` : ''} [${rule}] ${message}`;
}
