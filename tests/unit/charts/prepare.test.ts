import { describe, expect, test } from 'vitest';
import { prepareLevels } from '../../../src/charts/prepare/levels.ts';
import { prepareChart } from '../../../src/charts/prepare/chart.ts';
import { contextOf } from '../../../src/charts/prepare/context.ts';
import type { BreakdownModel, ChartModel, ComparisonModel } from '../../../src/charts/prepare/model.ts';
import type { Locale } from '../../../src/lib/paths.ts';
import { ledgerOf, runCheck } from '../../../src/report/checks.ts';
import { lookupOf } from '../../../src/report/lookup.ts';
import type { Breakdown, Exhibit } from '../../../src/report/model/exhibit.ts';
import * as fixture from './fixture.ts';

const exhibits: Exhibit[] = [
  fixture.outcomes,
  fixture.cleanUp,
  fixture.quality,
  fixture.sideBySide,
  fixture.channels,
  fixture.offices,
  fixture.rateOf('online'),
  fixture.rateOf('shortened'),
];

function prepare(exhibit: Exhibit, locale: Locale = 'zh', lookup = fixture.lookup): ChartModel {
  return prepareChart(exhibit, contextOf(fixture.head, lookup, locale), []);
}
function breakdown(exhibit: Breakdown, locale: Locale = 'zh', lookup = fixture.lookup): BreakdownModel {
  const model = prepare(exhibit, locale, lookup);
  if (model.kind !== 'breakdown') throw new Error(model.kind);
  return model;
}
function comparison(exhibit: Exhibit, locale: Locale = 'zh', lookup = fixture.lookup): ComparisonModel {
  const model = prepare(exhibit, locale, lookup);
  if (model.kind !== 'comparison') throw new Error(model.kind);
  return model;
}

describe.each<Locale>(['zh', 'en'])('every chart in %s', (locale) => {
  test.each(exhibits.map((exhibit) => [exhibit.id, exhibit] as const))('%s', (_, exhibit) => {
    const model = prepare(exhibit, locale);
    expect(model.title).toBe(exhibit.title[locale]);
    expect(model.description).toContain(model.title);
    expect(model.description.length).toBeGreaterThan(model.title.length + 5);
    expect(model.subtitle).toContain(locale === 'zh' ? '化解矛盾' : 'Resolving disputes');
    expect(model.source).toContain(
      locale === 'zh' ? '》一、工作开展情况（七）第1项' : 'Part 1, area 7, item 1',
    );
    expect(new Set(model.points.map((point) => point.id)).size).toBe(model.points.length);
    const said = JSON.stringify(model);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });
});

test.each(exhibits.map((exhibit) => [exhibit.id, exhibit] as const))(
  '%s is English in English',
  (_, exhibit) => {
    expect(JSON.stringify(prepare(exhibit, 'en'))).not.toMatch(/\p{Script=Han}/u);
  },
);

describe('levels by themselves', () => {
  const context = contextOf(fixture.head, fixture.lookup, 'zh');
  const read = (levels: Breakdown['levels']) =>
    prepareLevels(levels, context).map(({ whole, parts }) => [
      whole?.length,
      ...parts.map(({ length }) => Math.round(length)),
    ]);

  test('have each its whole for a scale', () => {
    expect(read(fixture.outcomes.levels)).toEqual([
      [100, 93, 7],
      [100, 8, 46, 8, 8, 23, 8],
    ]);
    expect(read(fixture.quality.levels)).toEqual([[undefined, 26, 71, 4]]);
  });

  test('say what their parts leave over, and that the sum does not hold', () => {
    const [, concluded] = prepareLevels(fixture.outcomes.levels, context);
    expect(concluded?.parts.map(({ text }) => text)).toEqual(['1件', '6件', '1件', '1件', '3件', '1件']);
    expect(concluded?.parts[5]).toMatchObject({ label: '未说明去向', derived: true, quantity: null });
    expect(concluded?.claim?.outcome).toBe('doesNotHold');
  });
});

describe('a breakdown', () => {
  test('lays each part where the one before it ended, on the scale of the whole', () => {
    const parts = breakdown(fixture.cleanUp).levels[0]?.parts ?? [];
    expect(parts.map((part) => part.length)).toEqual([204, 52, 36, 33].map((value) => (value / 325) * 100));
    expect(parts[1]?.start).toBeCloseTo((204 / 325) * 100, 10);
    expect((parts[3]?.start ?? 0) + (parts[3]?.length ?? 0)).toBeCloseTo(100, 10);
  });

  test('shows what is hardly there, and its parts still fill the whole, in their order', () => {
    const lookup = lookupOf([
      ...fixture.quantities,
      fixture.figure('documents', 8495),
      fixture.figure('kept', 8315),
      fixture.figure('amended', 10),
      fixture.figure('repealed', 0),
      fixture.figure('expired', 170),
    ]);
    const { levels, notes } = breakdown(fixture.cleanUp, 'en', lookup);
    const parts = levels[0]?.parts ?? [];
    const [kept, amended, repealed, expired] = parts.map(({ length }) => length);
    expect(amended).toBeGreaterThan(1);
    expect(expired).toBeGreaterThanOrEqual(amended ?? 100);
    expect(repealed).toBe(0);
    expect(kept).toBeLessThan((8315 / 8495) * 100);
    expect(parts.at(-1)?.start).toBeCloseTo(100 - (expired ?? 0), 10);
    for (const [index, part] of parts.slice(1).entries())
      expect(part.start).toBeCloseTo((parts[index]?.start ?? 0) + (parts[index]?.length ?? 0), 10);
    expect(parts.map(({ sliver }) => sliver)).toEqual([false, true, false, false]);
    expect(notes.join()).toContain('go by the number');
  });

  test('whose parts make up the whole says so with the sum', () => {
    expect(breakdown(fixture.cleanUp).levels[0]?.claim).toEqual({
      outcome: 'holds',
      text: '各部分相加等于总数：204 + 52 + 36 + 33 = 325',
    });
  });

  test('whose parts do not make up the whole says what is left, shows it as derived, and corrects nothing', () => {
    const level = breakdown(fixture.outcomes, 'en').levels[1];
    expect(level?.claim?.outcome).toBe('doesNotHold');
    expect(level?.claim?.text).toContain('1 + 6 + 1 + 1 + 3 = 12');
    expect(level?.claim?.text).toContain('1 item not accounted for');
    const rest = level?.parts[level.parts.length - 1];
    expect(rest).toMatchObject({ value: 1, derived: true, quantity: null, fill: 'rest', text: '1 item' });
    expect(level?.whole?.value).toBe(13);
    expect(breakdown(fixture.outcomes, 'en').description).toContain('do not add up');
  });

  test('whose parts exceed the whole says by how much and stays within the track', () => {
    const lookup = lookupOf([...fixture.quantities, fixture.figure('kept', 210)]);
    const level = breakdown(fixture.cleanUp, 'en', lookup).levels[0];
    expect(level?.claim?.text).toContain('6 items too many');
    for (const point of [level?.whole, ...(level?.parts ?? [])]) {
      expect((point?.start ?? 0) + (point?.length ?? 0)).toBeLessThanOrEqual(100.000001);
    }
  });

  test('of percentages is held against 100 without the noise of binary fractions', () => {
    const level = breakdown(fixture.quality).levels[0];
    expect(level?.claim).toMatchObject({ outcome: 'holds' });
    expect(level?.claim?.text).toContain('= 100%');
  });

  test('of parts that are rounded holds where their check does, and leaves nothing over', () => {
    const thirds = [0, 1, 2].map((at) => fixture.percent(`third.${at}`, 33.3, 'exact', '33.3%'));
    const quantities = [...fixture.quantities, ...thirds];
    const exhibit: Breakdown = {
      ...fixture.quality,
      levels: [
        {
          title: { zh: '案卷', en: 'Files' },
          parts: thirds.map(({ id }) => ({ quantity: id, label: { zh: id, en: id } })),
          complete: true,
        },
      ],
    };
    const level = breakdown(exhibit, 'zh', lookupOf(quantities)).levels[0];
    expect(level?.claim).toEqual({
      outcome: 'holds',
      text: '各部分相加等于总数：33.3% + 33.3% + 33.3% ≈ 100%',
    });
    expect(level?.parts.map(({ fill }) => fill)).not.toContain('rest');
    const check = runCheck(
      {
        id: 'thirds',
        area: 7,
        measure: 1,
        title: { zh: '三份', en: 'Thirds' },
        rule: 'sum',
        stated: 100,
        relation: 'equals',
        against: { sum: thirds.map(({ id }) => id) },
      },
      ledgerOf(quantities, fixture.head.units),
    );
    expect(level?.claim?.outcome).toBe(check.outcome);

    const less = fixture.percent('third.0', 33.1, 'exact', '33.1%');
    const short = breakdown(exhibit, 'zh', lookupOf([...quantities, less])).levels[0];
    expect(short?.claim?.outcome).toBe('doesNotHold');
    expect(short?.parts.at(-1)).toMatchObject({ fill: 'rest', text: '0.3%' });
  });

  test('with a bounded part that leaves the others no room cannot be the whole', () => {
    const kept = fixture.figure('kept', 204, { bound: 'moreThan', written: '204余件' });
    const level = breakdown(fixture.cleanUp, 'zh', lookupOf([...fixture.quantities, kept])).levels[0];
    expect(level?.claim).toEqual({
      outcome: 'doesNotHold',
      text: '204余件 + 52件 + 36件 + 33件 ≠ 325件',
    });
    expect(level?.parts.map(({ fill }) => fill)).not.toContain('rest');
  });

  test('with a bounded part claims nothing and gives it no share', () => {
    const kept = fixture.figure('kept', 200, { bound: 'moreThan', written: '200余件' });
    const level = breakdown(fixture.cleanUp, 'zh', lookupOf([...fixture.quantities, kept])).levels[0];
    expect(level?.claim?.outcome).toBe('cannotBeChecked');
    expect(level?.parts[0]).toMatchObject({ text: '200余件', share: null, bound: 'moreThan' });
  });

  test('with a part derived from the others says so and does not boast that the sum holds', () => {
    const rest = fixture.derived('expired', 33, { difference: ['documents', 'kept'] });
    const model = breakdown(fixture.cleanUp, 'zh', lookupOf([...fixture.quantities, rest]));
    expect(model.levels[0]?.claim).toBeNull();
    expect(model.description).toContain('最小的是失效，33件（推算）');
  });

  test('that names its rest shows it as derived and makes no claim', () => {
    const named: Breakdown = {
      ...fixture.cleanUp,
      levels: [
        {
          title: { zh: '全市', en: 'Whole city' },
          whole: 'documents',
          parts: [{ quantity: 'kept', label: { zh: '保留', en: 'Kept' } }],
          complete: false,
          rest: { zh: '其他', en: 'Others' },
        },
      ],
    };
    const level = breakdown(named).levels[0];
    expect(level?.claim).toBeNull();
    expect(level?.parts[1]).toMatchObject({ label: '其他', text: '121件', derived: true, share: '37.2%' });
  });

  test('of nothing has a dash for its shares, not 0 %', () => {
    const lookup = lookupOf(
      fixture.quantities.map((quantity) => (quantity.unit === 'item' ? { ...quantity, value: 0 } : quantity)),
    );
    const level = breakdown(fixture.cleanUp, 'zh', lookup).levels[0];
    expect(level?.parts.map((part) => part.share)).toEqual(['—', '—', '—', '—']);
    expect(level?.parts.map((part) => part.length)).toEqual([0, 0, 0, 0]);
  });

  test('of forty parts keeps them all, each with a colour', () => {
    const many = Array.from({ length: 40 }, (_, index) => fixture.figure(`part-${index}`, index + 1));
    const whole = fixture.figure('documents', 820);
    const level = breakdown(
      {
        ...fixture.cleanUp,
        levels: [
          {
            title: { zh: '全市', en: 'Whole city' },
            whole: 'documents',
            parts: many.map(({ id }) => ({ quantity: id, label: { zh: id, en: id } })),
            complete: true,
          },
        ],
      },
      'zh',
      lookupOf([whole, ...many]),
    ).levels[0];
    expect(level?.parts).toHaveLength(40);
    expect(level?.claim?.outcome).toBe('holds');
  });
});

describe('a comparison', () => {
  test('keeps what is not stated apart from zero', () => {
    const model = comparison(fixture.channels, 'en');
    expect(model.points[4]).toMatchObject({ value: null, text: 'not stated', full: '—', length: 0 });
    const zero = comparison(
      {
        ...fixture.channels,
        series: [
          { id: 'all', name: { zh: '数量', en: 'Number' }, points: ['none', 'none', 'none', 'none', null] },
        ],
      },
      'en',
    );
    expect(zero.points[0]).toMatchObject({ value: 0, sliver: false });
    expect(zero.points[0]?.text).not.toBe('not stated');
  });

  test('keeps bars too short to see visible, and says so', () => {
    const model = comparison(fixture.channels);
    expect(model.points.find((point) => point.value === 4)).toMatchObject({ sliver: true, text: '4条' });
    expect(model.notes.join()).toContain('最短可见长度');
  });

  test('keeps every bound in the words of the report, and names it in English', () => {
    expect(comparison(fixture.channels).points.map((point) => point.text)).toEqual([
      '5万余条',
      '1000余条',
      '约800条',
      '4条',
      '未写明',
    ]);
    const english = comparison(fixture.channels, 'en').points.map((point) => point.text);
    expect(english.slice(0, 3)).toEqual([
      'more than 50,000 messages',
      'more than 1,000 messages',
      'about 800 messages',
    ]);
  });

  test('of two series groups them by category, names the totals and the extremes', () => {
    const model = comparison(fixture.sideBySide, 'en');
    expect(model.groups.map((group) => group.points.length)).toEqual([2, 2, 2, 2]);
    expect(model.total).toBe('Whole city: 325 items, City government and its office: 59 items');
    expect(model.description).toContain('Largest: Kept (Whole city), 204 items');
    expect(model.description).toContain('Smallest: Repealed (City government and its office), 3 items');
    expect(model.points[0]?.share).toBe('62.8%');
  });

  test('says of each series with a whole whether its points make it up', () => {
    const { claims, description } = comparison(fixture.sideBySide, 'en');
    expect(claims.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Whole city', 'holds'],
      ['City government and its office', 'holds'],
    ]);
    expect(claims[0]?.text).toContain('204 + 52 + 36 + 33 = 325');
    expect(description).toContain('204 + 52 + 36 + 33 = 325');

    const spoilt = comparison(fixture.sideBySide, 'en', (id) => {
      const quantity = fixture.lookup(id);
      return id === 'kept' ? { ...quantity, value: quantity.value + 1 } : quantity;
    });
    expect(spoilt.claims.map(({ outcome }) => outcome)).toEqual(['doesNotHold', 'holds']);
    expect(spoilt.description).toContain('205 + 52 + 36 + 33 = 326');

    expect(comparison(fixture.channels).claims).toEqual([]);
  });

  test('with a point derived from the others does not boast that the sum holds', () => {
    const rest = fixture.derived('expired', 33, { difference: ['documents', 'kept'] });
    const { claims } = comparison(fixture.sideBySide, 'en', lookupOf([...fixture.quantities, rest]));
    expect(claims.map(({ name }) => name)).toEqual(['City government and its office']);
  });
});

describe('progress', () => {
  test('is 73 of 99, 26 left, 73.7 %, and as long as the unrounded share', () => {
    const model = prepare(fixture.offices);
    if (model.kind !== 'progress') throw new Error(model.kind);
    expect([model.done, model.whole, model.left, model.share].map((point) => point.text)).toEqual([
      '73个',
      '99个',
      '26个',
      '73.7%',
    ]);
    expect(model.done.length).toBe((73 / 99) * 100);
    expect([model.done.derived, model.whole.derived, model.share.derived]).toEqual([false, true, true]);
    expect(model.left.fill).toBe('left');
  });

  test('tells in its description which numbers are derived', () => {
    expect(prepare(fixture.offices).description).toContain(
      '99个（推算）中已完成73个，未完成26个，完成率73.7%（推算）',
    );
    expect(prepare(fixture.offices, 'en').description).toContain(
      '73 offices done of 99 offices (derived), 26 offices left, 73.7% (derived) done',
    );
  });

  test('of 0 of 0 has a dash for its share', () => {
    const lookup = lookupOf(fixture.quantities.map((quantity) => ({ ...quantity, value: 0 })));
    const model = prepare(fixture.offices, 'zh', lookup);
    if (model.kind !== 'progress') throw new Error(model.kind);
    expect(model.share).toMatchObject({ text: '—', value: null });
    expect(model.done.length).toBe(0);
    expect(model.left.length).toBe(0);
  });
});

describe('a rate', () => {
  test('announced for later is called a target in the description and the notes', () => {
    const model = prepare(fixture.rateOf('online'), 'en');
    expect(model.points[0]).toMatchObject({ bound: 'target', length: 95 });
    expect(model.description).toContain('a target stated by the report');
    expect(model.notes.join()).toContain('not a result');
  });

  test('does not wear the colour of what is done', () => {
    const done = prepare(fixture.offices).points[0]?.fill;
    expect(prepare(fixture.rateOf('satisfied')).points[0]?.fill).not.toBe(done);
  });
});

test('an exhibit that refers to a quantity that is not there fails with its name', () => {
  expect(() => prepare(fixture.rateOf('nowhere'))).toThrow('nowhere');
});
