import { parseCsv } from 'hucre/csv';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FiguresResource } from '../../../src/api/resources.ts';
import { Text } from '../../../src/report/model/text.ts';
import { toCsv } from '../../../src/takeaway/csv.ts';
import { figureRows } from '../../../src/takeaway/figureRows.ts';
import { figuresTable } from '../../../src/takeaway/figuresTable.ts';
import type { Cell } from '../../../src/takeaway/table.ts';
import { figures, linkOf } from './fixture.ts';

const csvOf = (...cells: Cell[]) =>
  toCsv({ columns: cells.map((_, at) => ({ header: `c${at}`, width: 9 })), rows: [cells] });
const line = (...cells: Cell[]) => csvOf(...cells).split('\r\n')[1];

describe('CSV', () => {
  it('says that it is UTF-8 and ends every line as spreadsheets expect', () => {
    const csv = csvOf('甲', '乙');
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(csv.slice(1)).toBe('c0,c1\r\n甲,乙\r\n');
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', 'say "yes"', '"say ""yes"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['nothing special', '67%以上', '67%以上'],
  ])('quotes where it must: %s', (_, text, field) => {
    expect(line(text)).toBe(field);
  });

  it.each([
    '=1+1',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '-',
    '+86 0914 2',
    '-5',
    '+1',
    '-1,234.5',
  ])('makes %j harmless', (text) => {
    expect(line(text)?.replace(/^"/, '')).toMatch(/^'/);
  });

  it.each([' a', 'a ', '\u3000a'])('keeps the blanks of %j, in quotes', (text) => {
    expect(line(text)).toBe(`"${text}"`);
  });

  it('keeps numbers numbers, negative ones too, without the noise of a division', () => {
    const number = (value: number): Cell => ({ value, decimals: 0, percent: false });
    expect(line(number(-5), number(56_000_000), number(0.1 + 0.2), null)).toBe('-5,56000000,0.3,');
  });
});

describe('figures as CSV, read back', () => {
  const rows = figureRows(figures, 'zh');
  const [header = [], ...read] = parseCsv(toCsv(figuresTable(rows, 'zh', linkOf)));
  const column = (name: string) => read.map((row) => String(row[header.map(String).indexOf(name)]));

  it('has a row for each figure, each with bound, scope, address and link', () => {
    expect(read).toHaveLength(rows.length);
    expect(column('编号')).toEqual(rows.map((row) => row.id));
    expect(column('完整数值').map(Number)).toEqual(rows.map((row) => Number(row.value.toPrecision(12))));
    expect(column('网址')).toEqual(rows.map((row) => linkOf(row.id)));
    const reported = rows.findIndex((row) => row.bound === 'moreThan');
    expect(column('限定')[reported]).toBe('多于');
    const scaled = rows.findIndex((row) => row.step === 1000);
    expect(column('数字性质')[scaled]).toBe('报告直接写出 · 写到千位');
    expect(column('范围').every(Boolean)).toBe(true);
    expect(column('出处')[0]).toContain('项');
  });

  it('has a name as the data have it, blanks at its front too, and makes it harmless', () => {
    const quantities = figures.quantities.map((one, index) =>
      index === 0 ? { ...one, name: { zh: '\t=1+1', en: ' a' } } : one,
    );
    const [row] = figureRows(v.parse(FiguresResource, { ...figures, quantities }), 'zh');
    expect(row?.name).toBe('\t=1+1');
    expect(toCsv(figuresTable(row ? [row] : [], 'zh', linkOf))).toContain(",'\t=1+1,");
    expect(v.safeParse(Text, { zh: ' \t', en: 'a' }).success).toBe(false);
  });

  it('gives a derived number its formula and no bound', () => {
    const at = rows.findIndex((row) => row.basis === 'derived');
    expect(column('数字性质')[at]).toBe('由报告数据推算');
    expect(column('算式')[at]).toMatch(/[+−÷]/);
    expect(column('限定')[at]).toBe('');
    expect(column('出处')[at]).toMatch(/项$/);
    expect(column('报告中的字句')[at]).toBe('');
  });
});
