import { describe, expect, it } from 'vitest';
import { quantitiesOfWholes, wholesIn } from '../../../src/report/wholes.ts';
import * as fixture from '../charts/fixture.ts';

describe('parts of a whole', () => {
  it('are the levels of a breakdown as they stand, also those of 100 %', () => {
    expect(wholesIn([fixture.outcomes, fixture.quality])).toEqual([
      { id: 'reconsideration', area: 7, title: fixture.outcomes.title, levels: fixture.outcomes.levels },
      { id: 'quality', area: 7, title: fixture.quality.title, levels: fixture.quality.levels },
    ]);
  });

  it('are in a comparison the points of a series that is given its whole', () => {
    const [divided] = wholesIn([fixture.sideBySide]);
    expect(divided?.levels.map(({ title, whole, complete }) => [title.en, whole, complete])).toEqual([
      ['Whole city', 'documents', true],
      ['City government and its office', 'documents.government', true],
    ]);
    expect(divided?.levels[1]?.parts.map(({ quantity, label }) => [quantity, label.en])).toEqual([
      ['kept.government', 'Kept'],
      ['amended.government', 'Amended'],
      ['repealed.government', 'Repealed'],
      ['expired.government', 'Expired'],
    ]);
  });

  it('do not claim to be all where one is not stated', () => {
    const [city] = fixture.sideBySide.series;
    const series = city ? [{ ...city, points: ['kept', null, 'repealed', null] }] : [];
    const [divided] = wholesIn([{ ...fixture.sideBySide, series }]);
    expect(divided?.levels).toMatchObject([
      { complete: false, parts: [{ quantity: 'kept' }, { quantity: 'repealed' }] },
    ]);
    const unstated = city ? [{ ...city, points: [null, null, null, null] }] : [];
    expect(wholesIn([{ ...fixture.sideBySide, series: unstated }])).toEqual([]);
  });

  it('are not what is done of a total, a rate, or a series without its whole', () => {
    expect(wholesIn([fixture.offices, fixture.rateOf('online'), fixture.channels])).toEqual([]);
  });

  it('bring the ids of wholes and parts', () => {
    expect(quantitiesOfWholes(wholesIn([fixture.quality, fixture.cleanUp]))).toEqual([
      ...['excellent', 'passed', 'failed'],
      ...['documents', 'kept', 'amended', 'repealed', 'expired'],
    ]);
  });
});
