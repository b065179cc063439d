/** A run of text is set in a font of so many pixels; widths are estimated, since nothing is measured outside a browser. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size;
}

/** Generous for every common face: text that ends early does no harm, text that overlaps does. */
function emsOf(letter: string): number {
  if (
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/.test(
      letter,
    )
  ) {
    return 1;
  }
  if (/[\s.,:;'!|()[\]ijlft]/.test(letter)) return 0.36;
  if (/[A-Zmw%@]/.test(letter)) return 0.82;
  return 0.58;
}

/** What must not begin a line in Chinese. */
const closing = /^[，。、；：！？）》”’,.;:!?)%\]]/;

/** A text in lines no wider than `width`: broken at spaces, and between any two Chinese characters. */
export function wrap(text: string, size: number, width: number): string[] {
  const pieces = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && widthOf((line + piece).trimEnd(), size) > width && !closing.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() || lines.length === 0 ? [...lines, line.trimEnd()] : lines;
}

/** Text as it may stand in XML: escaped, without the control characters that XML forbids. */
export function xml(text: string): string {
  const allowed = [...text].filter((letter) => letter >= ' ' || letter === '\t' || letter === '\n').join('');
  return allowed.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
