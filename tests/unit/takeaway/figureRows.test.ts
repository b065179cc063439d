import { expect, it } from 'vitest';
import { figureRows, plain } from '../../../src/takeaway/figureRows.ts';
import { figures } from './fixture.ts';

const [area] = figures.report.areas;
const [measure] = figures.measures;
const unit = Object.values(figures.report.units)[0];

it.each([area?.short, measure?.title, unit && { zh: unit.zh, en: unit.en.other }])(
  'the same rows are found by %j in both languages: a link keeps its filter',
  (words) => {
    if (!words) throw new Error('the report has areas, measures and units');
    for (const word of [words.zh, words.en].map(plain)) {
      const [zh, en] = (['zh', 'en'] as const).map((locale) =>
        figureRows(figures, locale).flatMap(({ id, haystack }) => (haystack.includes(word) ? id : [])),
      );
      expect(zh).not.toEqual([]);
      expect(en).toEqual(zh);
    }
  },
);
