import { chineseNumeral } from '../../lib/numeral.ts';
import { defineMessages } from '../locale.tsx';
import { counted, formatNumber } from '../quantity.ts';

interface Counts {
  measures: number;
  figures: number;
}

/** Titles and descriptions of pages, as tabs, history and link previews show them. */
export const pageMessages = defineMessages({
  zh: {
    overview: '总览',
    overviewDescription: (report: string, counts: Counts) =>
      `${report}：${formatNumber(counts.measures)}项举措、${formatNumber(counts.figures)}个数据，逐一注明出处并核验。`,
    area: (number: number, title: string) => `${chineseNumeral(number)}、${title}`,
    actions: '问题与计划',
    actionsDescription: (problems: number, plans: number) =>
      `${problems}个问题，${plans}项计划，可登记进展。`,
    checks: '核验',
    checksDescription: (count: number) =>
      `对报告自身数字关系的${formatNumber(count)}项核验，公开算式与结果。`,
    present: (area: string | undefined) => (area === undefined ? '演示' : `演示：${area}`),
    presentDescription: (report: string) => `${report}：逐页演示，每个数字都可打开出处。`,
    figureDescription: (name: string, reading: string, measure: string) =>
      `${name}：${reading}。所属举措：${measure}。`,
    figures: '全部数据',
    figuresDescription: (count: number) => `报告中的全部${formatNumber(count)}个数据，可排序、筛选、导出。`,
  },
  en: {
    overview: 'Overview',
    overviewDescription: (report: string, counts: Counts) =>
      `${report}: ${counted(counts.measures, 'measure')} and ${counted(counts.figures, 'figure')}, each with its source and its checks.`,
    area: (number: number, title: string) => `${number}. ${title}`,
    actions: 'Problems and plans',
    actionsDescription: (problems: number, plans: number) =>
      `${counted(problems, 'problem')} and ${counted(plans, 'plan')}, with their progress.`,
    checks: 'Checks',
    checksDescription: (count: number) =>
      `${counted(count, 'check')} of the report’s own arithmetic, with formula and outcome.`,
    present: (area: string | undefined) => (area === undefined ? 'Presentation' : `Presentation: ${area}`),
    presentDescription: (report: string) =>
      `${report}, slide by slide, with the source of every number at hand.`,
    figureDescription: (name: string, reading: string, measure: string) =>
      `${name}: ${reading}. Measure: ${measure}.`,
    figures: 'All figures',
    figuresDescription: (count: number) =>
      `All ${counted(count, 'figure')} of the report, to sort, filter and export.`,
  },
});
