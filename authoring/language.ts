import type { Key } from './fault.ts';
import { objectsIn } from './tolerate.ts';

type Tell = (keys: readonly Key[], rule: string, message: string) => void;

const names = { zh: 'Chinese', en: 'English' } as const;

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/**
 * Tells of every text that lacks a language, and of Chinese characters in English ones. What is missing is filled in
 * (in `file` itself) with a dash, so that the other rules can still be applied; nothing is built from it.
 */
export function completeLanguages(file: unknown, tell: Tell): void {
  for (const { value, keys } of objectsIn(file)) {
    if (!('zh' in value) && !('en' in value)) continue;
    for (const locale of ['zh', 'en'] as const) {
      if (!isBlank(value[locale])) continue;
      tell([...keys, locale], 'language.missing', `the ${names[locale]} text is missing`);
      value[locale] = locale === 'en' && 'kind' in value ? { one: '–', other: '–' } : '–';
    }
    for (const [word, path] of wordsOf(value.en)) {
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

/** English is one text, or for units one for singular and one for plural. */
function wordsOf(english: unknown): [string, Key[]][] {
  if (typeof english === 'string') return [[english, []]];
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, word]) => (typeof word === 'string' ? [[word, [key]]] : []));
}
