/** A text in one plain form, each character with the index it had in the original. */
export interface Folded {
  text: string;
  offsets: readonly number[];
}

/**
 * One form for every way of writing the same sign: full-width ASCII becomes ASCII, every space a blank, every line end
 * `\n`, every dash `-`, corner brackets quotation marks; marks without width are dropped. One sign never becomes two,
 * so that places can be traced back.
 */
export function fold(original: string): Folded {
  const text: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const sign = original[i] ?? '';
    if (sign === '\r' && original[i + 1] === '\n') continue;
    const plain = foldSign(sign);
    if (plain === '') continue;
    text.push(plain);
    offsets.push(i);
  }
  return { text: text.join(''), offsets };
}

const twins: Readonly<Record<string, string>> = {
  '\r': '\n',
  '\f': '\n',
  '\v': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '\t': ' ',
  '「': '“',
  '『': '“',
  '」': '”',
  '』': '”',
  '〈': '《',
  '〉': '》',
  '\u2212': '-',
};

function foldSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x80) return twins[sign] ?? sign;
  // Thin and narrow spaces group the digits of a number; the others below have no width at all.
  if (code === 0x2009 || code === 0x202f || code === 0xad || code === 0xfeff) return '';
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060) return '';
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (code >= 0x2010 && code <= 0x2015) return '-';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return twins[sign] ?? sign;
}
