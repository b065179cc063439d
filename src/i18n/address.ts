import { useCallback } from 'react';
import type { Locale } from '../lib/paths.ts';
import { chineseNumeral } from '../lib/numeral.ts';
import type { ReportHead } from '../report/model/report.ts';
import type { Source } from '../report/model/text.ts';
import { useLanguage } from './locale.tsx';
import { useReport } from './report.tsx';

/**
 * Where a statement stands, in the words a reader would look for: `一、工作开展情况 (七) 第1项`, `Part 1, area 7, item 1`.
 * A part that the report's head does not name is given by its number alone; part 0 is what stands before the first.
 */
export function addressOf(
  source: Pick<Source, 'part' | 'area' | 'item'>,
  head: Pick<ReportHead, 'parts'>,
  locale: Locale,
): string {
  if (locale === 'en') {
    const part = source.part === 0 ? 'Preamble' : `Part ${source.part}`;
    const area = source.area === undefined ? '' : `, area ${source.area}`;
    return part + area + (source.item === undefined ? '' : `, item ${source.item}`);
  }
  const title = head.parts.find((part) => part.number === source.part)?.title.zh;
  const part =
    source.part === 0
      ? '开头部分'
      : title
        ? `${chineseNumeral(source.part)}、${title}`
        : `第${chineseNumeral(source.part)}部分`;
  const area = source.area === undefined ? '' : ` (${chineseNumeral(source.area)})`;
  return part + area + (source.item === undefined ? '' : ` 第${source.item}项`);
}

/** Reads addresses in the reader's language with the parts of the report at hand. */
export function useAddress(): (source: Pick<Source, 'part' | 'area' | 'item'>) => string {
  const { locale } = useLanguage();
  const report = useReport();
  return useCallback((source) => addressOf(source, report, locale), [report, locale]);
}
