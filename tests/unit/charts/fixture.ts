import { lookupOf } from '../../../src/report/lookup.ts';
import type { Breakdown, Comparison, Progress, Rate } from '../../../src/report/model/exhibit.ts';
import type { Bound, Derived, Figure } from '../../../src/report/model/figure.ts';
import type { Expression } from '../../../src/report/model/expression.ts';
import type { ReportHead } from '../../../src/report/model/report.ts';

/** A small report of its own making, with every case that a chart meets. */

const source = (item: number) => ({ part: 1, area: 7, item, phrase: '词' });

export function figure(
  id: string,
  value: number,
  more: Partial<Figure> & { zh?: string; en?: string } = {},
): Figure {
  const { zh = id, en = id, ...rest } = more;
  return {
    basis: 'reported',
    id,
    area: 7,
    measure: 1,
    name: { zh, en },
    value,
    unit: 'item',
    scale: 1,
    decimals: 0,
    bound: 'exact',
    scope: 'city',
    written: `${value}件`,
    source: source(1),
    ...rest,
  };
}

export function percent(id: string, value: number, bound: Bound, written: string, decimals = 1): Figure {
  return figure(id, value, { unit: 'percent', bound, written, decimals });
}

export function derived(
  id: string,
  value: number,
  formula: Expression,
  more: Partial<Derived> = {},
): Derived {
  return {
    basis: 'derived',
    id,
    area: 7,
    measure: 1,
    name: { zh: id, en: id },
    value,
    unit: 'item',
    decimals: 0,
    scope: 'city',
    formula,
    ...more,
  };
}

export const head: ReportHead = {
  id: 'report',
  title: { zh: '某市法治政府建设报告', en: 'Report on rule-of-law government' },
  city: { zh: '某市', en: 'A City' },
  year: 2021,
  issuer: { zh: '市政府办', en: 'Government office' },
  indexNumber: '1',
  publishedOn: '2022-03-30',
  parts: [
    { number: 1, title: { zh: '工作开展情况', en: 'Work done' } },
    { number: 2, title: { zh: '存在的问题', en: 'Problems' } },
  ],
  scopes: { city: { zh: '全市', en: 'whole city' }, government: { zh: '市政府', en: 'city government' } },
  units: {
    item: { kind: 'count', zh: '件', en: { one: 'item', other: 'items' } },
    office: { kind: 'count', zh: '个', en: { one: 'office', other: 'offices' } },
    message: { kind: 'count', zh: '条', en: { one: 'message', other: 'messages' } },
    percent: { kind: 'percent', zh: '%', en: { one: '%', other: '%' } },
    yuan: { kind: 'money', zh: '元', en: { one: 'yuan', other: 'yuan' } },
  },
  areas: [
    {
      number: 7,
      title: { zh: '依法化解社会矛盾', en: 'Resolving disputes by law' },
      short: { zh: '化解矛盾', en: 'Resolving disputes' },
    },
  ],
  version: '1',
};

const part = (quantity: string, zh: string, en: string, tone?: 1 | 2 | 3 | 4 | 5 | 6) => ({
  quantity,
  label: { zh, en },
  ...(tone ? { tone } : {}),
});
const common = (id: string, zh: string, en: string) => ({
  id,
  area: 7,
  measure: 1,
  title: { zh, en },
  message: { zh, en },
});

export const quantities = [
  figure('received', 14, { zh: '复议申请', en: 'Applications', scope: 'government' }),
  figure('accepted', 13, { zh: '受理', en: 'Applications accepted', scope: 'government' }),
  figure('refused', 1, { zh: '不予受理', en: 'Not accepted', scope: 'government' }),
  figure('upheld', 1, { scope: 'government' }),
  figure('revoked', 6, { scope: 'government' }),
  figure('illegal', 1, { scope: 'government' }),
  figure('dismissed', 1, { scope: 'government' }),
  figure('ended', 3, { scope: 'government' }),
  figure('documents', 325, { zh: '清理规范性文件', en: 'Normative documents cleaned up' }),
  figure('kept', 204),
  figure('amended', 52),
  figure('repealed', 36),
  figure('expired', 33),
  figure('documents.government', 59, { scope: 'government' }),
  figure('kept.government', 33, { scope: 'government' }),
  figure('amended.government', 8, { scope: 'government' }),
  figure('repealed.government', 3, { scope: 'government' }),
  figure('expired.government', 15, { scope: 'government' }),
  percent('excellent', 25.6, 'exact', '25.6%'),
  percent('passed', 70.6, 'exact', '70.6%'),
  percent('failed', 3.8, 'exact', '3.8%'),
  percent('online', 95, 'target', '95%', 0),
  percent('shortened', 67, 'atLeast', '67%以上', 0),
  percent('satisfied', 99.8, 'exact', '99.8%'),
  figure('offices.built', 73, { unit: 'office', written: '73个', zh: '已建成', en: 'Offices built' }),
  figure('offices.left', 26, { unit: 'office', written: '26个', zh: '剩余', en: 'Offices left' }),
  derived('offices.total', 99, { sum: ['offices.built', 'offices.left'] }, { unit: 'office' }),
  derived(
    'offices.share',
    (73 / 99) * 100,
    { percent: ['offices.built', 'offices.total'] },
    { unit: 'percent', decimals: 1 },
  ),
  figure('texts', 50000, { unit: 'message', written: '5万余条', bound: 'moreThan', scale: 10_000 }),
  figure('posts', 1000, { unit: 'message', written: '1000余条', bound: 'moreThan' }),
  figure('programmes', 4, { unit: 'message', written: '4条' }),
  figure('around', 800, { unit: 'message', written: '约800条', bound: 'about' }),
  figure('recovered', 56_000_000, { unit: 'yuan', written: '5600余万元', bound: 'moreThan', scale: 10_000 }),
  figure('none', 0, { written: '0件' }),
];
export const lookup = lookupOf(quantities);

export const outcomes: Breakdown = {
  ...common('reconsideration', '复议申请从收到到办结', 'Reconsideration from application to outcome'),
  kind: 'breakdown',
  levels: [
    {
      title: { zh: '收到', en: 'Received' },
      whole: 'received',
      parts: [part('accepted', '依法受理', 'Accepted', 1), part('refused', '不予受理', 'Not accepted', 2)],
      complete: true,
    },
    {
      title: { zh: '受理后的结果', en: 'Outcome of those accepted' },
      whole: 'accepted',
      parts: [
        part('upheld', '维持', 'Upheld'),
        part('revoked', '撤销', 'Revoked'),
        part('illegal', '确认违法', 'Confirmed unlawful'),
        part('dismissed', '驳回', 'Application dismissed'),
        part('ended', '终止', 'Ended'),
      ],
      complete: true,
    },
  ],
};

export const cleanUp: Breakdown = {
  ...common('clean-up', '325件规范性文件清理后的去向', 'What became of 325 normative documents'),
  kind: 'breakdown',
  levels: [
    {
      title: { zh: '全市', en: 'Whole city' },
      whole: 'documents',
      parts: [
        part('kept', '保留', 'Kept', 1),
        part('amended', '修改', 'Amended', 2),
        part('repealed', '废止', 'Repealed', 3),
        part('expired', '失效', 'Expired', 4),
      ],
      complete: true,
    },
  ],
};

export const quality: Breakdown = {
  ...common('quality', '案卷评查结果', 'Quality of case files'),
  kind: 'breakdown',
  levels: [
    {
      title: { zh: '案卷', en: 'Files' },
      parts: [
        part('excellent', '优秀', 'Excellent'),
        part('passed', '合格', 'Passed'),
        part('failed', '不合格', 'Not passed'),
      ],
      complete: true,
    },
  ],
};

export const sideBySide: Comparison = {
  ...common('side-by-side', '全市与市政府清理结果对照', 'Whole city beside city government'),
  kind: 'comparison',
  categories: [
    { id: 'kept', name: { zh: '保留', en: 'Kept' } },
    { id: 'amended', name: { zh: '修改', en: 'Amended' } },
    { id: 'repealed', name: { zh: '废止', en: 'Repealed' } },
    { id: 'expired', name: { zh: '失效', en: 'Expired' } },
  ],
  series: [
    {
      id: 'city',
      name: { zh: '全市', en: 'Whole city' },
      tone: 1,
      whole: 'documents',
      points: ['kept', 'amended', 'repealed', 'expired'],
    },
    {
      id: 'government',
      name: { zh: '市政府及市政府办', en: 'City government and its office' },
      tone: 2,
      whole: 'documents.government',
      points: ['kept.government', 'amended.government', 'repealed.government', 'expired.government'],
    },
  ],
};

export const channels: Comparison = {
  ...common('channels', '发布的普法信息', 'Public-law messages published'),
  kind: 'comparison',
  categories: [
    { id: 'texts', name: { zh: '普法短信', en: 'Text messages about the law sent to mobile phones' } },
    { id: 'posts', name: { zh: '动态与信息', en: 'News and information items' } },
    { id: 'around', name: { zh: '其他', en: 'Others' } },
    { id: 'programmes', name: { zh: '直播节目', en: 'Live programmes' } },
    { id: 'videos', name: { zh: '微视频', en: 'Short videos' } },
  ],
  series: [
    {
      id: 'all',
      name: { zh: '数量', en: 'Number' },
      points: ['texts', 'posts', 'around', 'programmes', null],
    },
  ],
};

export const offices: Progress = {
  ...common('offices', '“六好司法所”建成情况', 'Judicial offices built'),
  kind: 'progress',
  done: 'offices.built',
  left: 'offices.left',
  total: 'offices.total',
  share: 'offices.share',
};

export const rateOf = (value: string): Rate => ({
  ...common(`rate-${value}`, '比率', 'A rate'),
  kind: 'rate',
  value,
});
