import { expect, it } from 'vitest';
import { contextOf } from '../../../src/original/account.ts';
import { findNumbers } from '../../../src/report/source/numbers.ts';
import { parseReportText } from '../../../src/report/source/parse.ts';

it.each([
  ['共挽回12,345.6万元,全市各区县办理58件。', '58', '12,345.6万元,全市各区县办理', '件。'],
  ['发放三万五千册,并且在全市各区办理58件。', '58', '三万五千册,并且在全市各区办理', '件。'],
  ['受理58件,并且在全市各区县办结12,345件。', '58', '受理', '件,并且在全市各区县办结12,345'],
  ['受理58件,并且在全市各区县达到一百二十件。', '58', '受理', '件,并且在全市各区县达到一百二十'],
  ['受理58件,并且在全市各区县的率99.5%左右。', '58', '受理', '件,并且在全市各区县的率99.5%'],
  ['增长−5.2%,并且在全市各区办理58件。', '58', '−5.2%,并且在全市各区办理', '件。'],
])('cuts no number beside the one that is shown: %s', (original, written, before, after) => {
  const text = parseReportText(original);
  const number = findNumbers(text).find((one) => one.written === written);
  expect(number && contextOf(text, number)).toEqual({ before, after });
});

it('shows some of what goes on for ever', () => {
  const text = parseReportText(`办理${'8'.repeat(10)}件${'，三'.repeat(3)}${'九'.repeat(5000)}`);
  const [number] = findNumbers(text);
  if (!number) throw new Error('not found');
  expect(contextOf(text, number).after.length).toBeLessThan(60);
});
