import { useReading } from '../i18n/quantity.ts';
import type { Quantity } from '../report/model/figure.ts';

/** Words are parted from their number by a space, as “more than” is; signs and Chinese units are not. */
export function isWord(text: string): boolean {
  return text !== text.trim();
}

/** Whether words stand above the number of one of these in a row; then the others leave room for them, to be level. */
export function useRoomAbove(): (row: readonly Quantity[]) => boolean {
  const read = useReading();
  return (row) => row.some((quantity) => isWord(read(quantity).before));
}
