import { describe, expect, it } from 'vitest';
import { accountOf, readOriginal } from '../../../src/original/account.ts';
import { accountAsCsv } from '../../../src/original/exportAccount.ts';
import type { Figure } from '../../../src/report/model/figure.ts';
import { figures as bindable, sample } from '../report/source/sample.ts';

const figures = bindable.map((figure): Figure => ({
  basis: 'reported',
  area: 1,
  measure: 1,
  name: { zh: figure.id, en: figure.id },
  unit: 'item',
  scale: 1,
  decimals: 0,
  bound: 'exact',
  scope: 'city',
  ...figure,
}));

function csvOf(reason: string, original = sample): string[] {
  const text = readOriginal(original);
  if (!text) throw new Error('the sample cannot be read');
  const before = accountOf(text, figures, [], new Map());
  const open = before.entries.find(({ standing }) => standing.state === 'open');
  const account = accountOf(text, figures, [], new Map([[open?.key ?? '', reason]]));
  return accountAsCsv(account, figures, 'en').split('\r\n');
}

describe('the account as CSV', () => {
  it('has a line for each number, with its line in the text, its value and what it is', () => {
    const lines = csvOf('An example');
    expect(lines).toHaveLength(1 + 32 + 1);
    expect(lines).toContain(
      '16,百分之三十一点五,31.5,Figure,files.excellent,"评查案卷1,240件,优秀率百分之三十一点五,两部规章完成评估。"',
    );
    expect(lines).toContain('22,2,2,Not a figure,By a person: An example,不平衡;二是第三方评估仅覆盖2个县。');
  });

  it('says of a number that it differs from its figure', () => {
    const lines = csvOf('', sample.replace('收到申请64件', '收到申请65件'));
    expect(lines.find((line) => line.includes(',65,'))).toMatch(/65,65,Another value,applications,/);
  });

  it('makes a reason harmless that a spreadsheet would calculate', () => {
    expect(csvOf('=1+1').join('\n')).toContain('By a person: =1+1');
    expect(csvOf('=1+1').some((line) => /(?:^|,)=/.test(line))).toBe(false);
  });
});
