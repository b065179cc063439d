import { defineMessages } from '../locale.tsx';
import { counted, formatNumber } from '../quantity.ts';

export const overviewMessages = defineMessages({
  zh: {
    counts: (areas: number, measures: number, figures: number, milestones: number) =>
      `${areas}个工作领域 · ${formatNumber(measures)}项举措 · ${formatNumber(figures)}个数据 · ${formatNumber(milestones)}项成果`,
    headline: '关键数据',
    areas: '工作领域',
    areaCounts: (measures: number, figures: number, milestones: number) =>
      `${formatNumber(measures)}项举措 · ${formatNumber(figures)}个数据 · ${formatNumber(milestones)}项成果`,
    progress: '进度与占比',
    progressIntro:
      '对照总数的进度、总数下的分项、报告写明的各项比率，都列在这里。推算的数字有标记；分项的占比由分项除以总数得出。',
    groups: { totals: '对照总数的进度', wholes: '总数与分项', rates: '写明的比率' },
    groupNotes: {
      totals: '未完成的在前',
      wholes: '只说总数怎样构成，不是进度，不作评判',
      rates: '没有写明目标的不判断高低',
    },
    failing: '哪些数字不符',
    failingIntro: '报告的数字照原样列出，旁边注明算式与差额。',
    noFailing: '凡能核验的数字关系都相符。',
    allChecks: (count: number) => `全部${count}项核验`,
    problems: '存在的问题',
    plans: '下一步计划',
    noProblems: '报告没有写明问题。',
    noPlans: '报告没有写明计划。',
    allActions: '登记进展、牵头单位与期限',
    checksHold: (count: number) => `${count}项核验相符`,
    checksFail: (count: number) => `${count}项不符`,
    checksOpen: (count: number) => `${count}项无法核验`,
    noChecks: '没有可核验的数字关系',
  },
  en: {
    counts: (areas: number, measures: number, figures: number, milestones: number) =>
      `${counted(areas, 'work area')} · ${counted(measures, 'measure')} · ${counted(figures, 'figure')} · ${counted(milestones, 'milestone')}`,
    headline: 'Key figures',
    areas: 'Work areas',
    areaCounts: (measures: number, figures: number, milestones: number) =>
      `${counted(measures, 'measure')} · ${counted(figures, 'figure')} · ${counted(milestones, 'milestone')}`,
    progress: 'Progress and shares',
    progressIntro:
      'Progress against a total, parts of a whole, and every rate that the report states. Derived numbers are marked; a part’s share is the part divided by its whole.',
    groups: { totals: 'Progress against a total', wholes: 'Parts of a whole', rates: 'Rates stated' },
    groupNotes: {
      totals: 'unfinished first',
      wholes: 'composition only: not progress, not judged',
      rates: 'not judged where no target is stated',
    },
    failing: 'What does not add up',
    failingIntro: 'The report’s figures stand as published, with formula and difference beside them.',
    noFailing: 'Every relation that can be checked holds.',
    allChecks: (total: number) => `All ${counted(total, 'check')}`,
    problems: 'Problems',
    plans: 'Plans',
    noProblems: 'The report names no problems.',
    noPlans: 'The report names no plans.',
    allActions: 'Record progress, lead units and deadlines',
    checksHold: (total: number) => `${counted(total, 'check')} ${total === 1 ? 'holds' : 'hold'}`,
    checksFail: (total: number) => `${total} ${total === 1 ? 'does' : 'do'} not hold`,
    checksOpen: (total: number) => `${total} cannot be checked`,
    noChecks: 'No relations to check',
  },
});
