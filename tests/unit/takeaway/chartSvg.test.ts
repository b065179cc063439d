// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { prepareChart } from '../../../src/charts/prepare/chart.ts';
import { contextOf } from '../../../src/charts/prepare/context.ts';
import { lookupOf } from '../../../src/report/lookup.ts';
import type { Check } from '../../../src/report/model/check.ts';
import type { Exhibit } from '../../../src/report/model/exhibit.ts';
import { chartSvg } from '../../../src/takeaway/chartSvg.ts';
import { widthOf, wrap } from '../../../src/takeaway/svgText.ts';
import * as charts from '../charts/fixture.ts';

const exhibits: [string, Exhibit][] = Object.entries(charts).flatMap(([name, value]) =>
  typeof value === 'object' && 'kind' in value ? [[name, value] satisfies [string, Exhibit]] : [],
);

function picture(exhibit: Exhibit, locale: 'zh' | 'en', lookup = charts.lookup) {
  const model = prepareChart(exhibit, contextOf(charts.head, lookup, locale), checks);
  const svg = chartSvg(model, {
    report: charts.head,
    locale,
    url: 'http://example.test/#x',
    day: '2026-11-23',
  });
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const texts = [...document.querySelectorAll('text')].map((text) => text.textContent);
  return { model, document, texts, said: texts.join('').replace(/\s/g, '') };
}

/** One that does not hold on a figure of two exhibits. */
const checks: Check[] = [
  {
    id: 'check.excellent',
    area: 7,
    measure: 1,
    title: { zh: '优秀率与件数', en: 'Excellent files against the counts' },
    rule: 'rate',
    stated: 'online',
    relation: 'equals',
    against: 94,
    note: { zh: '两数不同。', en: 'The two differ.' },
    outcome: 'doesNotHold',
    statedRange: null,
    againstRange: null,
    difference: null,
    terms: ['online'],
  },
];

const close = (text: string) => text.replace(/\s/g, '');

describe.each(['zh', 'en'] as const)('a chart as a picture (%s)', (locale) => {
  it.each(exhibits)('says title, subtitle, every value, source and dates: %s', (_, exhibit) => {
    const { model, document, texts, said } = picture(exhibit, locale);
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelector('title')?.textContent).toBe(model.title);
    expect(document.querySelector('desc')?.textContent).toBe(model.description);
    for (const part of [model.title, model.subtitle, model.source, charts.head.publishedOn, '2026-11-23']) {
      expect(said).toContain(close(part));
    }
    for (const point of model.points) expect(texts).toContain(point.text);
    for (const note of model.notes) expect(said).toContain(close(note));
    const claims =
      model.kind === 'comparison'
        ? model.claims
        : model.kind === 'breakdown'
          ? model.levels.flatMap(({ claim }) => claim ?? [])
          : [];
    for (const claim of claims) expect(said).toContain(close(claim.text));
    for (const { title, note } of model.failing) {
      expect(said).toContain(close(`≠ ${locale === 'zh' ? '不符' : 'Does not hold'} · ${title}`));
      expect(said).toContain(close(note ?? ''));
    }
  });
});

describe('a picture', () => {
  it('has a size of its own, and nothing outside it', () => {
    for (const [, exhibit] of exhibits) {
      const { document } = picture(exhibit, 'en');
      const [width, height] = ['width', 'height'].map((side) =>
        Number(document.documentElement.getAttribute(side)),
      );
      for (const bar of document.querySelectorAll('rect[x]')) {
        const right = Number(bar.getAttribute('x')) + Number(bar.getAttribute('width'));
        expect(right).toBeLessThanOrEqual(width ?? 0);
      }
      for (const text of document.querySelectorAll('text')) {
        expect(Number(text.getAttribute('y'))).toBeLessThan(height ?? 0);
      }
    }
  });

  it('sets long numbers in a second line, none beyond its edge', () => {
    const done = charts.figure('done', 58_234_567, { unit: 'yuan', written: '58234567元' });
    const total = charts.figure('total', 123_456_789, { unit: 'yuan', written: '123456789元' });
    const left = charts.derived('left', 65_222_222, { difference: ['total', 'done'] }, { unit: 'yuan' });
    const share = charts.derived('share', 47.17, { percent: ['done', 'total'] }, { unit: 'percent' });
    const lookup = lookupOf([done, total, left, share]);
    const of = { done: 'done', left: 'left', total: 'total', share: 'share' };
    const { document } = picture({ ...charts.offices, ...of }, 'en', lookup);
    const edge = Number(document.documentElement.getAttribute('width'));
    const texts = [...document.querySelectorAll('text[text-anchor=start]')];
    for (const text of texts) {
      const wide = widthOf(text.textContent, Number(text.getAttribute('font-size')));
      expect(Number(text.getAttribute('x')) + wide, text.textContent).toBeLessThan(edge);
    }
    const bar = Number(document.querySelector('rect[x]')?.getAttribute('y'));
    const last = texts.find(({ textContent }) => textContent.startsWith('47'));
    expect(Number(last?.getAttribute('y'))).toBeLessThan(bar);
  });

  it('says what does not hold on what it draws', () => {
    expect(picture(charts.rateOf('online'), 'en').said).toContain('≠Doesnothold·Excellentfiles');
  });

  it('sets numbers in the face of the screen, and only its title in the other', () => {
    for (const [, exhibit] of exhibits) {
      const { model, document } = picture(exhibit, 'en');
      const faceOf = (text: string) =>
        [...document.querySelectorAll('text')]
          .find(({ textContent }) => textContent === text)
          ?.getAttribute('font-family');
      for (const point of model.points) {
        expect(faceOf(point.text), point.text).toBe(faceOf('http://example.test/#x'));
      }
    }
  });

  it('marks outcomes as the screen does, with one colon after a series', () => {
    const { texts } = picture(charts.sideBySide, 'en');
    expect(texts.filter((text) => text.startsWith('✓ Holds · Whole city: The parts add up'))).toHaveLength(1);
  });

  it('leaves the same gap above each step after the first', () => {
    const [received, ended] = charts.outcomes.levels;
    if (!received || !ended) throw new Error('two steps are there');
    const levels = [{ ...received, complete: false }, { ...received, title: { zh: '丙', en: 'C' } }, ended];
    const { document } = picture({ ...charts.outcomes, levels }, 'en');
    const tops = (name: string) => Number(texts.find((one) => one.textContent === name)?.getAttribute('y'));
    const texts = [...document.querySelectorAll('text')];
    const gapAbove = (name: string) => {
      const own = tops(name);
      return own - Math.max(...texts.map((one) => Number(one.getAttribute('y'))).filter((y) => y < own));
    };
    expect(Math.abs(gapAbove('C') - gapAbove(ended.title.en))).toBeLessThanOrEqual(4);
  });

  it('takes markup in the data for text', () => {
    const [, exhibit] = exhibits[0] ?? [];
    if (!exhibit) throw new Error('the fixture has exhibits');
    const title = '<script>alert("1")</script> & \u0007';
    const { document, said } = picture({ ...exhibit, title: { zh: title, en: title } }, 'zh');
    expect(document.querySelector('script')).toBeNull();
    expect(said).toContain(close('<script>alert("1")</script> &'));
  });
});

describe('lines of a picture', () => {
  it('keep every letter and stay within their room', () => {
    const text = '市级部门办理的行政复议申请，其中受理十三件。City government and its general office';
    const lines = wrap(text, 15, 120);
    expect(close(lines.join(''))).toBe(close(text));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(widthOf(line, 15)).toBeLessThanOrEqual(120 + 15);
      expect(line).not.toMatch(/^[，。]/);
    }
  });
});
