import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import * as v from 'valibot';
import { authoredResources } from '../../../mocks/data.ts';
import { FiguresResource } from '../../../src/api/resources.ts';

const reportId = 'shangluo-2021';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Named, since a newer report than the one meant may stand beside it. */
const audited = (file: string, report = reportId) =>
  spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../../scripts/audit-source.ts'), file, '--report', report],
    { encoding: 'utf8' },
  );

/** A line break and 共办理四十八件 in each encoding. */
const gb18030 = [10, 0xb9, 0xb2, 0xb0, 0xec, 0xc0, 0xed, 0xcb, 0xc4, 0xca, 0xae, 0xb0, 0xcb, 0xbc, 0xfe];
const utf16 = [
  ...[0xff, 0xfe],
  ...[...'\n共办理四十八件'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
];

it.each([
  ['GB18030', gb18030],
  ['UTF-16', utf16],
])('a text is audited in %s too, in which offices save it', (name, bytes) => {
  const file = join(folder, `${name}.txt`);
  writeFileSync(file, Uint8Array.from(bytes));
  const { status, stdout, stderr } = audited(file);
  expect(stderr).toBe('');
  expect(stdout).toContain('   2\t四十八\t48\t→ OPEN');
  expect(status).toBe(1);
});

it('a number that differs from its figure fails the audit and is counted by itself', () => {
  const first = v
    .parse(FiguresResource, authoredResources().get(`reports/${reportId}/figures.json`))
    .quantities.find((one) => one.basis === 'reported');
  if (!first) throw new Error('the report has figures');
  expect(first.source).toMatchObject({ part: 1, area: 1, item: 1 });
  const file = join(folder, 'other.txt');
  writeFileSync(file, `一、工作\n(一)甲\n1、乙,${first.source.phrase.replace(/\d+/, '98765')}。`);
  const { status, stdout } = audited(file);
  expect(stdout).toContain(`98765\t98765\t→ OTHER VALUE: ${first.id}`);
  expect(stdout).toContain('4 found = 0 figures + 1 with another value + 3 not figures + 0 open');
  expect(status).toBe(1);
});

it('asked wrongly, says how to ask, and does not end as after an audit', () => {
  const script = join(import.meta.dirname, '../../../scripts/audit-source.ts');
  for (const given of [[], ['a.txt', 'b.txt'], ['a.txt', '--reprot', reportId], ['a.txt', '--report']]) {
    const { status, stderr } = spawnSync(process.execPath, [script, ...given], { encoding: 'utf8' });
    expect(stderr).toMatch(/^usage: .*\n$/);
    expect(status).toBe(2);
  }
});

it('says which report the text is held against, and which there are', () => {
  const file = join(folder, 'some.txt');
  writeFileSync(file, '一、工作\n(一)甲\n1、乙。');
  expect(audited(file).stdout).toMatch(`held against data/${reportId}\n`);
  const { status, stderr } = audited(file, 'elsewhere-1999');
  expect(stderr).toMatch(/no report “elsewhere-1999” but .*shangluo-2021/);
  expect(status).toBe(2);
});
