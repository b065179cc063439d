import { chineseNumeral } from '../../lib/numeral.ts';
import { defineMessages } from '../locale.tsx';

/** Titles of pages, as tabs and history show them. */
export const pageMessages = defineMessages({
  zh: {
    overview: '总览',
    area: (number: number, title: string) => `${chineseNumeral(number)}、${title}`,
    actions: '问题与计划',
    checks: '核验',
    present: (area: string | undefined) => (area === undefined ? '演示' : `演示：${area}`),
    figures: '全部数据',
  },
  en: {
    overview: 'Overview',
    area: (number: number, title: string) => `${number}. ${title}`,
    actions: 'Problems and plans',
    checks: 'Checks',
    present: (area: string | undefined) => (area === undefined ? 'Presentation' : `Presentation: ${area}`),
    figures: 'All figures',
  },
});
