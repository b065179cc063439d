import { expect, test } from 'vitest';
import { fold } from '../../../../src/report/source/fold.ts';

/** Every sign from one code to another. */
const signs = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join('');

test.each([
  ['dashes', `${signs(0x2010, 0x2015)}\u2212`, '-------'],
  ['blanks of some width', `\t\u00a0\u3000${signs(0x2000, 0x2008)}\u200a`, ' '.repeat(13)],
  [
    'marks and blanks that part digits or have no width',
    `1\u20092\u202f3\u00ad\ufeff\u20604${signs(0x200b, 0x200f)}`,
    '1234',
  ],
  ['full-width ASCII', signs(0xff01, 0xff5e), signs(0x21, 0x7e)],
  ['ends of lines', 'a\r\nb\rc\fd\u2028e', 'a\nb\nc\nd\ne'],
  ['what lies beside these ranges', '\u200a‖\uff00\uff5f一', ' ‖\uff00\uff5f一'],
])('%s get one form', (_, written, plain) => {
  expect(fold(written).text).toBe(plain);
});

test('each sign that stays is traced back to its place', () => {
  const { text, offsets } = fold('甲\r\n１\u2009２');
  expect([...text].map((sign, index) => [sign, offsets[index]])).toEqual([
    ['甲', 0],
    ['\n', 2],
    ['1', 3],
    ['2', 5],
  ]);
});
