import { defineMessages } from '../locale.tsx';
import { counted, formatNumber } from '../quantity.ts';

interface Counts {
  measures: number;
  figures: number;
}

/** One sentence on each kind of page, as search engines and link previews show it. */
export const descriptionMessages = defineMessages({
  zh: {
    overview: (report: string, counts: Counts) =>
      `${report}：${formatNumber(counts.measures)}项举措、${formatNumber(counts.figures)}个数据，逐一注明出处并核验。`,
    actions: (problems: number, plans: number) => `${problems}个问题，${plans}项计划，可登记进展。`,
    checks: (count: number) => `对报告自身数字关系的${formatNumber(count)}项核验，公开算式与结果。`,
    present: (report: string) => `${report}：逐页演示，每个数字都可打开出处。`,
    figure: (name: string, reading: string, measure: string) => `${name}：${reading}。所属举措：${measure}。`,
    figures: (count: number) => `报告中的全部${formatNumber(count)}个数据，可排序、筛选、导出。`,
  },
  en: {
    overview: (report: string, counts: Counts) =>
      `${report}: ${counted(counts.measures, 'measure')} and ${counted(counts.figures, 'figure')}, each with its source and its checks.`,
    actions: (problems: number, plans: number) =>
      `${counted(problems, 'problem')} and ${counted(plans, 'plan')}, with their progress.`,
    checks: (count: number) =>
      `${counted(count, 'check')} of the report’s own arithmetic, with formula and outcome.`,
    present: (report: string) => `${report}, slide by slide, with the source of every number at hand.`,
    figure: (name: string, reading: string, measure: string) => `${name}: ${reading}. Measure: ${measure}.`,
    figures: (count: number) => `All ${counted(count, 'figure')} of the report, to sort, filter and export.`,
  },
});
