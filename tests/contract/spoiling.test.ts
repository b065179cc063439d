import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compile } from '../../authoring/compile.ts';
import { addresses } from '../../src/api/address.ts';
import { ChecksResource, OverviewResource, ReportsResource } from '../../src/api/resources.ts';
import { termsOf } from '../../src/report/checks.ts';
import type { Check } from '../../src/report/model/check.ts';
import { AuthoredArea } from '../../authoring/schema.ts';
import { editableFiles, fixtureDir, type Editable } from '../fixtures/files.ts';

const dataDir = join(import.meta.dirname, '../../data');

function compiled({ files }: Editable) {
  const { resources, faults } = compile(files);
  expect(faults).toEqual([]);
  const { reports } = v.parse(ReportsResource, resources.get(addresses.reports()));
  const id = reports[0]?.id ?? '';
  return {
    checks: v.parse(ChecksResource, resources.get(addresses.checks(id))),
    overview: v.parse(OverviewResource, resources.get(addresses.overview(id))),
  };
}

/** Every exact count in a data set, with the place of its record. */
function countsIn({ files }: Editable) {
  return Object.entries(files)
    .filter(([file]) => file.includes('/areas/'))
    .flatMap(([file, json]) =>
      v
        .parse(AuthoredArea, json)
        .measures.flatMap(({ figures }, measure) =>
          figures.map((figure, index) => ({ figure, file, keys: ['measures', measure, 'figures', index] })),
        ),
    )
    .filter(({ figure }) => figure.bound === 'exact' && figure.scale === 1 && figure.decimals === 0)
    .filter(({ figure }) => !/[%％]/.test(figure.written));
}

describe.each([
  ['the report in data', dataDir],
  ['another city', fixtureDir],
])('spoiling one value of %s', (_, dir) => {
  const before = compiled(editableFiles(dir));

  it.each(countsIn(editableFiles(dir)).map((count) => [count.figure.id, count] as const))(
    '%s changes the checks that use it, and no other',
    (id, { figure, file, keys }) => {
      const data = editableFiles(dir);
      const spoiled = `${1_000_003 + figure.value}`;
      const written = figure.written.replace(/[0-9０-９,]+|[一二两三四五六七八九十百千万]+/, spoiled);
      data.set(file, [...keys, 'value'], Number(spoiled));
      data.set(file, [...keys, 'written'], written);
      data.set(file, [...keys, 'phrase'], written);
      const after = compiled(data);

      const derived = before.checks.quantities.flatMap((quantity) =>
        quantity.basis === 'derived' && termsOf(quantity.formula).includes(id) ? [quantity.id] : [],
      );
      const used = [id, ...derived];
      const isUser = (check: Check) => check.terms.some((term) => used.includes(term));
      expect(after.checks.checks.filter((check) => !isUser(check))).toEqual(
        before.checks.checks.filter((check) => !isUser(check)),
      );
      const exact = before.checks.checks
        .filter((check) => isUser(check) && check.relation === 'equals' && check.outcome === 'holds')
        .map((check) => check.id);
      expect(after.overview.failing.map((check) => check.id)).toEqual(expect.arrayContaining(exact));
      expect(after.overview.report.version).not.toBe(before.overview.report.version);
    },
  );
});

describe('what is counted follows the data', () => {
  it('one figure, one milestone and one problem less', () => {
    const data = editableFiles();
    const before = compiled(data).overview;
    const area = 'linjiang-2024/areas/2.json';
    data.remove(area, ['measures', 0, 'figures', 2]);
    data.set(
      area,
      ['measures', 0, 'figures'],
      [data.get(area, ['measures', 0, 'figures'])].flat().filter(Boolean),
    );
    data.set('linjiang-2024/areas/1.json', ['measures', 1, 'milestones'], []);
    data.set('linjiang-2024/problems.json', ['problems'], []);
    data.set('linjiang-2024/plans.json', ['plans', 0, 'problems'], []);
    const after = compiled(data).overview;
    expect(after.counts.figures).toBe(before.counts.figures - 1);
    expect(after.areas[1]?.counts.figures).toBe((before.areas[1]?.counts.figures ?? 0) - 1);
    expect(after.counts.milestones).toBe(before.counts.milestones - 1);
    expect(after.problems).toEqual([]);
  });

  it('a later report comes first', () => {
    const { files } = editableFiles();
    const later = Object.fromEntries(
      Object.entries(files).map(([file, json]) => [
        file.replace('linjiang-2024', 'linjiang-2025'),
        file.endsWith('report.json') ? { ...Object(json), id: 'linjiang-2025', year: 2025 } : json,
      ]),
    );
    const { resources } = compile({ ...files, ...later });
    const { reports } = v.parse(ReportsResource, resources.get(addresses.reports()));
    expect(reports.map(({ id }) => id)).toEqual(['linjiang-2025', 'linjiang-2024']);
  });

  it('the order in which files are read changes nothing', () => {
    const { files } = editableFiles();
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(Object.fromEntries(compile(reversed).resources)).toEqual(
      Object.fromEntries(compile(files).resources),
    );
  });
});
