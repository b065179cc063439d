import { describe, expect, it } from 'vitest';
import { lookupOf } from '../../../src/report/lookup.ts';
import { citationOf } from '../../../src/takeaway/citation.ts';
import { formulaText } from '../../../src/takeaway/formulaText.ts';
import { fileName } from '../../../src/takeaway/fileName.ts';
import { addressOf } from '../../../src/i18n/address.ts';
import { readQuantity } from '../../../src/i18n/quantity.ts';
import { figures } from './fixture.ts';

const { report, quantities } = figures;
const lookup = lookupOf(quantities);
const rest = { lookup, report, url: 'http://example.test/f/', day: '2026-11-23' };

describe('a citation', () => {
  it.each(['zh', 'en'] as const)('names title, year, section, figure, date and URL (%s)', (locale) => {
    const quantity = quantities.find((one) => one.basis === 'reported');
    if (quantity?.basis !== 'reported') throw new Error('the report has figures');
    const cited = citationOf({ ...rest, quantity, locale });
    const parts = [
      report.title[locale],
      String(report.year),
      addressOf(quantity.source, report, locale),
      quantity.name[locale],
      readQuantity(quantity, report.units, locale).text,
      report.publishedOn,
      rest.url,
      rest.day,
    ];
    for (const part of parts) expect(cited).toContain(part);
  });

  it('sets quotation marks within a name as inner ones', () => {
    const [quantity] = quantities;
    if (!quantity) throw new Error('the report has figures');
    const name = { zh: '“五公开”事项', en: '“Five openness” items' };
    expect(citationOf({ ...rest, quantity: { ...quantity, name }, locale: 'zh' })).toContain(
      '“‘五公开’事项”',
    );
  });

  it('says of a derived number that it is one, and how', () => {
    const quantity = quantities.find((one) => one.basis === 'derived');
    if (!quantity) throw new Error('the report has derived numbers');
    const cited = citationOf({ ...rest, quantity, locale: 'en' });
    expect(cited).toMatch(/derived from the report’s figures: .*[+−÷]/);
    expect(cited).toContain(`Part 2, area ${quantity.area}, item ${quantity.measure}, “${quantity.name.en}”`);
  });
});

it('writes the numbers of a formula as they stand on the page', () => {
  expect(formulaText({ sum: [-1200.5, 2] }, lookup, report.units, 'en')).toBe('−1,200.5 + 2');
});

describe('a file’s name', () => {
  it.each([
    ['a: b/c?', 'a b c.csv'],
    ['  报告 “2024” ', '报告 “2024”.csv'],
  ])('of %j holds nothing that a file system refuses', (title, name) => {
    expect(fileName(title, 'csv')).toBe(name);
  });
});
