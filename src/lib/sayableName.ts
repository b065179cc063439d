/** A file's name as it can stand in a sentence: without the signs that would turn round all that follows them there. */
export function sayableName({ name }: File): string {
  return name.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
