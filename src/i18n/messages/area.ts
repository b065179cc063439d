import { defineMessages } from '../locale.tsx';
import { formatNumber } from '../quantity.ts';

export const areaMessages = defineMessages({
  zh: {
    counts: (measures: number, figures: number, milestones: number) =>
      `${formatNumber(measures)}项举措 · ${formatNumber(figures)}个数据 · ${formatNumber(milestones)}项成果`,
    measure: (number: number) => `举措${number}`,
    named: (number: number, title: string) => `举措${number}：${title}`,
    missing: (place: string, measure?: string) =>
      `${measure === undefined ? `这一页没有“${place}”` : `这一领域没有举措${measure}`}。这一领域的举措：`,
    milestones: '成果',
    checks: '这一领域的核验',
    noChecks: '这一领域没有可核验的数字关系。',
    problems: '涉及的问题',
    noProblems: '报告所列的问题没有一个涉及这一领域。',
    plans: '下一步计划',
    noPlans: '报告的下一步计划没有一项涉及这一领域。',
    previous: '上一领域',
    next: '下一领域',
    around: '相邻领域',
  },
  en: {
    counts: (measures: number, figures: number, milestones: number) =>
      [
        `${formatNumber(measures)} measure${measures === 1 ? '' : 's'}`,
        `${formatNumber(figures)} figure${figures === 1 ? '' : 's'}`,
        `${formatNumber(milestones)} milestone${milestones === 1 ? '' : 's'}`,
      ].join(' · '),
    measure: (number: number) => `Measure ${number}`,
    named: (number: number, title: string) => `Measure ${number}: ${title}`,
    missing: (place: string, measure?: string) =>
      `${measure === undefined ? `There is no “${place}” on this page` : `This area has no measure ${measure}`}. The measures of this area:`,
    milestones: 'Milestones',
    checks: 'Checks in this area',
    noChecks: 'This area has no relations between figures to check.',
    problems: 'Related problems',
    noProblems: 'None of the report’s problems is tied to this area.',
    plans: 'Plans',
    noPlans: 'None of the report’s plans is tied to this area.',
    previous: 'Previous area',
    next: 'Next area',
    around: 'Neighbouring areas',
  },
});
