/** Why a text is not taken as a report's: nothing in it, too much of it, or no text at all. */
export type Refusal = 'empty' | 'tooLarge' | 'binary';

/** A yearly report has some ten thousand characters, seldom thirty; what is far longer is something else, and slow to draw. */
export const maxCharacters = 200_000;

export class ReportTextError extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(`the text is refused: ${reason}`);
    this.name = 'ReportTextError';
    this.reason = reason;
  }
}

/** Throws `ReportTextError` for a text that is empty, longer than `most` or not text. */
export function assertReportText(text: string, most = maxCharacters): void {
  if (text.length > most) throw new ReportTextError('tooLarge');
  if (looksBinary(text)) throw new ReportTextError('binary');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ReportTextError('empty');
}

/** Binary data read as text give NUL bytes at once, or many control and replacement characters. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0) return true;
    if (code === 0xfffd || (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) odd++;
  }
  return odd > 8 && odd > sample.length / 50;
}
