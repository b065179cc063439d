import { describe, expect, it } from 'vitest';
import { deckOf } from '../../../../src/report/deck/deck.ts';
import { drawnIn } from '../../../../src/report/drawn.ts';
import { figuresOn } from '../../../../src/report/deck/resolve.ts';
import type { DeckSource, Slide } from '../../../../src/report/deck/slide.ts';
import { authoredReport, smallReport } from './report.ts';

const none = { checks: false };
const names = (slides: readonly Slide[]) => slides.map(({ name }) => name);
const ofKind = <K extends Slide['kind']>(slides: readonly Slide[], kind: K) =>
  slides.filter((slide): slide is Extract<Slide, { kind: K }> => slide.kind === kind);

/** The report with its first measure changed. */
function withFirstMeasure(
  report: DeckSource,
  change: (measure: DeckSource['areas'][number]['measures'][number]) => object,
): DeckSource {
  const [area, ...areas] = report.areas;
  const [measure, ...measures] = area?.measures ?? [];
  if (!area || !measure) throw new Error('a report without measures');
  return {
    ...report,
    areas: [{ ...area, measures: [{ ...measure, ...change(measure) }, ...measures] }, ...areas],
  };
}

describe.each([
  ['the report', authoredReport()],
  ['a report with other areas', smallReport()],
])('the deck of %s', (_, report) => {
  const deck = deckOf(report, none);

  it('gives each slide a name of its own that fits into a URL', () => {
    expect(new Set(names(deck)).size).toBe(deck.length);
    for (const name of names(deck)) expect(name).toMatch(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
  });

  it('begins with the title and ends with the end', () => {
    expect(deck[0]?.kind).toBe('title');
    expect(deck.at(-1)?.kind).toBe('end');
    expect(names(deck).indexOf('overview')).toBeLessThan(names(deck).indexOf('area-1'));
  });

  it('opens every area, in the report’s order, before what is of it', () => {
    const areas = ofKind(deck, 'area').map(({ area }) => area.number);
    expect(areas).toEqual(report.areas.map(({ number }) => number));
    const at = (name: string) => names(deck).indexOf(name);
    const before = names(deck).filter((name) => at(name) < at(name.split('.')[0] ?? ''));
    expect(before).toEqual([]);
  });

  it('shows every figure of the report', () => {
    const shown = new Set(deck.flatMap(figuresOn));
    const lost = report.quantities.filter(({ basis, id }) => basis === 'reported' && !shown.has(id));
    expect(lost).toEqual([]);
  });

  it('shows every measure, every problem and every plan', () => {
    const measures = deck.flatMap((slide) => ('measure' in slide ? [slide.measure] : []));
    for (const { measures: own } of report.areas)
      for (const measure of own) expect(measures).toContain(measure);
    expect(ofKind(deck, 'problems').flatMap(({ problems }) => problems)).toEqual(report.problems);
    expect(ofKind(deck, 'plans').flatMap(({ plans }) => plans)).toEqual(report.plans);
  });

  it('speaks of checks only when asked, and then of each that does not hold', () => {
    expect(deck.some(({ kind }) => kind === 'check' || kind === 'checks')).toBe(false);
    const failing = report.checks.filter(({ outcome }) => outcome === 'doesNotHold');
    const asked = deckOf(report, { checks: true });
    expect(names(asked)).toContain('checks');
    expect(ofKind(asked, 'check').map(({ check }) => check)).toEqual(failing);
    expect(names(asked).filter((name) => !name.startsWith('checks'))).toEqual(names(deck));
  });
});

describe('a deck', () => {
  it.each([0, 1, 7])(
    'lists the checks that do not hold, %i in all, by name and each on a slide of its own',
    (many) => {
      const report = smallReport();
      const [check] = report.checks;
      if (!check) throw new Error('a report without checks');
      const failing = Array.from({ length: many }, (_, index) => ({
        ...check,
        id: `check.failing-${index}`,
        outcome: 'doesNotHold' as const,
      }));
      const deck = deckOf(
        { ...report, checks: [{ ...check, outcome: 'holds' }, ...failing] },
        { checks: true },
      );
      const lists = ofKind(deck, 'checks');
      expect(lists.length).toBe(many > 6 ? 2 : 1);
      expect(lists.flatMap((slide) => slide.failing)).toEqual(failing);
      expect(lists[0]?.counts).toEqual({ holds: 1, doesNotHold: many, cannotBeChecked: 0 });
      expect(ofKind(deck, 'check').map((slide) => slide.check)).toEqual(failing);
    },
  );

  it('splits forty figures of a measure into slides of at most six', () => {
    const figures = Array.from({ length: 40 }, (_, index) => `many.figure-${index}`);
    const deck = deckOf(
      withFirstMeasure(smallReport(), () => ({ figures, exhibits: [] })),
      none,
    );
    const slides = ofKind(deck, 'figures').filter(({ measure }) => measure.figures === figures);
    expect(slides.flatMap((slide) => slide.figures)).toEqual(figures);
    for (const slide of slides) expect(slide.figures.length).toBeLessThanOrEqual(6);
    expect(slides.map(({ piece }) => piece.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('shows what belongs together as the author says, and once', () => {
    const message = { zh: '一句话', en: 'One sentence' };
    const report = withFirstMeasure(smallReport(), ({ figures, milestones }) => ({
      exhibits: [],
      topics: [
        { message, shows: milestones.map(({ id }) => id) },
        { message, shows: figures.slice(2, 4) },
      ],
    }));
    const [measure] = report.areas[0]?.measures ?? [];
    const own = deckOf(report, none).filter((slide) => 'measure' in slide && slide.measure === measure);
    expect(own.map(({ kind }) => kind)).toEqual(['facts', 'figures', 'figures']);
    expect(own.map((slide) => 'topic' in slide && slide.topic?.message)).toEqual([
      message,
      message,
      undefined,
    ]);
    const told = own.flatMap(figuresOn);
    expect(told.slice(0, 2)).toEqual(measure?.figures.slice(2, 4));
    expect(new Set(told).size).toBe(told.length);
  });

  it('does not repeat what the opening slide of the area shows, nor lose the measure over it', () => {
    const report = smallReport();
    const [area] = report.areas;
    const [shown = ''] = area?.headline ?? [];
    const bare = withFirstMeasure(report, ({ milestones }) => ({
      exhibits: [],
      figures: [shown],
      milestones,
    }));
    const kinds = (source: DeckSource) =>
      deckOf(source, none).flatMap((slide) =>
        'measure' in slide && slide.area.number === 1 && slide.measure.number === 1 ? [slide.kind] : [],
      );
    expect(kinds(bare)).toEqual(['facts']);
    expect(kinds(withFirstMeasure(bare, () => ({ milestones: [] })))).toEqual(['figures']);
  });

  it('exists without exhibits, figures, problems and plans', () => {
    const report = smallReport();
    const bare: DeckSource = {
      ...report,
      ...{ headline: [], problems: [], plans: [], checks: [], quantities: [] },
      areas: report.areas.map((area) => ({
        ...area,
        headline: [],
        measures: area.measures.map((measure) => ({ ...measure, figures: [], exhibits: [], milestones: [] })),
      })),
    };
    expect(names(deckOf(bare, { checks: true }))).toEqual([
      'title',
      'overview',
      'area-1',
      'area-2',
      'checks',
      'end',
    ]);
  });

  it('keeps the names of its slides when one is added before them', () => {
    const report = smallReport();
    const before = names(deckOf(report, none));
    const added = withFirstMeasure(report, (measure) => ({
      exhibits: [
        { kind: 'rate', id: 'new', value: measure.exhibits.flatMap(drawnIn)[0] },
        ...measure.exhibits,
      ],
    }));
    const after = names(deckOf(added, none));
    expect(after).toContain('area-1.new');
    expect(after.filter((name) => name !== 'area-1.new')).toEqual(before);
  });

  it('tells an exhibit and a figure of one id apart', () => {
    const report = withFirstMeasure(smallReport(), ({ exhibits, figures }) => ({
      exhibits: exhibits.map((exhibit, index) => (index === 0 ? { ...exhibit, id: 'new.figure' } : exhibit)),
      figures: [...figures.filter((id) => id === ''), 'new.figure'],
    }));
    expect(names(deckOf(report, none)).filter((name) => name.startsWith('area-1.new.figure'))).toEqual([
      'area-1.new.figure',
      'area-1.new.figure.2',
    ]);
  });

  it('splits steps that do not fit together, every part on one slide', () => {
    const report = authoredReport();
    for (const slide of ofKind(deckOf(report, none), 'exhibit')) {
      if (slide.exhibit.kind !== 'breakdown') continue;
      const parts = slide.exhibit.levels.reduce((sum, level) => sum + level.parts.length, 0);
      const all = ofKind(deckOf(report, none), 'exhibit').filter(
        ({ exhibit }) => exhibit.id === slide.exhibit.id,
      );
      expect(all.map(({ rows }) => rows.to - rows.from).reduce((a, b) => a + b)).toBe(parts);
      expect(all[0]?.rows.from).toBe(0);
      expect(all.at(-1)?.rows.to).toBe(parts);
    }
  });
});

it('puts fewer plans on a slide where the problems that they answer have long titles', () => {
  const report = authoredReport();
  const slides = (problems: DeckSource['problems']) =>
    ofKind(deckOf({ ...report, problems }, none), 'plans').length;
  const long = report.problems.map((problem) => ({
    ...problem,
    title: { zh: '基层执法力量不足'.repeat(40), en: 'Too few enforcement officers. '.repeat(20) },
  }));
  expect(slides(long)).toBeGreaterThan(slides(report.problems));
});
