import { describe, expect, it } from 'vitest';
import { misread } from '../../../authoring/misread.ts';

/** What stands in the line where the reading stops from there on, with what is said of it. */
function stopAt(text: string): [rest: string | undefined, message: string | undefined] {
  const found = misread(text);
  const line = found && text.split('\n')[found.line - 1];
  return [line?.slice((found?.column ?? 1) - 1), found?.message];
}

describe('what is no JSON is told where it is to be mended', () => {
  it.each([
    ['{\n  "unit": "case"，\n  "a": 1\n}', '，', 'here stands the plain ,'],
    ['{\n  "unit"： "case"\n}', '： "case"', 'here stands the plain :'],
    ['{\n  “unit”: "case"\n}', '“unit”: "case"', 'here stands the plain "'],
    ['{\n  "unit": “case”\n}', '“case”', 'here stands the plain "'],
    ['{\n  "list": ["a"】\n}', '】', 'here stands the plain ]'],
    ['{\n  "a": 1,\n}', ',', 'nothing follows this comma'],
    ['{\n  "a": [1, 2,]\n}', ',]', 'nothing follows this comma'],
    ['{\n  "a": "x"\n  "b": "y"\n}', '', 'a comma is missing here'],
    ['[{"a": 1} {"a": 2}]', ' {"a": 2}]', 'a comma is missing here'],
    ['{"value": 2,000}', '000}', 'no commas between its thousands'],
    ['{"value": 75.0%}', '%}', 'a number stands without “%”'],
    ['{"value": ２０}', '２０}', 'plain digits'],
    ['{"value": 007}', '007}', 'plain digits'],
    ['{"value": }', '}', 'a value is missing here'],
    ['{"complete": True}', 'True}', '“True” is no value'],
    ['{"zh": "印发"六好"方案"}', '六好"方案"}', 'inside a text write'],
    ['{"zh": "印发\n方案"}', '"印发', 'its closing " is missing'],
    ['{"zh": "C:\\data"}', '\\data"}', 'is written twice'],
    ["{'zh': '一'}", "'zh': '一'}", 'stand in "'],
    ['{ // one\n  "a": 1\n}', '// one', 'no comments'],
    ['{"a" 1}', '1}', 'a colon is missing'],
    ['{"a": 1}\n{"b": 2}', '{"b": 2}', 'more follows'],
    ['{"a": [1, 2', '[1, 2', 'is never closed'],
    [' \n', ' ', 'the file is empty'],
  ])('%j', (text, rest, message) => {
    expect(stopAt(text)).toEqual([rest, expect.stringContaining(message)]);
  });

  it('says which bracket is open by the indentation, not that the whole file is', () => {
    const text = '{\n  "title": {\n    "zh": "一"\n,\n  "list": [\n    1\n  ]\n}\n';
    expect(misread(text)).toMatchObject({ line: 2, column: 12 });
  });
});

it.each(['{}', '[]', '{"a": [1, -0.5, 1e3, true, null, "\\u4e00 \\" ， “”"], "b": {"c": ""}}\n', '"x"'])(
  'finds nothing in what is JSON: %s',
  (text) => {
    expect(() => void JSON.parse(text)).not.toThrow();
    expect(misread(text)).toBeNull();
  },
);
