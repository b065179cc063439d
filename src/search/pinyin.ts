/** How a character is read, and what may be typed of that: all of it, or its first letter (zh, ch, sh count as such). */
interface Reading {
  whole: string;
  pieces: readonly string[];
}

/** The readings of characters, prepared for matching. */
export interface Readings {
  of: (character: string) => readonly Reading[];
  /** A bit for each letter with which a reading of the character begins; 0 where there is none. */
  initials: (text: string, at: number) => number;
}

/** `a` … `z` as one bit of a number. */
export function letterBit(letter: string): number {
  return 1 << (letter.charCodeAt(0) - 97);
}

/** Takes the table of the resource. ü, there v, is also found when typed as u (法律: falv, falu). */
export function readReadings(table: Readonly<Record<string, readonly string[]>>): Readings {
  const all = new Map<string, readonly Reading[]>();
  const prepared = (whole: string): Reading => ({ whole, pieces: piecesOf(whole) });
  const initials = new Uint32Array(0x10000);
  for (const [character, readings] of Object.entries(table)) {
    all.set(character, [
      ...readings.map(prepared),
      ...readings.filter((one) => one.includes('v')).map((one) => prepared(one.replace('v', 'u'))),
    ]);
    initials[character.charCodeAt(0)] = readings.reduce((bits, one) => bits | letterBit(one), 0);
  }
  return {
    of: (character) => all.get(character) ?? unread,
    initials: (text, at) => initials[text.charCodeAt(at)] ?? 0,
  };
}

const unread: readonly Reading[] = [];

/** A place where letters can be read: from `start` to before `end`, `full` of its characters spelt out. */
export interface PinyinMatch {
  start: number;
  end: number;
  full: number;
}

/**
 * The best place in `text` whose characters, one after the other without gap, read as `letters`: each spelt out or by
 * its first letter (zh, ch, sh count as such), the last also half spelt. Best is what spells out most, then the
 * first. `null` where there is none.
 */
export function findPinyin(text: string, letters: string, readings: Readings): PinyinMatch | null {
  const bit = letterBit(letters);
  let best: PinyinMatch | null = null;
  for (let start = 0; start < text.length; start += 1) {
    if ((readings.initials(text, start) & bit) === 0) continue;
    const read = readOn(text, start, letters, readings);
    if (!read) continue;
    const match = { start, end: read.end, full: read.full };
    if (!best || share(match) > share(best)) best = match;
    if (share(best) === 1) break;
  }
  return best;
}

/** Which part of the matched characters is spelt out, 0 to 1. */
export function share({ start, end, full }: PinyinMatch): number {
  return full / (end - start);
}

interface Read {
  end: number;
  full: number;
}

function readOn(text: string, at: number, letters: string, readings: Readings): Read | null {
  if (letters === '') return { end: at, full: 0 };
  let best: Read | null = null;
  if ((readings.initials(text, at) & letterBit(letters)) === 0) return null;
  for (const { whole, pieces } of readings.of(text.charAt(at))) {
    if (whole.charAt(0) !== letters.charAt(0)) continue;
    // All that is left may be the beginning of a syllable.
    if (letters.length < whole.length && whole.startsWith(letters))
      best = better(best, { end: at + 1, full: 0 });
    for (const piece of pieces) {
      if (!letters.startsWith(piece)) continue;
      const further = readOn(text, at + 1, letters.slice(piece.length), readings);
      if (!further) continue;
      best = better(best, { end: further.end, full: further.full + (piece === whole ? 1 : 0) });
    }
  }
  return best;
}

function better(one: Read | null, other: Read): Read {
  return one && one.full >= other.full ? one : other;
}

function piecesOf(reading: string): string[] {
  const first = reading.slice(0, 1);
  const initial = /^[zcs]h/.exec(reading)?.[0];
  return [...new Set([reading, ...(initial ? [initial] : []), first])];
}
