import { describe, expect, it } from 'vitest';
import { deckOf } from '../../../../src/report/deck/deck.ts';
import { notesOf } from '../../../../src/report/deck/notes.ts';
import { lookupOf } from '../../../../src/report/lookup.ts';
import { authoredReport } from './report.ts';

const report = authoredReport();
const deck = deckOf(report, { checks: false });
const lookup = lookupOf(report.quantities);
const notes = (name: string) => {
  const slide = deck.find((one) => one.name === name);
  if (!slide) throw new Error(`no slide ${name}`);
  return notesOf(slide, report, lookup);
};

describe('notes', () => {
  it('are what the author wrote for the exhibit', () => {
    const [, exhibit] = report.areas.find(({ number }) => number === 7)?.measures.at(-1)?.exhibits ?? [];
    expect(exhibit?.notes).toBeDefined();
    expect(notes('area-7.mediation.success').say[0]).toBe(exhibit?.notes);
  });

  it('speak of the step that a slide shows, where it shows one', () => {
    const [exhibit] = report.areas.find(({ number }) => number === 7)?.measures[0]?.exhibits ?? [];
    const levels = exhibit?.kind === 'breakdown' ? exhibit.levels : [];
    expect(levels).toHaveLength(3);
    for (const [index, level] of levels.entries()) {
      expect(level.notes).toBeDefined();
      const part = index === 0 ? '' : `.part-${index + 1}`;
      expect(notes(`area-7.reconsideration.course${part}`).say[0]).toBe(level.notes);
    }
  });

  it('say something on every slide, also where no area is shown', () => {
    const all = deckOf(report, { checks: true });
    const silent = all.filter((slide) => notesOf(slide, report, lookup).say.length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(notes('problems').say).toEqual([report.notes.problems]);
  });

  it('name the checks that do not hold, and no others', () => {
    expect(notes('area-7.mediation.success').failing.map(({ id }) => id)).toEqual(['check.mediation.rate']);
    expect(notes('area-6.litigation.appearance').failing).toEqual([]);
  });

  it('name what is bounded or derived', () => {
    expect(notes('area-2.approvals.time-saving').bounded.map(({ id }) => id)).toEqual(['approvals.time-cut']);
    const derived = notes('area-9.judicial-offices.six-good').bounded;
    expect(derived.map(({ basis }) => basis)).toContain('derived');
  });

  it('carry the facts of a measure that shows its numbers, on one slide only', () => {
    const slides = deck.filter(
      (slide) => 'measure' in slide && slide.area.number === 7 && slide.measure.number === 3,
    );
    const carrying = slides.filter((slide) => notesOf(slide, report, lookup).facts.length > 0);
    expect(slides.length).toBeGreaterThan(1);
    expect(carrying).toHaveLength(1);
  });

  it('lose no fact between the slides and themselves', () => {
    const said = new Set(
      deck.flatMap((slide) => [
        ...(slide.kind === 'facts' ? slide.milestones : []),
        ...notesOf(slide, report, lookup).facts,
      ]),
    );
    const all = report.areas.flatMap(({ measures }) => measures.flatMap(({ milestones }) => milestones));
    expect(all.filter((fact) => !said.has(fact))).toEqual([]);
  });
});
