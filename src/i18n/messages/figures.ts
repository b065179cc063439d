import { defineMessages } from '../locale.tsx';
import { formatNumber } from '../quantity.ts';

/** The page of all figures: its filters, its table, what is said of the result. */
export const figuresMessages = defineMessages({
  zh: {
    title: '全部数据',
    intro: '报告写出的每一个数，按报告顺序排列；点名称打开该数据，点表头排序。',
    filters: '筛选',
    search: '查找',
    searchHint: '名称、数值、单位、范围……',
    area: '工作领域',
    unit: '单位',
    bound: '限定',
    check: '核验结果',
    any: '全部',
    noCheck: '没有核验',
    withDerived: (count: number) => `同时列出推算数（${formatNumber(count)}个）`,
    clear: '清除筛选',
    shown: (shown: number, total: number) =>
      shown === total
        ? `共${formatNumber(total)}个数据`
        : `显示${formatNumber(shown)}个，共${formatNumber(total)}个数据`,
    none: '没有数据符合这些条件。',
    columns: {
      area: '领域',
      measure: '举措',
      name: '名称',
      reading: '报告数值',
      full: '完整数值',
      unit: '单位',
      bound: '限定',
      scope: '范围',
      checks: '核验',
    },
    sortBy: '排序：',
    sortedBy: (column: string) => `按“${column}”排序`,
    caption: (report: string) => `${report}：全部数据`,
    measureOf: (number: number, title: string) => `${number}. ${title}`,
    rounded: '报告已取整',
    derived: '推算',
    colon: '：',
    dash: '—',
    more: (rest: number) => `其余${formatNumber(rest)}行正在载入……`,
  },
  en: {
    title: 'All figures',
    intro:
      'Every number that the report states, in its order. A name opens its figure; a column’s head sorts by it.',
    filters: 'Filters',
    search: 'Find',
    searchHint: 'Name, value, unit, scope…',
    area: 'Work area',
    unit: 'Unit',
    bound: 'Bound',
    check: 'Check result',
    any: 'All',
    noCheck: 'No check',
    withDerived: (count: number) => `List derived numbers too (${formatNumber(count)})`,
    clear: 'Clear filters',
    shown: (shown: number, total: number) =>
      shown === total
        ? `${formatNumber(total)} figure${total === 1 ? '' : 's'}`
        : `${formatNumber(shown)} of ${formatNumber(total)} figure${total === 1 ? '' : 's'} shown`,
    none: 'No figure fits these conditions.',
    columns: {
      area: 'Area',
      measure: 'Measure',
      name: 'Name',
      reading: 'As reported',
      full: 'Full value',
      unit: 'Unit',
      bound: 'Bound',
      scope: 'Scope',
      checks: 'Checks',
    },
    sortBy: 'Sort by:',
    sortedBy: (column: string) => `Sort by ${column.toLowerCase()}`,
    caption: (report: string) => `${report}: all figures`,
    measureOf: (number: number, title: string) => `${number}. ${title}`,
    rounded: 'rounded in the report',
    derived: 'derived',
    colon: ': ',
    dash: '—',
    more: (rest: number) => `${formatNumber(rest)} more rows are coming…`,
  },
});
