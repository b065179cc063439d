import { describe, expect, it } from 'vitest';
import {
  asWritten,
  originalStretch,
  parseReportText,
  stretchesAt,
} from '../../../../src/report/source/parse.ts';
import { maxCharacters, ReportTextError } from '../../../../src/report/source/refusal.ts';
import { fullWidth, sample, wrapped } from './sample.ts';

/** Kind and address of each block that is not a plain paragraph. */
function outline(text: string): string[] {
  return parseReportText(text)
    .blocks.filter(({ kind }) => kind !== 'paragraph')
    .map(({ kind, part, area, item }) =>
      [kind, part, area, item].filter((value) => value !== undefined).join(' '),
    );
}

const expected = [
  'part 1',
  'area 1 1',
  'item 1 1 1',
  'item 1 1 2',
  'area 1 2',
  'item 1 2 1',
  'item 1 2 2',
  'part 2',
];

describe('structure', () => {
  it.each([
    ['as published', sample],
    ['with Windows line ends', sample.replaceAll('\n', '\r\n')],
    ['with old Mac line ends', sample.replaceAll('\n', '\r')],
    ['with Unicode line separators', sample.replaceAll('\n', '\u2028')],
    ['with a byte order mark', `\uFEFF${sample}`],
    ['in full-width signs', fullWidth(sample)],
    ['with every line indented', sample.replace(/^(?=.)/gm, '  ')],
    ['with a blank between all signs', sample.replace(/[\u4e00-\u9fff]/g, '$& ')],
    ['without empty lines', sample.replaceAll('\n\n', '\n')],
    ['in one line', sample.replaceAll('\n', '')],
    ['wrapped at 24 signs', wrapped(sample, 24)],
    ['with points for items', sample.replace(/^(\d)、/gm, '$1.')],
    [
      'with chapters and sections',
      sample
        .replace('一、主', '第一章 主')
        .replace('二、存', '第二章 存')
        .replace(/\(([一二])\)/g, '第$1节 '),
    ],
  ])('is the same %s', (_, text) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each([
    ['青石市2023年法治政府建设情况报告', '青石市2023年法治政府建设情况报告'],
    [
      '青石市人民政府关于2023年法治政府\n建设情况的报告(公开)',
      '青石市人民政府关于2023年法治政府建设情况的报告(公开)',
    ],
  ])('parts a title as long as its lines from what follows: %s', (title, joined) => {
    const line = '青石市深入贯彻落实法治政府建设要求,';
    const text = parseReportText(`${title}\n${`${line}\n`.repeat(6)}成效明显。\n一、工作\n1、办理5件。`).text;
    expect(text.split('\n').slice(0, 2)).toEqual([joined, `${line.repeat(6)}成效明显。`]);
  });

  it('takes no part of a sentence for a title', () => {
    const line = '青石市深入贯彻落实法治政府建设要求,';
    const text = parseReportText(
      `现将青石市2023年法治政府建设情况报告\n如下,${line.slice(3)}\n${`${line}\n`.repeat(6)}`,
    ).text;
    expect(text.split('\n')[0]).toMatch(/^现将.*报告如下/);
  });

  it('takes any number of areas', () => {
    const areas = [...'一二三四五六七八九十'].flatMap((tens) =>
      tens === '十' ? ['十', '十一', '十二'] : [tens],
    );
    const text = `一、工作\n${areas.map((numeral) => `(${numeral})领域\n1、内容。`).join('\n')}`;
    const areasFound = outline(text).filter((line) => line.startsWith('area'));
    expect(areasFound.slice(-1)).toEqual(['area 1 12']);
  });

  it('is not misled by decimals and lists', () => {
    expect(outline('一、工作\n1.5万件办结。\n3、跳过的号码。\n(五)跳过的领域')).toEqual(['part 1']);
  });

  it('finds a place under its address in a text with a table of contents', () => {
    const report = parseReportText(`目录\n一、主要工作\n(一)优化营商环境\n二、存在问题\n${sample}`);
    const words = stretchesAt(report, { part: 1, area: 1, item: 1 }).map((stretch) =>
      asWritten(report, stretch),
    );
    expect(words).toEqual([expect.stringContaining('简化审批')]);
  });

  it('knows the points of an enumeration', () => {
    const report = parseReportText(sample);
    const [second] = stretchesAt(report, { part: 2, item: 2 });
    expect(second && asWritten(report, second)).toBe('二是第三方评估仅覆盖2个县。');
  });
});

describe('way back to the original', () => {
  it.each([
    ['as published', sample],
    ['in full-width signs', fullWidth(sample)],
    ['with marks without width', sample.replaceAll('件', '\u200b件')],
    ['with other line ends and blanks', sample.replaceAll('\n', ' \r\n ').replaceAll('件', ' 件')],
  ])('leads to the same sign %s', (_, text) => {
    const report = parseReportText(text);
    const at = report.text.indexOf('受理58件');
    const { start, end } = originalStretch(report, { start: at, end: at + 5 });
    expect(
      text
        .slice(start, end)
        .replace(/[\s\u200b]/g, '')
        .normalize('NFKC'),
    ).toBe('受理58件');
  });

  it('covers the whole text with blocks', () => {
    const report = parseReportText(wrapped(sample, 30));
    expect(report.blocks.map(({ start, end }) => report.text.slice(start, end)).join('')).toBe(
      report.text.replaceAll('\n', ''),
    );
  });
});

describe('what is no text of a report', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\t\u3000 '],
    ['tooLarge', '法'.repeat(maxCharacters + 1)],
    ['binary', 'PK\u0003\u0004\u0000\u0000'],
    ['binary', '\uFFFD\u0001\u0002'.repeat(50)],
  ])('is refused as %s', (reason, text) => {
    expect(() => parseReportText(text)).toThrow(ReportTextError);
    expect(() => parseReportText(text)).toThrow(expect.objectContaining({ reason }));
  });

  it('is read in linear time however odd', () => {
    const odd = [
      '一、\n',
      '(一)',
      '1-',
      'a-1.',
      '1，111',
      '一',
      '百',
      '一是二是',
      '"《',
      '百分之一',
      '1 200 ',
      '1，200',
      '上近数几',
      '过半',
      '9时',
      '1/3',
    ];
    const started = performance.now();
    for (const piece of odd) parseReportText(piece.repeat(Math.floor(60_000 / piece.length)) + '法');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
