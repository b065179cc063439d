import { defineMessages } from '../locale.tsx';

export const checksMessages = defineMessages({
  zh: {
    title: '核验',
    intro:
      '报告里的数字彼此有关系：部分之和等于总数，比率出自件数，市政府的数不会超过全市的数。下面逐条列出算式和结果。报告的数字保持原样，不作改动。',
    filter: '结果',
    all: (count: number) => `全部（${count}）`,
    doesNotHold: (count: number) => `不符（${count}）`,
    cannotBeChecked: (count: number) => `无法核验（${count}）`,
    holds: (count: number) => `相符（${count}）`,
    none: '没有符合条件的核验。',
    nothing: '这份报告没有可核验的数字关系。',
    rule: '结果怎样得出',
    rules: [
      '相符：按报告给出的限定和小数位数计算，两边的取值范围能够确定相等（或不超过）。',
      '不符：两边的取值范围没有交集。写成小数的比率，允许末位四舍五入的误差。',
      '无法核验：报告没有给出所需的数，或数字带“多”“余”“以上”等限定，无法断定。',
    ],
    shown: (count: number) => `显示${count}项核验`,
  },
  en: {
    title: 'Checks',
    intro:
      'The report’s figures are related: parts add up to their whole, rates follow from counts, a city government’s share is no more than the whole city’s. Each relation is listed with its formula and outcome. The report’s figures stay as published.',
    filter: 'Outcome',
    all: (count: number) => `All ${count}`,
    doesNotHold: (count: number) => `Do not hold ${count}`,
    cannotBeChecked: (count: number) => `Cannot be checked ${count}`,
    holds: (count: number) => `Hold ${count}`,
    none: 'No checks match.',
    nothing: 'This report has no relations between figures to check.',
    rule: 'How outcomes are decided',
    rules: [
      'Holds: given the bounds and decimals in the report, the two sides are certain to be equal (or the first not to exceed the second).',
      'Does not hold: no value fits both sides. For a rate with decimals, rounding of its last digit is allowed for.',
      'Cannot be checked: the report does not state a number that is needed, or a bound such as “more than” leaves it undecided.',
    ],
    shown: (count: number) => `${count} check${count === 1 ? '' : 's'} shown`,
  },
});
