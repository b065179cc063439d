import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../authoring/readings.ts';
import { findPinyin, readReadings, share } from '../../../src/search/pinyin.ts';

const texts = [
  '依法行政',
  '银行网点',
  '人民调解',
  '调查',
  '率先',
  '办结率',
  '重点',
  '法律',
  '策略',
  '行政复议 ABC 12',
];
const table = readingsOf(texts);
const readings = readReadings(table);

function found(text: string, letters: string): string | null {
  const match = findPinyin(text, letters, readings);
  return match && text.slice(match.start, match.end);
}

describe('readings', () => {
  it('are those that a character has in context, without tones, ü as v', () => {
    expect(table).toMatchObject({
      行: ['hang', 'xing'],
      调: ['diao', 'tiao'],
      率: ['lv', 'shuai'],
      重: ['zhong'],
      略: ['lve'],
    });
  });

  it('leave out what is no Chinese character', () => {
    expect(Object.keys(table).filter((character) => !/\p{Script=Han}/u.test(character))).toEqual([]);
  });

  it('are not bent by what stands before a word', () => {
    expect(readingsOf(['报告称在行政应诉案件中', '形成大调解格局'])).toMatchObject({
      行: ['xing'],
      调: ['tiao'],
    });
  });
});

describe('findPinyin', () => {
  it.each([
    ['xingzheng', '行政'],
    ['xz', '行政'],
    ['fxzh', '法行政'],
    ['yfxz', '依法行政'],
    ['yifaxz', '依法行政'],
    ['xingzh', '行政'],
    ['xingzhe', '行政'],
    ['yifaxingzheng', '依法行政'],
  ])('%s reads %s in 依法行政', (letters, characters) => {
    expect(found('依法行政', letters)).toBe(characters);
  });

  it.each(['xingzhengx', 'zhengxing', 'xngz', 'xzx', 'nz'])('%s reads nothing in 依法行政', (letters) => {
    expect(found('依法行政', letters)).toBeNull();
  });

  it.each([
    ['人民调解', 'tiaojie'],
    ['调查', 'diaocha'],
    ['率先', 'shuaixian'],
    ['法律', 'falv'],
    ['法律', 'falu'],
    ['策略', 'celue'],
  ])('reads %s as %s', (text, letters) => {
    expect(found(text, letters)).not.toBeNull();
  });

  it('prefers the place that is spelt out', () => {
    const match = findPinyin('法规案', 'fa', readReadings({ 法: ['fa'], 规: ['gui'], 案: ['an'] }));
    expect(match).toEqual({ start: 0, end: 1, full: 1 });
    expect(share(findPinyin('依法行政', 'xz', readings) ?? { start: 0, end: 1, full: 1 })).toBe(0);
  });

  it('does not read across signs', () => {
    expect(found('依法、行政', 'fx')).toBeNull();
  });
});
