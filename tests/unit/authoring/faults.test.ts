import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../authoring/compile.ts';
import { faultLine, placeOf, type Key } from '../../../authoring/fault.ts';
import { Unreadable } from '../../../authoring/read.ts';
import { editableFiles } from '../../fixtures/files.ts';
import { exhibit, figure, file, first, report, second, spoiled, type Spoil } from './spoiled.ts';

const formula: Key[] = ['measures', 0, 'derived', 1, 'formula'];
const series = { id: 'pieces', name: { zh: '数', en: 'Number' }, points: [null, null] };

it('the data set as it is has no fault', () => {
  expect(compile(editableFiles().files).faults).toEqual([]);
});

it('five planted faults give five messages, each with file, place and rule', () => {
  const faults = spoiled(
    ['', first, figure(0, 'unit'), 'parcel'],
    ['', first, exhibit(0, 'levels', 0, 'parts', 1, 'quantity'), 'appeals.closing-rate'],
    ['', first, ['measures', 1, 'milestones', 0, 'text', 'en'], ''],
    ['', second, figure(2, 'id'), 'appeals.closed'],
    ['', second, exhibit(2, 'series', 0, 'points', 0), 'print.posters'],
  );
  expect(faults.map(faultLine).sort()).toEqual([
    `data/${first} measures[0].exhibits[0].levels[0].parts[1].quantity [exhibit.unit] “appeals.closing-rate” is in percent, but “appeals.closed” is in case`,
    `data/${first} measures[0].figures[0].unit [reference.unit] report.json has no unit “parcel”`,
    `data/${first} measures[1].milestones[0].text.en [language.missing] the English text is missing`,
    `data/${second} measures[0].exhibits[2].series[0].points[0] [reference.figure] there is no figure or derived number “print.posters”`,
    `data/${second} measures[0].figures[2].id [id.duplicate] “appeals.closed” is already the id of a figure or derived number in ${first}`,
  ]);
});

describe('each rule tells where it is broken', () => {
  const cases: Spoil[] = [
    ['schema', first, figure(0, 'value'), 'twenty'],
    ['schema', first, figure(0, 'colour'), 'red'],
    ['schema', file('report'), ['notes'], []],
    ['schema', file('checks'), ['checks', 0, 'stated'], { product: ['appeals.closed', 2] }],
    ['language.missing', file('report'), ['units', 'case', 'zh'], ' '],
    ['language.missing', file('checks'), ['checks', 0, 'title'], { zh: '和' }, 'checks[0].title.en'],
    ['language.han', second, ['title', 'en'], 'Teach 普法'],
    ['language.han', file('report'), ['units', 'case', 'en', 'other'], '件'],
    ['id.duplicate', second, ['measures', 0, 'derived', 0, 'id'], 'appeals.received'],
    ['id.duplicate', second, exhibit(0, 'id'), 'appeals'],
    ['id.duplicate', file('checks'), ['checks', 1, 'id'], 'appeals.outcomes'],
    ['id.duplicate', file('plans'), ['plans', 1, 'id'], 'faster-appeals'],
    ['report.id', file('report'), ['id'], 'elsewhere-2024'],
    ['number.gap', first, ['measures', 1, 'number'], 3],
    ['number.gap', file('plans'), ['plans', 0, 'number'], 2],
    ['area.file', second, ['number'], 3],
    ['reference.scope', first, figure(0, 'scope'), 'province'],
    ['reference.figure', file('report'), ['headline', 1], 'nobody'],
    // An exhibit is called so.
    ['reference.figure', file('report'), ['headline', 1], 'appeals'],
    ['reference.figure', first, ['headline', 0], 'nobody'],
    ['reference.figure', first, ['measures', 0, 'derived', 0, 'formula', 'difference', 1], 'nobody'],
    ['reference.figure', file('checks'), ['checks', 0, 'against', 'sum', 1], 'nobody'],
    ['reference.figure', file('problems'), ['problems', 0, 'figures', 0], 'nobody'],
    [
      'reference.topic',
      first,
      ['measures', 0, 'topics'],
      [{ message: { zh: '一句', en: 'A sentence' }, shows: ['appeals.window', 'print.leaflets'] }],
      'measures[0].topics[0].shows[1]',
    ],
    ['reference.area', file('plans'), ['plans', 0, 'areas', 0], 7],
    ['reference.area', file('checks'), ['checks', 0, 'area'], 7],
    ['reference.measure', file('checks'), ['checks', 0, 'measure'], 7],
    ['reference.part', file('plans'), ['part'], 9],
    ['reference.plan', file('problems'), ['problems', 0, 'plans', 0], 'nothing'],
    ['reference.problem', file('plans'), ['plans', 0, 'problems', 0], 'nothing'],
    ['link.one-sided', file('problems'), ['problems', 0, 'plans', 0], 'more-offices'],
    ['link.one-sided', file('plans'), ['plans', 1, 'problems'], ['slow-appeals'], 'plans[1].problems[0]'],
    ['figure.phrase', first, figure(0, 'phrase'), '申诉若干件', 'measures[0].figures[0].written'],
    ['figure.value', first, figure(2, 'value'), 8],
    ['figure.scale', second, figure(0, 'scale'), 1],
    ['figure.decimals', first, figure(4, 'decimals'), 0],
    ['figure.bound', second, figure(0, 'bound'), 'exact'],
    ['figure.bound', first, figure(0, 'bound'), 'about'],
    ['figure.unit', first, figure(0, 'unit'), 'percent'],
    ['derived.circle', second, [...formula, 'sum', 0], 'offices.share', placeOf(formula)],
    ['derived.value', second, formula, { percent: ['offices.built', 0] }, placeOf(formula)],
    ['derived.bound', second, [...formula, 'sum', 0], 'print.leaflets', placeOf(formula)],
    [
      'derived.missing',
      second,
      [...formula, 'sum', 0],
      { missing: { zh: '数', en: 'number' } },
      placeOf(formula),
    ],
    ['exhibit.unit', first, exhibit(0, 'levels', 0, 'parts', 1, 'quantity'), 'appeals.closing-rate'],
    ['exhibit.unit', second, exhibit(0, 'left'), 'appeals.closed'],
    [
      'exhibit.unit',
      second,
      exhibit(2, 'series', 0, 'points', 1),
      'print.money',
      placeOf(exhibit(2, 'series')),
    ],
    ['exhibit.percent', second, exhibit(1, 'value'), 'print.money'],
    [
      'exhibit.progress',
      second,
      ['measures', 0, 'derived', 0, 'formula', 'percent', 0],
      'offices.left',
      placeOf(exhibit(0, 'share')),
    ],
    ['exhibit.progress', second, [...formula, 'sum', 1], 3, placeOf(exhibit(0, 'total'))],
    ['exhibit.axis', second, exhibit(2, 'axis'), undefined],
    ['exhibit.points', second, exhibit(2, 'series', 0, 'points'), ['print.leaflets']],
    [
      'exhibit.points',
      second,
      exhibit(2, 'series', 0, 'points'),
      [null, null],
      placeOf(exhibit(2, 'series')),
    ],
    ['id.duplicate', second, exhibit(2, 'categories', 1, 'id'), 'leaflets'],
    ['id.duplicate', second, exhibit(2, 'series'), [series, series], placeOf(exhibit(2, 'series', 1, 'id'))],
    // One page has marks for both of each.
    ['id.duplicate', file('plans'), ['plans', 0, 'id'], 'slow-appeals'],
    ['id.duplicate', file('checks'), ['checks', 0, 'id'], 'appeals'],
    [
      'id.duplicate',
      first,
      ['measures', 0, 'milestones', 0, 'id'],
      'appeals',
      'measures[0].milestones[0].id',
    ],
    ['id.reserved', first, exhibit(0, 'id'), 'main'],
    ['id.reserved', first, ['measures', 0, 'milestones', 0, 'id'], 'measure-1'],
    ['id.reserved', file('plans'), ['plans', 0, 'id'], 'problems'],
    ['id.reserved', first, figure(0, 'id'), 'index.html'],
    ['id.reserved', first, figure(0, 'id'), 'con.appeals'],
    ['list.repeated', file('report'), ['headline'], ['appeals.closed', 'appeals.closed'], 'headline[1]'],
    ['list.repeated', file('report'), ['parts', 1, 'number'], 1],
    ['list.repeated', first, ['headline'], ['appeals.closed', 'appeals.closed'], 'headline[1]'],
    ['list.repeated', file('plans'), ['plans', 0, 'areas'], [1, 2, 1], 'plans[0].areas[2]'],
    [
      'list.repeated',
      file('problems'),
      ['problems', 0, 'figures'],
      ['appeals.open', 'appeals.open'],
      'problems[0].figures[1]',
    ],
    ['list.repeated', first, exhibit(0, 'levels', 0, 'parts', 1, 'quantity'), 'appeals.upheld'],
    ['list.repeated', first, exhibit(0, 'levels', 0, 'parts', 1, 'quantity'), 'appeals.closed'],
    ['list.repeated', second, exhibit(0, 'left'), 'offices.built'],
    ['list.repeated', second, exhibit(2, 'series', 0, 'points', 1), 'print.leaflets'],
    ['text.damaged', first, ['title', 'zh'], '办理\uD83D', 'title.zh'],
    ['text.damaged', first, figure(0, 'written'), '28\uFFFD'],
    ['text.damaged', file('names'), ['names', 0, 'phrase'], '\u0007'],
    ['text.spaces', first, ['title', 'zh'], ' 办理申诉'],
    ['text.spaces', first, ['title', 'en'], 'Handle appeals\n'],
    ['text.spaces', first, ['title', 'en'], 'Handle  appeals'],
    ['text.spaces', first, ['title', 'zh'], '办理\u3000\u3000申诉'],
    ['text.spaces', first, ['title', 'zh'], '办理\n申诉'],
    ['text.spaces', file('report'), ['units', 'case', 'en', 'other'], 'cases '],
    ['text.spaces', first, ['title', 'zh'], '办理申诉 20件'],
    ['text.spaces', first, ['title', 'zh'], '办结率75% 以上'],
    ['schema', file('report'), ['publishedOn'], '2022-02-30'],
    ['exhibit.rest', first, exhibit(0, 'levels', 0, 'rest'), { zh: '其他', en: 'Other' }],
    ['formula.unit', second, [...formula, 'sum', 0], 'appeals.closed', placeOf([...formula, 'sum'])],
    ['derived.terms', second, formula, { sum: [90, 9] }, placeOf(formula)],
    ['derived.unit', second, ['measures', 0, 'derived', 1, 'unit'], 'case'],
    ['check.unit', file('checks'), ['checks', 0, 'against'], 'appeals.closing-rate'],
    ['check.terms', file('checks'), ['checks', 0, 'against'], 'appeals.closed'],
    ['list.repeated', second, [...formula, 'sum', 1], 'offices.built'],
    ['report.date', file('report'), ['publishedOn'], '2023-12-31'],
    ['schema', file('report'), ['year'], 20_245],
    ['schema', file('report'), ['parts'], []],
    ['schema', second, ['measures', 0, 'derived', 0, 'decimals'], 500],
    ['language.han', first, ['title', 'zh'], 'Handle appeals'],
    ['text.damaged', first, ['short', 'en'], 'App\u200Beals'],
    ['headline.length', first, ['headline'], Array.from({ length: 4 }, () => 'appeals.received')],
    ['file.json', first, [], new Unreadable('no JSON')],
  ];

  it.each(cases)('%s in %s at %j', (rule, name, keys, value, place) => {
    const data = editableFiles();
    if (keys.length === 0) data.files[name] = value;
    else data.set(name, keys, value);
    const { faults } = compile(data.files);
    const found = faults.filter((fault) => fault.rule === rule && fault.file === name);
    expect(
      found.map((fault) => fault.place),
      JSON.stringify(faults),
    ).toContain(place ?? placeOf(keys));
  });

  it('and is explained to authors', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../../docs/data.md'), 'utf8');
    const isExplained = (rule: string) =>
      guide.includes(`\`${rule}\``) || guide.includes(`\`.${rule.split('.')[1]}\``);
    expect(cases.map(([rule]) => rule).filter((rule) => !isExplained(rule))).toEqual([]);
  });

  it('file.missing where there is no report at all, or none in a folder', () => {
    expect(compile({}).faults.map(faultLine)).toEqual([
      'data/ [file.missing] there is no report: each is a folder with a report.json',
    ]);
    const { faults } = compile({ 'empty-2024/report.json': undefined, 'report.json': {} });
    expect(faults.map(({ file: name, rule }) => [name, rule])).toEqual([
      ['report.json', 'file.unknown'],
      ['empty-2024/areas/1.json', 'file.missing'],
      ['empty-2024/report.json', 'file.missing'],
      ['empty-2024/problems.json', 'file.missing'],
      ['empty-2024/plans.json', 'file.missing'],
      ['empty-2024/checks.json', 'file.missing'],
    ]);
  });

  it('report.id where the folder has a name that no id can be', () => {
    const { files } = editableFiles();
    const moved = Object.fromEntries(
      Object.entries(files).map(([name, json]) => [name.replace(report, 'Linjiang 2024'), json]),
    );
    const { faults } = compile(moved);
    expect(faults.map(faultLine)).toEqual([
      "data/Linjiang 2024/report.json [report.id] the folder is called “Linjiang 2024”, but a report's id is lower case words, digits and hyphens",
    ]);
  });

  it('file.missing and file.unknown', () => {
    const { files } = editableFiles();
    delete files[`${report}/plans.json`];
    files[`${report}/notes.json`] = {};
    expect(compile(files).faults.map(({ file: name, rule }) => [name, rule])).toEqual([
      [`${report}/notes.json`, 'file.unknown'],
      [`${report}/plans.json`, 'file.missing'],
    ]);
  });
});

it.each<[sentence: string, file: string, keys: Key[], value: unknown]>([
  ['must not be empty', first, figure(0, 'phrase'), ''],
  ['must not be empty', file('report'), ['indexNumber'], ' '],
  ['must not be empty', first, exhibit(0, 'levels'), []],
  ...['Big Number', 'constructor', 'prototype'].map((id): [string, string, Key[], string] => [
    `“${id}” is not an id: lower case words with dots or hyphens between, not “constructor” or “prototype”`,
    second,
    figure(0, 'id'),
    id,
  ]),
  ['has 121 characters; an id has at most 120', file('report'), ['headline', 0], 'a'.repeat(121)],
  [
    'must be a day of the calendar, as 2025-02-01, but is “2022-02-30”',
    file('report'),
    ['publishedOn'],
    '2022-02-30',
  ],
  ['must be a day of the calendar, as 2025-02-01, but is “soon”', file('report'), ['publishedOn'], 'soon'],
  ['must be a number, but is "12"', first, figure(0, 'value'), '12'],
  ['must be a list [ … ], but is an object { … }', first, ['headline'], {}],
  [
    'must be true or false, without quotation marks, but is "yes"',
    first,
    exhibit(0, 'levels', 0, 'complete'),
    'yes',
  ],
  ['“kind” is missing', first, exhibit(0, 'kind'), undefined],
  [
    '“difference” takes two, not 3',
    file('checks'),
    ['checks', 2, 'against'],
    { difference: ['appeals.received', 1, 2] },
  ],
  [
    '“percent” takes a list [ … ] of two',
    file('checks'),
    ['checks', 2, 'against'],
    { percent: 'appeals.received' },
  ],
  [
    'must be the id of a figure, a number, a sum, difference or percent, or “missing”; there is no “product”',
    file('checks'),
    ['checks', 2, 'against'],
    { product: ['appeals.received', 2] },
  ],
  ['must be a whole number, but is 1.5', first, figure(0, 'decimals'), 1.5],
  ['must be 1 or more, but is 0', first, ['measures', 0, 'number'], 0],
  ['must be "equals" or "atMost", but is "less"', file('checks'), ['checks', 0, 'relation'], 'less'],
  [
    'must have 2 items or more, but has 1',
    second,
    ['measures', 0, 'derived', 1, 'formula'],
    { sum: ['offices.built'] },
  ],
])('what is off the schema is told in a sentence: %s', (sentence, name, keys, value) => {
  expect(spoiled(['', name, keys, value]).map(({ message }) => message)).toEqual([sentence]);
});

it('lines of notes may be parted, and names of more than one word stand in Chinese too', () => {
  const data = editableFiles();
  data.set(first, ['notes'], { zh: '先说20件。\n\n再说WTO Plus。', en: 'First the 20.\n\nThen the rest.' });
  expect(compile(data.files).faults).toEqual([]);
});

it('more than half is a percentage, and no count', () => {
  const words = { value: 50, decimals: 0, written: '过半', phrase: '办结过半', bound: 'moreThan' };
  const data = editableFiles();
  for (const [key, value] of Object.entries(words)) data.set(first, figure(4, key), value);
  expect(compile(data.files).faults).toEqual([]);
  data.set(first, figure(4, 'unit'), 'case');
  expect(compile(data.files).faults.map(({ rule }) => rule)).toContain('figure.unit');
});

it('a share of more than 100 is no rate', () => {
  const written = { value: 175, decimals: 0, written: '175%', phrase: '办结率175%' };
  const faults = spoiled(
    ...Object.entries(written).map(([key, value]): Spoil => ['', first, figure(4, key), value]),
  );
  expect(faults.map(({ place, rule }) => [place, rule])).toEqual([
    ['measures[0].exhibits[1].value', 'exhibit.percent'],
  ]);
});

describe('what is left, where the total is what the report states', () => {
  const derived = (key: string): Key[] => ['measures', 0, 'derived', 1, key];
  const stated: Spoil[] = Object.entries({ value: 10, written: '10个', phrase: '共10个' }).map(
    ([key, value]) => ['', second, figure(4, key), value],
  );
  const swapped = (formula: unknown): Spoil[] => [
    ...stated,
    ['', second, figure(4, 'id'), 'offices.total'],
    ['', second, derived('id'), 'offices.left'],
    ['', second, derived('formula'), formula],
  ];
  const faultsOf = (spoils: Spoil[]) => {
    const data = editableFiles();
    for (const [, name, keys, value] of spoils) data.set(name, keys, value);
    return compile(data.files).faults.map(faultLine);
  };

  it('is the total less what is done', () => {
    expect(faultsOf(swapped({ difference: ['offices.total', 'offices.built'] }))).toEqual([]);
    expect(faultsOf(swapped({ difference: ['offices.total', 1] }))).toEqual([
      `data/${second} measures[0].exhibits[0].left [exhibit.progress] “offices.built” (6) and “offices.left” (9) do not make “offices.total” (10)`,
    ]);
  });

  it('is nothing to refuse where the report states all of it, and it does not add up', () => {
    const number = { value: 11, unit: 'office', scale: 1, decimals: 0, bound: 'exact', scope: 'whole-city' };
    const words = { name: { zh: '总数', en: 'In all' }, written: '11个', phrase: '共11个' };
    const share = editableFiles().get(second, ['measures', 0, 'derived', 0]);
    const spoils: Spoil[] = [
      ['', second, ['measures', 0, 'figures', 6], { id: 'offices.total', ...number, ...words }],
      ['', second, ['measures', 0, 'derived'], [share]],
    ];
    expect(faultsOf(spoils)).toEqual([]);
  });
});

it('a check that names no figure is told once', () => {
  const faults = spoiled(
    ['', file('checks'), ['checks', 0, 'stated'], 5],
    ['', file('checks'), ['checks', 0, 'against'], { sum: [2, 3] }],
  );
  expect(faults.map(({ place, rule }) => [place, rule])).toEqual([['checks[0].stated', 'check.terms']]);
});
