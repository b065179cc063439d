import { defineMessages } from '../locale.tsx';

export const overviewMessages = defineMessages({
  zh: {
    counts: (areas: number, measures: number, figures: number, milestones: number) =>
      `${areas} 个工作领域 · ${measures} 项举措 · ${figures} 个数据 · ${milestones} 项成果`,
    headline: '关键数据',
    areas: '工作领域',
    areaCounts: (measures: number, figures: number, milestones: number) =>
      `${measures} 项举措 · ${figures} 个数据 · ${milestones} 项成果`,
    progress: '完成到哪里了',
    progressIntro: '报告写明的完成数与各项比率；分项与总数的关系画在所属领域。推算的数字注明算式。',
    failing: '哪些数字不符',
    failingIntro: '报告的数字照原样列出，旁边注明算式与差额。',
    noFailing: '凡能核验的数字关系都相符。',
    allChecks: (count: number) => `全部 ${count} 项核验`,
    problems: '存在的问题',
    plans: '下一步计划',
    allActions: '登记进展、牵头单位与期限',
    checksHold: (count: number) => `${count} 项核验相符`,
    checksFail: (count: number) => `${count} 项不符`,
    checksOpen: (count: number) => `${count} 项无法核验`,
    noChecks: '没有可核验的数字关系',
    noFigures: '以制度和机制为主',
  },
  en: {
    counts: (areas: number, measures: number, figures: number, milestones: number) =>
      `${areas} work areas · ${measures} measures · ${figures} figures · ${milestones} milestones`,
    headline: 'Key figures',
    areas: 'Work areas',
    areaCounts: (measures: number, figures: number, milestones: number) =>
      `${count(measures, 'measure')} · ${count(figures, 'figure')} · ${count(milestones, 'milestone')}`,
    progress: 'How far things have come',
    progressIntro:
      'What the report counts as done, and every rate it states; parts of a whole are drawn in their area. Derived numbers show their formula.',
    failing: 'What does not add up',
    failingIntro: 'The report’s figures stand as published; formula and difference stand beside them.',
    noFailing: 'Every relation that can be checked holds.',
    allChecks: (total: number) => `All ${total} checks`,
    problems: 'Problems',
    plans: 'Plans',
    allActions: 'Record progress, lead units and deadlines',
    checksHold: (total: number) => `${count(total, 'check')} ${total === 1 ? 'holds' : 'hold'}`,
    checksFail: (total: number) => `${total} ${total === 1 ? 'does' : 'do'} not hold`,
    checksOpen: (total: number) => `${total} uncheckable`,
    noChecks: 'No relations to check',
    noFigures: 'Mainly rules and mechanisms',
  },
});

function count(value: number, noun: string): string {
  return `${value} ${noun}${value === 1 ? '' : 's'}`;
}
