import { describe, expect, it } from 'vitest';
import { prepareChart } from '../../../src/charts/prepare/chart.ts';
import { contextOf } from '../../../src/charts/prepare/context.ts';
import { withRows } from '../../../src/present/slides/modelRows.ts';
import { sourcesOf } from '../../../src/present/slides/sources.ts';
import { deckOf } from '../../../src/report/deck/deck.ts';
import { lookupOf } from '../../../src/report/lookup.ts';
import { authoredReport } from '../report/deck/report.ts';

const report = authoredReport();
const lookup = lookupOf(report.quantities);
const model = (id: string) => {
  const exhibit = report.areas
    .flatMap(({ measures }) => measures.flatMap(({ exhibits }) => exhibits))
    .find((one) => one.id === id);
  if (!exhibit) throw new Error(`no exhibit ${id}`);
  return prepareChart(exhibit, contextOf(report.report, lookup, 'en'), report.checks);
};

describe('rows of an exhibit', () => {
  it('are those of the steps that they fall in', () => {
    const course = model('reconsideration.course');
    const part = withRows(course, { from: 1, to: 3 });
    if (course.kind !== 'breakdown' || part.kind !== 'breakdown') throw new Error('no breakdown');
    expect(part.levels.map(({ title }) => title)).toEqual([course.levels[1]?.title]);
    expect(part.levels[0]).toEqual(course.levels[1]);
  });

  it('say whether they add up only where the last of them stands', () => {
    const begun = withRows(model('reconsideration.course'), { from: 3, to: 5 });
    const ended = withRows(model('reconsideration.course'), { from: 5, to: 8 });
    if (begun.kind !== 'breakdown' || ended.kind !== 'breakdown') throw new Error('no breakdown');
    expect(begun.levels[0]?.claim).toBeNull();
    expect(begun.levels[0]?.parts.some(({ fill }) => fill === 'rest')).toBe(false);
    expect(ended.levels[0]?.claim?.outcome).toBe('doesNotHold');
    expect(ended.levels[0]?.parts.at(-1)?.fill).toBe('rest');
  });

  it('of a comparison keep the scale of the whole', () => {
    const whole = model('legal-education.channels');
    const part = withRows(whole, { from: 4, to: 6 });
    if (whole.kind !== 'comparison' || part.kind !== 'comparison') throw new Error('no comparison');
    expect(part.groups).toEqual(whole.groups.slice(4, 6));
    expect(part.max).toBe(whole.max);
  });
});

describe('the foot of a slide', () => {
  const deck = deckOf(report, { checks: true });
  it('names few places, each once', () => {
    for (const slide of deck) {
      const places = sourcesOf(slide, lookup);
      expect(places.length, slide.name).toBeLessThanOrEqual(4);
      expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length);
    }
  });

  it('names the item of a measure’s figures', () => {
    const slide = deck.find(({ name }) => name === 'area-7.mediation.success');
    expect(slide && sourcesOf(slide, lookup)).toMatchObject([{ part: 1, area: 7, item: 3 }]);
  });
});
