import type { Bound } from '../../report/model/figure.ts';
import { defineMessages } from '../locale.tsx';
import { formatNumber } from '../quantity.ts';

const zhBounds: Record<Bound, string> = {
  exact: '确数',
  moreThan: '超过此数（报告用“多”“余”等写法）',
  atLeast: '不少于此数（报告用“以上”等写法）',
  about: '约数',
  target: '目标，不是已达到的结果',
};
const enBounds: Record<Bound, string> = {
  exact: 'Exact, as stated',
  moreThan: 'More than this number',
  atLeast: 'This number or more',
  about: 'About this number',
  target: 'A target, not a result',
};

/** Digits after the point of 0.1, 0.01 …; 0 for 1, less than 0 for 10, 100 … */
const placesOf = (step: number) => -Math.round(Math.log10(step));
const decimalPlaces = (count: number) => `to ${count} decimal place${count === 1 ? '' : 's'}`;
const zhPlaces = ['十', '百', '千', '万', '十万', '百万', '千万', '亿', '十亿', '百亿', '千亿', '万亿'];

export const figureMessages = defineMessages({
  zh: {
    asReported: '报告原文写法',
    derivedMark: '推算数，报告未直接写出',
    derivedFrom: '算式',
    full: '完整数值',
    bound: '限定',
    bounds: zhBounds,
    scope: '范围',
    meaning: '统计的是什么',
    note: '说明',
    address: '出处',
    addressOfDerived: '（所属举措；此数由其中的数据推算）',
    phrase: '报告中的字句',
    basis: '数字性质',
    basisReported: '报告直接写出',
    basisDerived: '由报告数据推算',
    /** `step`: what one counts at the last place written, 10000 or 0.1. */
    writtenTo: (step: number) =>
      step < 1 ? `写到小数点后${placesOf(step)}位` : `写到${zhPlaces[-placesOf(step) - 1] ?? '个'}位`,
    rounding: (decimals: number) =>
      decimals === 0 ? '显示时四舍五入到整数' : `显示时四舍五入到小数点后${decimals}位`,
    drawn: '所在图表',
    notDrawn: '没有图表使用这个数据。',
    checks: '相关核验',
    noChecks: '没有核验使用这个数据。',
    neighbours: '同一举措的数据',
  },
  en: {
    asReported: 'As the report writes it',
    derivedMark: 'Derived; the report does not state it',
    derivedFrom: 'Formula',
    full: 'Full value',
    bound: 'Bound',
    bounds: enBounds,
    scope: 'Scope',
    meaning: 'What it counts',
    note: 'Note',
    address: 'Source',
    addressOfDerived: ' (its measure, from whose figures it is derived)',
    phrase: 'Words in the report',
    basis: 'Kind of number',
    basisReported: 'Stated by the report',
    basisDerived: 'Derived from the report’s figures',
    writtenTo: (step: number) =>
      step < 1 ? `written ${decimalPlaces(placesOf(step))}` : `written in steps of ${formatNumber(step)}`,
    rounding: (decimals: number) =>
      `Shown rounded ${decimals === 0 ? 'to a whole number' : decimalPlaces(decimals)}`,
    drawn: 'Exhibits that show it',
    notDrawn: 'No exhibit shows this figure.',
    checks: 'Checks that use it',
    noChecks: 'No check uses this figure.',
    neighbours: 'Figures of the same measure',
  },
});
