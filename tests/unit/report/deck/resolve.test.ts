import { describe, expect, it } from 'vitest';
import { deckOf } from '../../../../src/report/deck/deck.ts';
import {
  figuresOn,
  pageOfSlide,
  resolveSlide,
  slideOfFigure,
  slideOfPlace,
} from '../../../../src/report/deck/resolve.ts';
import { drawnIn } from '../../../../src/report/drawn.ts';
import { authoredReport } from './report.ts';

const report = authoredReport();
const deck = deckOf(report, { checks: true });
const found = (name: string) => {
  const { index, match } = resolveSlide(deck, name);
  return [deck[index]?.name, match];
};

describe('a slide’s name', () => {
  it('leads to every slide exactly', () => {
    for (const { name } of deck) expect(found(name)).toEqual([name, 'exact']);
  });

  it.each([
    ['area-7.reconsideration', 'area-7.reconsideration.course', 'shortened'],
    ['AREA-7.reconsideration', 'area-7.reconsideration.course', 'shortened'],
    ['area-3.legal-aid.consultations', 'area-3.legal-aid.cases', 'shortened'],
    ['area-7.reconsideration.gone', 'area-7.reconsideration.course', 'nearest'],
    ['area-7.gone.for.good', 'area-7', 'nearest'],
    ['area-77', 'overview', 'nearest'],
    ['plans.gone', 'plans', 'nearest'],
    ['nonsense', 'title', 'nearest'],
    ['', 'title', 'shortened'],
    ['...', 'title', 'nearest'],
  ])('%j leads to %s: %s', (name, slide, match) => {
    expect(found(name)).toEqual([slide, match]);
  });
});

describe('the slide of a figure', () => {
  it('is one that shows it, for each figure of the report', () => {
    const reported = report.quantities.filter(({ basis }) => basis === 'reported');
    expect(reported.filter(({ id }) => slideOfFigure(deck, id) === null)).toEqual([]);
  });

  it('is the exhibit that draws it rather than a summary', () => {
    expect(deck[slideOfFigure(deck, 'mediation.success-rate') ?? -1]?.kind).toBe('exhibit');
    expect(slideOfFigure(deck, 'no.such.figure')).toBeNull();
  });
});

describe('the slide of a place on a page', () => {
  it.each([
    ['area-7', 'measure-3', 'area-7.mediation.outcome'],
    ['area-8', 'measure-3', 'area-8.rule-of-law-villages.named'],
    ['area-7', 'mediation.success', 'area-7.mediation.success'],
    ['area-7', 'mediation.broad-framework', 'area-7.mediation.outcome'],
    ['area-1', 'grassroots-pilot.subdistrict', 'area-1.secretary-commentary.completed'],
    ['problems', 'plan.power-oversight', 'plans.enforcement'],
    ['checks', 'check.mediation.rate', 'checks.mediation.rate'],
    ['area-7', 'measure-99', undefined],
    ['area-7', 'main', undefined],
    ['area-7', '', undefined],
  ])('of %s, %j, is %s', (page, place, name) => {
    expect(deck[slideOfPlace(deck, page, place) ?? -1]?.name).toBe(name);
  });
});

describe('the figures of a slide', () => {
  const on = (name: string) => deck.filter((slide) => slide.name === name).flatMap(figuresOn);
  const first = on('area-7.reconsideration.course');
  const last = on('area-7.reconsideration.course.part-3');

  it('are those of its own part of an exhibit', () => {
    expect(first).toContain('reconsideration.applications.whole-city');
    expect(last).not.toContain('reconsideration.applications.whole-city');
    expect(last).toContain('reconsideration.concluded.municipal');
  });

  it('are, over all parts, those of the exhibit', () => {
    const slides = deck.filter((slide) => slide.kind === 'exhibit');
    for (const { exhibit } of slides) {
      const parts = slides.filter((slide) => slide.exhibit === exhibit).flatMap(figuresOn);
      expect([...new Set(parts)].sort(), exhibit.id).toEqual([...drawnIn(exhibit)].sort());
    }
  });
});

describe('the page of a slide', () => {
  it.each([
    ['title', { page: 'overview' }],
    ['area-7', { page: 'area', area: 7 }],
    ['area-7.mediation.outcome', { page: 'area', area: 7, exhibit: 'mediation.outcome' }],
    ['area-3.legal-aid.cases', { page: 'area', area: 3, measure: 5 }],
    ['problems', { page: 'actions', item: 'problem.rule-of-law-awareness' }],
    ['checks', { page: 'checks' }],
    ['checks.mediation.rate', { page: 'checks', check: 'check.mediation.rate' }],
  ])('%s', (name, page) => {
    const slide = deck.find((one) => one.name === name);
    expect(slide && pageOfSlide(slide)).toEqual(page);
  });
});
