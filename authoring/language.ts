import type { Key } from './fault.ts';
import { objectsIn } from './tolerate.ts';

type Tell = (keys: readonly Key[], rule: string, message: string) => void;

const names = { zh: 'Chinese', en: 'English' } as const;

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/**
 * Tells of every text that lacks a language, of Chinese characters in English ones, of English in place of Chinese and
 * of needless spaces in either. What is missing is filled in (in `file` itself) with a dash, so that the other rules
 * can still be applied; nothing is built from it.
 */
export function completeLanguages(file: unknown, tell: Tell): void {
  for (const { value, keys } of objectsIn(file)) {
    if (!('zh' in value) && !('en' in value)) continue;
    for (const locale of ['zh', 'en'] as const) {
      if (!isBlank(value[locale])) continue;
      tell([...keys, locale], 'language.missing', `the ${names[locale]} text is missing`);
      value[locale] = locale === 'en' && 'kind' in value ? { one: '–', other: '–' } : '–';
    }
    if (typeof value.zh === 'string') {
      if (isEnglish(value.zh))
        tell([...keys, 'zh'], 'language.han', `the Chinese text is English: “${value.zh}”`);
      tellSpaces(value.zh, [...keys, 'zh'], tell);
    }
    for (const [word, path] of wordsOf(value.en)) {
      tellSpaces(word, [...keys, 'en', ...path], tell);
      if (/\p{Script=Han}/u.test(word)) {
        tell(
          [...keys, 'en', ...path],
          'language.han',
          `the English text contains Chinese characters: “${word}”`,
        );
      }
    }
  }
}

const needlessSpaces: readonly [RegExp, string][] = [
  [/^\s|\s$/, 'begins or ends with a space'],
  [/[^\S\n]{2}/, 'has a space too many'],
  [
    /\p{Script=Han} [0-9]|[0-9%] \p{Script=Han}/u,
    'has a space between a numeral and Chinese, which stand without one',
  ],
];

/** Only what a presenter says is shown in the lines in which it is written. */
const parted = [/\S\s*[\t\n\r]\s*\S/, 'has a line break or tab in it, which only notes may'] as const;

/** Tells of spaces in a text that are left from typing or copying, and of those that Chinese is set without. */
function tellSpaces(text: string, keys: readonly Key[], tell: Tell): void {
  for (const [pattern, message] of keys.includes('notes') ? needlessSpaces : [...needlessSpaces, parted]) {
    if (pattern.test(text)) tell(keys, 'text.spaces', `${message}: “${text.replace(/[\t\n\r]+/g, '⏎')}”`);
  }
}

/** Words and no Chinese character: a name alone, such as WTO or 5G, may be Chinese as well. */
function isEnglish(text: string): boolean {
  return /[A-Za-z]{2,} [A-Za-z]{2,}/.test(text) && !/\p{Script=Han}/u.test(text);
}

/** English is one text, or for units one for singular and one for plural. */
function wordsOf(english: unknown): [string, Key[]][] {
  if (typeof english === 'string') return [[english, []]];
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, word]) => (typeof word === 'string' ? [[word, [key]]] : []));
}

/**
 * What is no sign of any writing: half a character, the mark of a reading that failed, control characters, and what
 * takes no room or turns the direction, which comes with texts copied from elsewhere and makes them not be found.
 */
const noSign =
  /\p{Surrogate}|[\uFFFD-\uFFFF]|[^\P{Control}\t\n\r]|[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;

/** Tells of every text with something in it that no reader can read: it was cut or saved in another encoding. */
export function tellDamaged(value: unknown, tell: Tell, keys: readonly Key[] = []): void {
  if (typeof value === 'string') {
    const [sign] = noSign.exec(value) ?? [];
    if (sign === undefined) return;
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    tell(keys, 'text.damaged', `${code} is no sign that a reader can see`);
  } else if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    for (const [key, item] of Object.entries(value))
      tellDamaged(item, tell, [...keys, isList ? Number(key) : key]);
  }
}
