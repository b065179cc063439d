import { useCallback } from 'react';
import type { Locale } from '../lib/paths.ts';
import { chineseNumeral } from '../lib/numeral.ts';
import type { ReportHead } from '../report/model/report.ts';
import type { Source } from '../report/model/text.ts';
import { useLanguage } from './locale.tsx';
import { useReport } from './report.tsx';

type Place = Pick<Source, 'part' | 'area' | 'item'>;
type Parts = Pick<ReportHead, 'parts'>;

/**
 * Where a statement stands, in the words a reader would look for: `一、工作开展情况（七）第1项`, `Part 1, area 7, item 1`.
 * A part that the report's head does not name is given by its number alone; part 0 is what stands before the first.
 */
export function addressOf(source: Place, head: Parts, locale: Locale): string {
  return addressesOf([source], head, locale);
}

/**
 * Where several statements stand, each place once, a part or an area that holds several of them named once:
 * `一、工作开展情况（三）第3项；（七）第1项、第3项`, `Part 1, area 3, item 3; area 7, items 1 and 3`.
 */
export function addressesOf(sources: readonly Place[], head: Parts, locale: Locale): string {
  const words = locale === 'zh' ? chinese : english;
  return [...groups(sources, ({ part }) => part)]
    .map(([part, inPart]) => {
      const places = [...groups(inPart, ({ area }) => area)].map(([area, inArea]) => [
        ...(area === undefined ? [] : [words.area(area)]),
        ...words.items([...new Set(inArea.flatMap(({ item }) => item ?? []))]),
      ]);
      const [first = [], ...others] = places.map((place) => place.join(words.within));
      const whole = [words.part(part, head), ...(first.length > 0 ? [first] : [])].join(words.within);
      return [whole, ...others].join(words.between);
    })
    .join(words.between);
}

const chinese = {
  within: '',
  between: '；',
  part: (part: number, { parts }: Parts) => {
    const title = parts.find(({ number }) => number === part)?.title.zh;
    if (part === 0) return '开头部分';
    return title ? `${chineseNumeral(part)}、${title}` : `第${chineseNumeral(part)}部分`;
  },
  area: (area: number) => `（${chineseNumeral(area)}）`,
  items: (items: number[]) => (items.length > 0 ? [items.map((item) => `第${item}项`).join('、')] : []),
};

const english: typeof chinese = {
  within: ', ',
  between: '; ',
  part: (part) => (part === 0 ? 'Preamble' : `Part ${part}`),
  area: (area) => `area ${area}`,
  items: (items) => {
    const last = items[items.length - 1];
    if (last === undefined) return [];
    return [items.length === 1 ? `item ${last}` : `items ${items.slice(0, -1).join(', ')} and ${last}`];
  },
};

/** What belongs together, in the order in which it first comes. */
function groups<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const byKey = new Map<K, T[]>();
  for (const one of all) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
  return byKey;
}

/** Reads addresses in the reader's language with the parts of the report at hand. */
export function useAddress(): (source: Place) => string {
  const { locale } = useLanguage();
  const report = useReport();
  return useCallback((source) => addressOf(source, report, locale), [report, locale]);
}

/** Words of the report as they stand inside quotation marks: “一次办” that they quote themselves becomes ‘一次办’. */
export function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
