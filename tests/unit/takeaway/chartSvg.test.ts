// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { prepareChart } from '../../../src/charts/prepare/chart.ts';
import { contextOf } from '../../../src/charts/prepare/context.ts';
import type { Exhibit } from '../../../src/report/model/exhibit.ts';
import { chartSvg } from '../../../src/takeaway/chartSvg.ts';
import { widthOf, wrap } from '../../../src/takeaway/svgText.ts';
import * as charts from '../charts/fixture.ts';

const exhibits: [string, Exhibit][] = Object.entries(charts).flatMap(([name, value]) =>
  typeof value === 'object' && 'kind' in value ? [[name, value] satisfies [string, Exhibit]] : [],
);

function picture(exhibit: Exhibit, locale: 'zh' | 'en') {
  const model = prepareChart(exhibit, contextOf(charts.head, charts.lookup, locale));
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
