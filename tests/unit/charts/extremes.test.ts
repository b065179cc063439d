import { describe, expect, test } from 'vitest';
import { prepareChart } from '../../../src/charts/prepare/chart.ts';
import { contextOf } from '../../../src/charts/prepare/context.ts';
import type { Locale } from '../../../src/lib/paths.ts';
import { lookupOf } from '../../../src/report/lookup.ts';
import type { Exhibit } from '../../../src/report/model/exhibit.ts';
import type { ReportHead } from '../../../src/report/model/report.ts';
import * as fixture from './fixture.ts';

/** What of a chart is called the largest and the smallest. */

function prepare(exhibit: Exhibit, locale: Locale, lookup = fixture.lookup, head = fixture.head) {
  return prepareChart(exhibit, contextOf(head, lookup, locale), []);
}

describe('what is largest and smallest', () => {
  test.each([
    ['en', 'Smallest: 3 tied at 1 item'],
    ['zh', '最小的是并列的3项，1件'],
  ] as const)('singles out none of several equals, in %s', (locale, sentence) => {
    const { description } = prepare(fixture.outcomes, locale);
    expect(description).toContain(sentence);
    expect(description).not.toMatch(/Smallest: Application dismissed|最小的是驳回/);
  });

  test('says of equals alone how many they are', () => {
    const lookup = lookupOf(
      fixture.quantities.map((quantity) => (quantity.unit === 'item' ? { ...quantity, value: 2 } : quantity)),
    );
    const { description } = prepare(fixture.cleanUp, 'en', lookup);
    expect(description).toMatch(/4 tied at 2 items/);
    expect(description).not.toContain('Largest');
  });
});

test.each([
  ['en', 'Units differ', 'Highest count: ', 'Largest'],
  ['zh', '各项单位不同', '数目最大的是', '。最大的是'],
] as const)(
  'a comparison of unlike units says so, and calls none the largest, in %s',
  (locale, note, most, largest) => {
    const posts = fixture.figure('posts', 1000, { unit: 'office', written: '1000个' });
    const mixed = prepare(fixture.channels, locale, lookupOf([...fixture.quantities, posts]));
    expect(mixed.notes.join()).toContain(note);
    expect(mixed.description).toContain(note);
    expect(mixed.description).toContain(most);
    expect(mixed.description).not.toContain(largest);
    const alike = prepare(fixture.channels, locale);
    expect(alike.notes.join()).not.toContain(note);
    expect(alike.description).toContain(largest.replace('。', ''));
  },
);

test('a comparison of units that are called alike in a language says nothing there', () => {
  const head: ReportHead = {
    ...fixture.head,
    units: {
      ...fixture.head.units,
      office: { kind: 'count', zh: '条', en: { one: 'post', other: 'posts' } },
    },
  };
  const posts = fixture.figure('posts', 1000, { unit: 'office', written: '1000条' });
  const lookup = lookupOf([...fixture.quantities, posts]);
  const notes = (locale: Locale) => prepare(fixture.channels, locale, lookup, head).notes.join();
  expect(notes('zh')).not.toContain('单位不同');
  expect(notes('en')).toContain('Units differ');
});
