import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/lib/paths.ts';
import { shownOf, type Piece } from '../../../src/search/marks.ts';
import { search } from '../../../src/search/search.ts';
import { indexOf } from './report.ts';

const index = indexOf('shangluo-2021');
const cleanUp = 'normative-documents.clean-up.total.whole-city';

function shown(query: string, id: string, locale: Locale = 'zh') {
  const { groups, matchers } = search(index, query, locale);
  const item = groups.flatMap(({ items }) => items).find(({ entry }) => 'id' in entry && entry.id === id);
  if (!item) throw new Error(`${query} does not find ${id}`);
  return shownOf(item, matchers, locale);
}

function marked(pieces: readonly Piece[] | null | undefined): string[] {
  return pieces?.filter((piece) => piece.marked).map(({ text }) => text) ?? [];
}

function whole(pieces: readonly Piece[] | null): string | undefined {
  return pieces?.map(({ text }) => text).join('');
}

describe('what is shown of a result', () => {
  it('marks characters, pinyin and numbers where they stand', () => {
    expect(marked(shown('规范性文件', cleanUp).title)).toEqual(['规范性文件']);
    expect(marked(shown('gfxwj', cleanUp).title)).toEqual(['规范性文件']);
    expect(marked(shown('325', cleanUp).value)).toEqual(['325']);
    expect(marked(shown('5600万', 'legal-aid.losses-recovered').value)).toEqual(['5600余万']);
    expect(marked(shown('56000000', 'legal-aid.losses-recovered').value)).toEqual(['5600余万']);
    expect(marked(shown('56 million', 'legal-aid.losses-recovered', 'en').value)).toEqual(['56 million']);
  });

  it('never changes a text by marking it', () => {
    const { title, value } = shown('规范 325 清理', cleanUp);
    expect([whole(title), whole(value)]).toEqual(['规范性文件清理总数', '325件']);
    expect(marked(title)).toEqual(['规范', '清理']);
  });

  it('joins marks that touch', () => {
    expect(marked(shown('规范性 文件', cleanUp).title)).toEqual(['规范性文件']);
  });

  it('gives no reason where name or number show it', () => {
    expect(shown('325', cleanUp).because).toBeNull();
  });

  it('gives the words that led to it where name and number do not show it, in their own language', () => {
    const report = shown('xzgfxwj', 'plan.rules-system').because;
    expect(report?.locale).toBe('zh');
    expect(marked(report?.pieces)).toEqual(['行政规范性文件']);
    expect(shown('gfxwj', cleanUp, 'en').because).toMatchObject({ locale: 'zh' });
    expect(shown('reviewed', cleanUp).because).toMatchObject({ locale: 'en' });
  });

  it('shortens a reason so that its mark can be seen', () => {
    const { because } = shown('lapsed', 'normative-documents.clean-up.lapsed.whole-city');
    const [first] = because?.pieces ?? [];
    expect(first?.marked === false ? first.text.length : 0).toBeLessThanOrEqual(21);
  });

  it.each(['lapsed', 'issued', 'penalties', 'report', 'court'])(
    'begins a shortened reason with a whole word: %s',
    (query) => {
      const { groups, matchers } = search(index, query, 'zh');
      const shortened = groups
        .flatMap(({ items }) => items)
        .flatMap((item) => {
          const { because } = shownOf(item, matchers, 'zh');
          const text = whole(because?.pieces ?? null) ?? '';
          return text.startsWith('…') ? [{ text: text.slice(1), item }] : [];
        });
      expect(shortened).not.toEqual([]);
      for (const { text, item } of shortened) {
        const field = item.fields.find((one) => one.text.endsWith(text));
        expect(field?.text.slice(0, -text.length)).toMatch(/\s$/);
      }
    },
  );
});
