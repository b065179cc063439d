/**
 * `text` as it is compared: lower case, full-width letters, digits and signs as their ASCII twins, one kind of
 * apostrophe. Every character keeps its place, so that a match in the folded text can be marked in the original.
 */
export function fold(text: string): string {
  const narrow = text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\u3000/g, ' ');
  const lower = narrow.toLowerCase();
  return lower.length === text.length ? lower : narrow;
}
