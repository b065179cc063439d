import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/present/slides/title.ts';
import { deckOf } from '../../../src/report/deck/deck.ts';
import type { Breakdown } from '../../../src/report/model/exhibit.ts';
import { authoredReport, smallReport } from '../report/deck/report.ts';

describe.each(['zh', 'en'] as const)('titles of slides in %s', (locale) => {
  const report = authoredReport();
  const deck = deckOf(report, { checks: true });

  it('are told apart', () => {
    const titles = deck.map((slide) => titleOf(slide, report, locale));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('say something; the heading of a measure says only what it is about', () => {
    const headings = deck.filter(
      (slide) => 'measure' in slide && titleOf(slide, report, locale).startsWith(slide.measure.title[locale]),
    );
    expect(headings.map(({ name }) => name)).toEqual([]);
  });

  it('say of the headline figures what the author says of them, or else what they are', () => {
    const first = deck.find(({ kind }) => kind === 'headline');
    if (!first) throw new Error('no headline slide');
    const message = { zh: '就这一句。', en: 'This one sentence.' };
    expect(titleOf(first, { ...report, message }, locale)).toMatch(/^(就这一句|This one sentence)$/);
    expect(titleOf(first, { ...report, message: undefined }, locale)).toMatch(/^(关键数据|Key figures)$/);
    const part = { ...first, piece: { number: 1, of: 2 } };
    expect(titleOf(part, { ...report, message }, locale)).toMatch(/^(关键数据|Key figures)[（ ]/);
  });

  it('do not say that all checks hold where there are none', () => {
    const none = { ...report, checks: [] };
    const slide = deckOf(none, { checks: true }).find(({ kind }) => kind === 'checks');
    if (!slide) throw new Error('no slide on checks');
    expect(titleOf(slide, none, locale)).toMatch(/^(这份报告没有核验项|This report has no checks)$/);
  });

  it('have no full stop', () => {
    expect(
      deck.map((slide) => titleOf(slide, report, locale)).filter((title) => /[。.]$/.test(title)),
    ).toEqual([]);
  });
});

describe('the title of a slide with a part of an exhibit', () => {
  const report = smallReport();
  const deck = deckOf(report, { checks: false });
  const slide = deck.find(({ kind }) => kind === 'exhibit');
  const parted = (exhibit: Breakdown) =>
    slide?.kind === 'exhibit' && {
      ...slide,
      exhibit: { ...slide.exhibit, ...exhibit },
      rows: { from: 0, to: 1 },
      piece: { number: 1, of: 2 },
    };
  const breakdown = slide?.kind === 'exhibit' && slide.exhibit.kind === 'breakdown' ? slide.exhibit : null;

  it('is what its one step says', () => {
    if (!breakdown) throw new Error('the first exhibit has no steps');
    const message = { zh: '这一步。', en: 'This step.' };
    const levels = breakdown.levels.map((level) => ({ ...level, message, parts: level.parts.slice(0, 1) }));
    const part = parted({ ...breakdown, levels });
    expect(part && titleOf(part, report, 'en')).toBe('This step');
  });

  it('is not what its step says where the step goes on, on another slide', () => {
    if (!breakdown) throw new Error('the first exhibit has no steps');
    const levels = breakdown.levels.map((level) => ({
      ...level,
      message: { zh: '这一步。', en: 'This step.' },
    }));
    const part = parted({ ...breakdown, levels });
    expect(part && titleOf(part, report, 'zh')).toBe('多数维持（1/2）');
  });

  it('is what the whole says, with its number, where the step says nothing of its own', () => {
    const part = breakdown && parted(breakdown);
    expect(part && titleOf(part, report, 'zh')).toBe('多数维持（1/2）');
  });
});
