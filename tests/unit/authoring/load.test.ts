import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compile } from '../../../authoring/compile.ts';
import { loadFiles } from '../../../authoring/load.ts';
import { Unreadable } from '../../../authoring/read.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'data-'));
  mkdirSync(join(dir, 'town-2024'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('reads a file that begins with a mark of its encoding, as some editors write it', () => {
  writeFileSync(join(dir, 'town-2024', 'report.json'), '\uFEFF{"id": "town-2024"}');
  expect(loadFiles(dir)).toEqual({ 'town-2024/report.json': { id: 'town-2024' } });
});

it('does not take a file in another encoding for one whose signs are damaged', () => {
  // 临江 in GB18030.
  const bytes = Buffer.concat([
    Buffer.from('{"zh": "'),
    Buffer.from([0xc1, 0xd9, 0xbd, 0xad]),
    Buffer.from('"}'),
  ]);
  writeFileSync(join(dir, 'town-2024', 'report.json'), bytes);
  expect(loadFiles(dir)).toEqual({
    'town-2024/report.json': new Unreadable('the file is not in UTF-8; save it anew in this encoding'),
  });
});

it('finds fields that stand twice, of which all but the last would be lost', () => {
  const text =
    '{"a": "x: {\\"", "list": [1, {"b": 1, "c": [{}, {"b": ":"}], "b" : 2}], "a": [2], "a\\u0062": {"a": 1}, "ab": 1}';
  writeFileSync(join(dir, 'town-2024', 'report.json'), text);
  const files = loadFiles(dir);
  const places = compile(files)
    .faults.filter(({ rule }) => rule === 'file.json')
    .map(({ place }) => place);
  expect(places).toEqual(['list[1].b', 'a', 'ab']);
});

it('says of what is no JSON in which line it is to be mended', () => {
  writeFileSync(join(dir, 'town-2024', 'report.json'), '{\n  "id": "town-2024"，\n  "year": 2024\n}');
  const fault = compile(loadFiles(dir)).faults.find(({ rule }) => rule === 'file.json');
  expect(fault).toMatchObject({ file: 'town-2024/report.json' });
  expect(fault?.message).toMatch('line 2, character 20: ，');
});

it('tells of a file whose name is not quite that of one for the report', () => {
  mkdirSync(join(dir, 'town-2024', 'areas'));
  for (const name of ['1.json.txt', '2.JSON', '03.json', 'notes.txt'])
    writeFileSync(join(dir, 'town-2024', 'areas', name), '{}');
  const faults = compile(loadFiles(dir)).faults.filter(({ rule }) => rule === 'file.unknown');
  expect(Object.fromEntries(faults.map(({ file, message }) => [file, message]))).toEqual({
    'town-2024/areas/1.json.txt': expect.stringContaining('must end in .json'),
    'town-2024/areas/2.JSON': expect.stringContaining('must end in .json'),
    'town-2024/areas/03.json': expect.stringContaining('1.json, 2.json'),
  });
});

it('takes every folder for a report, also one without files, but those of schemas and of tools', () => {
  for (const folder of ['schema', '.editor']) {
    mkdirSync(join(dir, folder));
    writeFileSync(join(dir, folder, 'some.json'), '{}');
  }
  writeFileSync(join(dir, 'lost.json'), '{}');
  expect(loadFiles(dir)).toEqual({ 'town-2024/report.json': undefined, 'lost.json': {} });
});
