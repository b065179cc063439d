import { describe, expect, it } from 'vitest';
import { compile } from '../../../authoring/compile.ts';
import { faultLine, placeOf, type Fault, type Key } from '../../../authoring/fault.ts';
import { Unreadable } from '../../../authoring/read.ts';
import { editableFiles } from '../../fixtures/files.ts';
import { figure, file, first, report, second, spoiled } from './spoiled.ts';

/** The path of everything in a JSON value. */
function placesIn(value: unknown, keys: Key[] = []): Key[][] {
  if (typeof value !== 'object' || value === null) return [keys];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    placesIn(item, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
  return keys.length > 0 ? [keys, ...inner] : inner;
}

describe('one fault is told once', () => {
  it('a figure off the schema does not make its references fail', () => {
    const faults = spoiled(['', first, figure(0, 'value'), 'twenty']);
    expect(faults.map(({ place, rule }) => [place, rule])).toEqual([
      ['measures[0].figures[0].value', 'schema'],
    ]);
  });

  const told = (faults: readonly Fault[]) => faults.map(({ file: name, place, rule }) => [name, place, rule]);

  it.each(Object.keys(editableFiles().files))('of the wrong kind of value anywhere in %s', (name) => {
    const places = placesIn(editableFiles().files[name]);
    expect(places.length).toBeGreaterThan(0);
    const strange = places.flatMap((keys) => {
      const at = placeOf(keys);
      // Of what is off inside a formula the whole formula is told.
      const isNear = (place: string) =>
        place.startsWith(at) || (/\.(formula|stated|against)$/.test(place) && at.startsWith(place));
      const belongs = ({ file: where, place, rule }: Fault) =>
        where === name && isNear(place) && /^(schema|language.missing)$/.test(rule);
      // An object would hold one more scope or unit.
      const faults = spoiled(['', name, keys, /^(scopes|units)$/.test(at) ? [] : { off: true }]);
      return faults.length > 0 && faults.every(belongs) ? [] : [[at, ...faults.map(faultLine)]];
    });
    expect(strange).toEqual([]);
  });

  it('places behind a record that was left out are those of the file, whatever its number of faults', () => {
    const faults = spoiled(
      ['', first, figure(1, 'value'), null],
      ['', first, figure(1, 'bound'), 'perhaps'],
      ['', first, figure(3, 'unit'), 'parcel'],
    );
    expect(told(faults)).toEqual([
      [first, 'measures[0].figures[1].value', 'schema'],
      [first, 'measures[0].figures[1].bound', 'schema'],
      [first, 'measures[0].figures[3].unit', 'reference.unit'],
    ]);
  });

  it('a topic still shows a figure that is off the schema', () => {
    const topic = { message: { zh: '一句', en: 'A sentence' }, shows: ['appeals.closed'] };
    const faults = spoiled(
      ['', first, ['measures', 0, 'topics'], [topic]],
      ['', first, figure(1, 'decimals'), 'none'],
    );
    expect(told(faults)).toEqual([[first, 'measures[0].figures[1].decimals', 'schema']]);
  });

  it('a record without its name may be the one that others name', () => {
    const data = editableFiles();
    data.remove(first, figure(0, 'id'));
    data.remove(first, ['measures', 1, 'number']);
    data.set(file('report'), ['parts', 0, 'number'], '1');
    expect(told(compile(data.files).faults)).toEqual([
      [first, 'measures[0].figures[0].id', 'schema'],
      [first, 'measures[1].number', 'schema'],
      [file('report'), 'parts[0].number', 'schema'],
    ]);
  });

  it('what stands in a file that cannot be read is not missed', () => {
    const data = editableFiles();
    data.files[first] = new Unreadable('no JSON');
    data.files[file('plans')] = [];
    expect(told(compile(data.files).faults)).toEqual([
      [first, '', 'file.json'],
      [file('plans'), '', 'schema'],
    ]);
  });

  it.each([
    ['is missing', [first], {}, [[second, 'number', 'number.gap']]],
    [
      'has not quite its name',
      [second],
      { [`${report}/areas/02.json`]: {} },
      [[`${report}/areas/02.json`, '', 'file.unknown']],
    ],
    ['is missing as all others', [first, second], {}, [[first, '', 'file.missing']]],
  ])('what stands in the file of an area that %s is not missed', (_, gone, others, expected) => {
    const kept = Object.entries(editableFiles().files).filter(([name]) => !gone.includes(name));
    expect(told(compile({ ...Object.fromEntries(kept), ...others }).faults)).toEqual(expected);
  });

  it('an area is missing where the numbers of the files have a gap', () => {
    const { files } = editableFiles();
    files[`${report}/areas/4.json`] = { ...Object(files[second]), number: 4 };
    const faults = compile(files).faults.filter(({ rule }) => rule === 'number.gap');
    expect(told(faults)).toEqual([[`${report}/areas/4.json`, 'number', 'number.gap']]);
  });
});

describe('no fault hides another', () => {
  it('not a field of a file those of its records, nor those of other files', () => {
    const faults = spoiled(
      ['', file('report'), ['year'], 'last'],
      ['', file('report'), ['units', 'case', 'kind'], 'heap'],
      ['', file('report'), ['headline', 0], 'nobody'],
      ['', second, ['headline'], 'nothing'],
      ['', second, figure(0, 'scope'), 'province'],
    );
    expect(faults.map(({ place }) => place).sort()).toEqual([
      'headline',
      'headline[0]',
      'measures[0].figures[0].scope',
      'units.case.kind',
      'year',
    ]);
  });

  it('not one unknown field another, nor what else is wrong with its record', () => {
    const faults = spoiled(
      ['', first, figure(0, 'colour'), 'red'],
      ['', first, figure(0, 'size'), 3],
      ['', first, figure(0, 'unit'), 'parcel'],
    );
    expect(faults.map(({ place }) => place)).toEqual([
      'measures[0].figures[0].colour',
      'measures[0].figures[0].size',
      'measures[0].figures[0].unit',
    ]);
  });
});
