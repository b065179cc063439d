import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { numbersIn, numeralValue } from '../../../src/search/numbers.ts';
import { parseQuery } from '../../../src/search/query.ts';

describe('fold', () => {
  it('makes full-width letters, digits and signs narrow and small', () => {
    expect(fold('ＡＢｃ１３，５％　City’s')).toBe("abc13,5% city's");
  });

  it.each(['《商洛》ＡＢＣ', 'İstanbul', '“引号”…'])('keeps every character of %s in its place', (text) => {
    expect(fold(text)).toHaveLength(text.length);
  });
});

describe('a number in a query', () => {
  it.each([
    ['325', 325],
    ['1,135', 1135],
    ['５６００', 5600],
    ['5600万', 56_000_000],
    ['5600余万', 56_000_000],
    ['160多万人次', 1_600_000],
    ['2.09亿', 209_000_000],
    ['1.1亿', 110_000_000],
    ['3千', 3000],
    ['56 million', 56_000_000],
    ['56Million', 56_000_000],
    ['1.2 billion yuan', 1_200_000_000],
    ['1.2345 trillion yuan', 1_234_500_000_000],
    ['99.51', 99.51],
  ])('%s is %d', (query, value) => {
    expect(numbersIn(fold(query)).map((number) => number.value)).toEqual([value]);
  });

  it.each([
    '67%',
    '67 %',
    '６７％',
    '百分之67',
    '百分之 67',
    '67 percent',
    '67 per cent',
    '67 pct',
    '67Percent',
  ])('%s is a share of 100', (query) => {
    expect(numbersIn(fold(query))).toMatchObject([{ value: 67, percent: true }]);
  });

  it.each(['67 percentage points', '67 percolators', '67个百分点'])('%s is none', (query) => {
    expect(numbersIn(fold(query))).toMatchObject([{ value: 67, percent: false }]);
  });

  it('says where it stands', () => {
    const [number] = numbersIn('保留5600余万元');
    expect('保留5600余万元'.slice(number?.start, number?.end)).toBe('5600余万');
  });

  it('does not join what a comma parts', () => {
    expect(numbersIn('204,52,36').map(({ value }) => value)).toEqual([204, 52, 36]);
  });
});

describe('numeralValue', () => {
  it.each([
    ['三万', 30_000],
    ['五千六百万', 56_000_000],
    ['五千六百余万', 56_000_000],
    ['两亿零九百万', 209_000_000],
    ['十二', 12],
    ['一百零一', 101],
    ['二〇二一', 2021],
    ['两', 2],
    ['三', 3],
    ['十', 10],
    ['百', 100],
    ['零', 0],
    ['六十七点五', 67.5],
    ['六点九万', 69_000],
    ['三万亿', 3e12],
  ])('%s is %d', (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });

  it.each(['行政', '点五', '万众', '三项', '七八'])('%s is no single number', (text) => {
    expect(numeralValue(text)).toBeNull();
  });
});

describe('parseQuery', () => {
  it('takes words, characters and numbers apart, also without spaces', () => {
    expect(parseQuery('xzfy受理75件')).toMatchObject([
      { kind: 'word', text: 'xzfy' },
      { kind: 'han', text: '受理' },
      { kind: 'number', value: 75 },
      { kind: 'han', text: '件' },
    ]);
  });

  it.each(['73/99', '73 / 99', '７３／９９', '73 of 99', '73 out of 99'])(
    'reads %s as part and whole',
    (query) => {
      expect(parseQuery(query)).toEqual([{ kind: 'ratio', part: 73, whole: 99 }]);
    },
  );

  it('reads Chinese numerals as characters that may be a number', () => {
    expect(parseQuery('三万')).toEqual([{ kind: 'han', text: '三万', value: 30_000, percent: false }]);
    expect(parseQuery('百分之六十七以上')).toEqual([
      { kind: 'han', text: '百分之六十七', value: 67, percent: true },
      { kind: 'han', text: '以上', value: null, percent: false },
    ]);
  });

  it.each(['', '   ', '!?。', '（）'])('finds no term in “%s”', (query) => {
    expect(parseQuery(query)).toEqual([]);
  });

  it('cuts what nobody types', () => {
    expect(parseQuery('复议'.repeat(5000))).toMatchObject([{ text: '复议'.repeat(40) }]);
  });
});
