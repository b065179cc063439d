import { describe, expect, it } from 'vitest';
import { piecesOf, untranslated, wronglyPunctuated } from './messages.ts';
import { readRoot, sourcesIn } from './sources.ts';

const files = sourcesIn(['src'], /\.tsx?$/).filter(({ text }) => text.includes('defineMessages({'));
const pieces = files.flatMap(piecesOf);
const modules = import.meta.glob<Record<string, unknown>>('../../src/i18n/messages/*.ts', { eager: true });

/** Dotted names of everything in a set of messages, with the kind of each. */
function keysOf(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${name}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, child]) => keysOf(child, name ? `${name}.${key}` : key));
}

function isMessages(value: unknown): value is { zh: unknown; en: unknown } {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

describe('messages', () => {
  it('are found: some in each file that defines any', () => {
    expect(files.length).toBeGreaterThan(4);
    for (const { path } of files) {
      for (const language of ['zh', 'en']) {
        expect(
          pieces.filter((piece) => piece.path === path && piece.language === language),
          path,
        ).not.toEqual([]);
      }
    }
  });

  it('stand in src/i18n/messages', () => {
    const elsewhere = files.filter(({ path }) => !/^src\/i18n\/(messages\/|locale\.tsx$)/.test(path));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  it('have the same keys in both languages', () => {
    const sets = Object.values(modules)
      .flatMap((module) => Object.entries(module))
      .flatMap(([name, value]) => (isMessages(value) ? [{ name, value }] : []));
    expect(sets.length).toBeGreaterThanOrEqual(files.length);
    for (const { name, value } of sets) {
      expect(new Set(keysOf(value.en)), name).toEqual(new Set(keysOf(value.zh)));
    }
  });

  it('are in their language', () => {
    expect(pieces.flatMap(untranslated)).toEqual([]);
  });

  it('have Chinese punctuation in Chinese, as do the data and what stands in the page before any script', () => {
    const chinese = pieces.filter(({ language }) => language === 'zh').map(({ text }) => text);
    const authored = sourcesIn(['data'], /\.json$/).flatMap(({ text }) =>
      // What the report itself writes is kept as it is.
      Array.from(text.matchAll(/^\s*"zh": "(.*)"/gm), ([, words = '']) => words),
    );
    expect(authored.length).toBeGreaterThan(200);
    const page = readRoot('index.html').split('\n');
    expect(wronglyPunctuated([...chinese, ...authored, ...page])).toEqual([]);
    expect(wronglyPunctuated(['请看:这里', '一,二', '是?', '12:30，10,000件'])).toHaveLength(3);
  });
});

describe('the rules see', () => {
  const broken = (text: string) =>
    piecesOf({ path: 'x.ts', text: `export const m = defineMessages(${text})` }).flatMap(untranslated);

  it.each([
    ['Chinese in English', "{ zh: { a: '总数' }, en: { a: '总数' } }"],
    ['Chinese in a template', '{ zh: { a: (n) => `共${n}项` }, en: { a: (n) => `共 ${n}` } }'],
    ['Chinese deep inside', "{ zh: {}, en: { a: { b: (n) => (n === 1 ? 'one' : '多') } } }"],
    ['English in Chinese', "{ zh: { a: 'Total 总数' }, en: { a: 'Total' } }"],
  ])('%s', (_, text) => {
    expect(broken(text)).toHaveLength(1);
  });

  it('no fault in what is well', () => {
    expect(
      broken(
        "{ zh: { a: (k) => (k === 'total' ? '导出 CSV' : '否') }, en: { a: (k) => (k === 'total' ? 'CSV' : 'No') } }",
      ),
    ).toEqual([]);
  });
});
