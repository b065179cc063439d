import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../src/report/source/numbers.ts';
import { chineseValue } from '../../../../src/report/source/numerals.ts';
import { parseReportText } from '../../../../src/report/source/parse.ts';
import { fullWidth, sample, wrapped } from './sample.ts';

const numbersIn = (text: string) => findNumbers(parseReportText(text));

describe('numbers', () => {
  it.each<[text: string, written: string, value: number | null]>([
    ['共办理325件', '325', 325],
    ['共办理3 25件', '3', 3],
    ['共办理１２３件', '１２３', 123],
    ['减免2.09亿元', '2.09亿', 209_000_000],
    ['减免２．０９亿元', '２．０９亿', 209_000_000],
    ['集中审批6.9万多件', '6.9万多', 69_000],
    ['接待160多万人次', '160多万', 1_600_000],
    ['挽回5600余万元', '5600余万', 56_000_000],
    ['审查47余件', '47余', 47],
    ['投入3万亿元', '3万亿', 3e12],
    ['共1,234,567件', '1,234,567', 1_234_567],
    ['共12\u2009345件', '12\u2009345', 12_345],
    ['占 67 %以上', '67 %', 67],
    ['占６７％', '６７％', 67],
    ['占百分之九十五', '百分之九十五', 95],
    ['占百分之99.5', '百分之99.5', 99.5],
    ['占百分之三点二五', '百分之三点二五', 3.25],
    ['占千分之五', '千分之五', 5],
    ['比例为20‰', '20‰', 20],
    ['提高0.5个百分点', '0.5个百分点', 0.5],
    ['提高0.5百分点', '0.5百分点', 0.5],
    ['提高3个多百分点', '3个多百分点', 3],
    ['提高两个百分点', '两个百分点', 2],
    ['提高十多个百分点', '十多个百分点', 10],
    ['占半数以上', '半数', 50],
    ['超过半数', '半数', 50],
    ['比例过半', '过半', 50],
    ['过半数县区', '过半数', 50],
    ['下降一半', '一半', 50],
    ['占比近半', '半', 50],
    ['近半数县区', '半数', 50],
    ['占1/3以上', '1/3', 1 / 3],
    ['占９／１０', '９／１０', 0.9],
    ['实现零投诉', '零', 0],
    ['开展数十次', '数十', 10],
    ['办理数百余件', '数百余', 100],
    ['发放数十万份', '数十万', 100_000],
    ['化解几百件', '几百', 100],
    ['来了十几个人', '十几', 10],
    ['惠及上百户', '上百', 100],
    ['走访近百户', '近百', 100],
    ['走访近千家企业', '近千', 1000],
    ['受益者数以万计', '数以万计', null],
    ['共办理1 200件', '1 200', 1200],
    ['共办理1\u00a0200件', '1\u00a0200', 1200],
    ['共办理1 234 567.5元', '1 234 567.5', 1_234_567.5],
    ['共办理1，200件', '1，200', 1200],
    ['占三分之二', '三分之二', 2 / 3],
    ['完成两部', '两', 2],
    ['发放三万余册', '三万余', 30_000],
    ['发放十余万册', '十余万', 100_000],
    ['走访百余户', '百余', 100],
    ['二十四条措施', '二十四', 24],
    ['二〇二一个', '二〇二一', 2021],
    ['壹佰贰拾元', '壹佰贰拾', 120],
    ['审批六点九万多件', '六点九万多', 69_000],
    ['提高九十九点五分', '九十九', 99],
    ['满意度达九十九点五', '九十九点五', 99.5],
    ['占百分之九十九点五一', '百分之九十九点五一', 99.51],
    ['投入一点二亿元', '一点二亿', 120_000_000],
    ['投入三点五百万元', '三点五百万', 3_500_000],
    ['全长十一点零五公里', '十一点零五', 11.05],
    ['提高零点五个百分点', '零点五个百分点', 0.5],
    ['七八个村', '七八', null],
    ['覆盖多元化3多样本', '3', 3],
    ['长5km的路', '5', 5],
    ['共廿三件', '廿三', 23],
    ['共一百廿三件', '一百廿三', 123],
    ['走访卅余户', '卅余', 30],
    ['Ⅳ级响应', 'Ⅳ', 4],
    ['达到ⅱ类水质', 'ⅱ', 2],
    ['达到ⅡⅢ类水质', 'ⅡⅢ', null],
    ['占½以上', '½', 0.5],
    ['用时3½小时', '3½', 3.5],
    ['投入1½万元', '1½万', 15_000],
    ['占5½%', '5½%', 5.5],
    ['增长.5%', '.5%', 0.5],
    ['增长．5%', '．5%', 0.5],
    ['约.5公里', '.5', 0.5],
    ['温度−5度', '−5', -5],
    ['同比增长－5.2%', '－5.2%', -5.2],
    ['同比增长-5.2%', '-5.2%', -5.2],
    ['同比增长–5.2%', '–5.2%', -5.2],
    ['同期-5.2%', '-5.2%', -5.2],
    ['同比(-5)', '-5', -5],
    ['降幅为负5.2%', '负5.2%', -5.2],
    ['满意率—95%', '95%', 95],
    ['主要有——5项', '5', 5],
    ['担负3项任务', '3', 3],
    ['投入一万二元', '一万二', 12_000],
    ['投入一万二余元', '一万二余', 12_000],
    ['投入三千五元', '三千五', 3500],
    ['走访两百三户', '两百三', 230],
    ['投入三亿二元', '三亿二', 320_000_000],
    ['走访三千零五户', '三千零五', 3005],
    ['走访百二户', '百二', null],
    ['投入三千五万元', '三千五万', null],
    ['建成一百二级医院', '一百', 100],
    ['惠及三万一般户', '三万', 30_000],
    ['投入3亿5000余万元', '3亿5000余万', 350_000_000],
    ['投入3万5千元', '3万5千', 35_000],
    ['投入1亿2千万元', '1亿2千万', 120_000_000],
  ])('%s: %s', (text, written, value) => {
    const [number] = numbersIn(text);
    expect(number).toMatchObject({ written, excuse: undefined });
    const isSame = value === null ? number?.value === null : Math.abs((number?.value ?? NaN) - value) < 1e-9;
    expect(isSame, `${number?.value} is ${value}`).toBe(true);
  });

  it.each<[text: string, values: (number | null)[]]>([
    ['分别为12，345，678件', [12, 345, 678]],
    ['名列第3，200家企业受益', [3, 200]],
    ['取消2，36份修改', [2, 36]],
    ['保留２，３６１份', [2361]],
    ['保留13,204,36件', [13, 204, 36]],
    ['立案 8 12 120件', [8, 12, 120]],
    ['立案 5 120', [5, 120]],
    ['共2021 200件', [2021, 200]],
  ])('parts or joins what commas and blanks separate in %s', (text, values) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
  });

  it.each<[text: string, written: string[]]>([
    ['建成73/99个', ['73', '99']],
    ['评价为5/3', ['5', '3']],
    ['办件数百分之五', ['百分之五']],
    ['案件次数十余次', ['十余']],
    ['以上百余件', ['百余']],
    ['最近百余件', ['百余']],
    ['几百上千件', ['几百', '上千']],
    ['提高3至5个百分点', ['3', '5个百分点']],
    ['半年、上半年、过半年、近半年、近半个月', []],
    ['亲近百姓', ['百']],
    ['近十年来', ['十']],
    ['提出3点整改意见', ['3']],
    ['八点三十分开会', ['八', '三十']],
    ['八点零五分开会', ['八', '零五']],
    ['八点二十开会', ['八', '二十']],
    ['做到三点一是学习', ['三', '一']],
    ['报送份数百余', ['百余']],
    ['用时2时30分钟', ['2', '30']],
    ['办结率100%.5家企业', ['100%', '5']],
    ['占3%−5%', ['3%', '5%']],
    ['共3件－5件', ['3', '5']],
    ['投入3万、5千元', ['3万', '5千']],
    ['投入3万5万元', ['3万', '5万']],
  ])('takes %s for %j', (text, written) => {
    expect(numbersIn(text).map((number) => number.written)).toEqual(written);
  });

  it('leaves out no digit and no numeral', () => {
    const { text } = parseReportText(sample);
    const covered = new Set<number>();
    for (const { start, end } of numbersIn(sample)) for (let i = start; i < end; i++) covered.add(i);
    const left = [...text.matchAll(/[0-9〇零一二两三四五六七八九十百千万亿]/g)].filter(
      ({ index }) => !covered.has(index),
    );
    expect(left.map(({ index }) => text.slice(index - 4, index + 4))).toEqual([]);
  });

  it('finds the same in other writing', () => {
    const values = (text: string) =>
      numbersIn(text).map(({ value, form, excuse }) => ({ value, form, excuse }));
    expect(values(fullWidth(sample))).toEqual(values(sample));
    expect(values(wrapped(sample, 23))).toEqual(values(sample));
    expect(values(sample.replaceAll('\n', '\r\n').replaceAll('件', ' 件'))).toEqual(values(sample));
  });

  it('joins a number that a wrapped line cuts', () => {
    const line = '为推进依法行政全市各级各部门共同努力持续开展专项清理工作';
    const text = `${line}\n${line}\n${line}共办理78\n63件,${line.slice(8)}\n${line.slice(2)}`;
    expect(numbersIn(text).map(({ value }) => value)).toContain(7863);
  });
});

describe('numbers that are excused by their form', () => {
  it.each([
    ['date', '2022-03-30发布'],
    ['date', '2021年共同推进'],
    ['date', '3月15日召开'],
    ['date', '1-11月完成'],
    ['date', '二〇二一年三月'],
    ['date', '十二月召开'],
    ['date', '三月廿三日召开'],
    ['time', '发布于14:27'],
    ['time', '9时30分'],
    ['time', '9时30分举行'],
    ['time', '9点05分02秒'],
    ['time', '上午9时在市政府举行'],
    ['time', '九时三十分举行'],
    ['word', '以百分点计'],
    ['word', '一点一滴做起'],
    ['documentNumber', '执行GB/T 19001-2016标准'],
    ['documentNumber', '执行GB/T 19001—2016标准'],
    ['documentNumber', '执行DB61/T 1234—2020标准'],
    ['documentNumber', '执行GB 3095.1-2012标准'],
    ['documentNumber', '通过ISO 9001:2015认证'],
    ['word', '成百上千次'],
    ['yearRange', '规划(2021-2025年)'],
    ['yearRange', '规划2021—2025年'],
    ['yearRange', '2021年至2025年'],
    ['ordinal', '第八批名单'],
    ['ordinal', '第3次会议'],
    ['ordinal', '十九届六中全会'],
    ['heading', '(3)加强领导'],
    ['heading', '③加强领导'],
    ['heading', '⑴加强领导'],
    ['heading', '㈢加强领导'],
    ['documentNumber', '索引号szfb/2024-00352'],
    ['documentNumber', '市发〔2021〕12号'],
    ['documentNumber', '电话0914-2313811'],
    ['documentNumber', '推广5G应用'],
    ['documentNumber', 'http://example.cn/art/2022/3/30'],
    ['title', '印发《三年行动计划》'],
    ['title', '印发《关于“五项”制度的30条意见》'],
    ['quotedName', '开展“126模式”'],
    ['quotedName', '开展"五进"活动'],
    ['quotedName', '开展「五进」活动'],
    ['word', '进一步加强'],
    ['word', '一些单位'],
    ['word', '统一标识'],
    ['word', '完成得十分好'],
    ['word', '金额(万元)'],
  ])('%s: %s', (rule, text) => {
    const [number] = numbersIn(text);
    expect(number?.excuse).toBe(rule);
  });

  it.each([
    ['定于9时30分召开', ['9时30分']],
    ['3月5日9时30分至11时30分', ['3月5日', '9时30分', '11时30分']],
    ['9时至11时30分', ['9时', '11时30分']],
    ['上午9:30开会', ['9:30']],
  ])('leaves nothing of the time of day in %s', (text, written) => {
    const numbers = numbersIn(text);
    expect(numbers.map((number) => number.written)).toEqual(written);
    expect(numbers.filter(({ excuse }) => excuse === undefined)).toEqual([]);
  });

  it('excuses the points of an enumeration, not a lone 三是', () => {
    const excuses = numbersIn('主要有:一是加强学习;二是落实责任。其中三是重点').map(({ excuse }) => excuse);
    expect(excuses).toEqual(['enumeration', 'enumeration', undefined]);
  });

  it('excuses headings by their own number only', () => {
    const numbers = numbersIn('一、工作\n1、办理5件。');
    expect(numbers.map(({ value, excuse }) => [value, excuse])).toEqual([
      [1, 'heading'],
      [1, 'heading'],
      [5, undefined],
    ]);
  });

  it.each([
    '十分钟办结',
    '“新增3.5万户”',
    '“满意率95%”',
    '“走访百余户”',
    '“走访近百户”',
    '“下降一半”',
    '“这是一个很长的句子里面说到三个县的情况和更多”',
    '三方面内容',
    '共3个月',
    '3年',
    '未闭合的“三项制度',
  ])('leaves %s open', (text) => {
    expect(numbersIn(text)[0]?.excuse).toBeUndefined();
  });

  it('takes words only where they stand', () => {
    expect(numbersIn('统一三个标准').map(({ written, excuse }) => [written, excuse])).toEqual([
      ['一', 'word'],
      ['三', undefined],
    ]);
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['十', 10],
    ['九十五', 95],
    ['一百零三', 103],
    ['三万', 30_000],
    ['三亿二千万', 320_000_000],
    ['卅', 30],
    ['十二万五', 125_000],
    ['百廿', 120],
    ['三万亿', 3e12],
    ['一亿零五十万', 100_500_000],
    ['零', 0],
    ['两千', 2000],
    ['一万二千三百', 12_300],
    ['二〇二一', 2021],
  ])('%s is %d', (written, value) => {
    expect(chineseValue(written)).toBe(value);
  });
  it('is null for what states no number', () => {
    expect(chineseValue('三五')).toBeNull();
    expect(chineseValue('多')).toBeNull();
  });
});
