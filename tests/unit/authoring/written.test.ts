import { describe, expect, it } from 'vitest';
import { boundIn, numbersIn } from '../../../authoring/written.ts';

describe('numbers as a report writes them', () => {
  it.each([
    ['5600余万元', 56_000_000, 10_000, 0],
    ['2.09亿元', 209_000_000, 100_000_000, 2],
    ['160多万人次', 1_600_000, 10_000, 0],
    ['８４５４件', 8454, 1, 0],
    ['1,300人', 1300, 1, 0],
    ['1 300人', 1300, 1, 0],
    ['数十次', 10, 1, 0],
    ['99.51%', 99.51, 1, 2],
    ['百分之九十五', 95, 1, 0],
    ['三万余册', 30_000, 10_000, 0],
    ['两部', 2, 1, 0],
    ['十二个', 12, 1, 0],
    ['一百零三件', 103, 1, 0],
    ['三亿二千万元', 320_000_000, 10_000, 0],
    ['六点九万人', 69_000, 10_000, 1],
    ['百分之九十五点一', 95.1, 1, 1],
    ['5千余人', 5000, 1, 0],
    ['9百万元', 9_000_000, 10_000, 0],
    ['三万亿元', 3e12, 1e12, 0],
    ['1.2万亿元', 1.2e12, 1e12, 1],
    ['两地', 2, 1, 0],
    ['−5.2%', -5.2, 1, 1],
    ['.5%', 0.5, 1, 1],
    ['一万二', 12_000, 1, 0],
    ['廿三件', 23, 1, 0],
    ['73/99个', 73, 1, 0],
    ['3/5个', 3, 1, 0],
    ['过半', 50, 1, 0],
    ['近半', 50, 1, 0],
    ['半数以上', 50, 1, 0],
  ])('%s', (written, value, scale, decimals) => {
    expect(numbersIn(written)).toContainEqual(expect.objectContaining({ value, scale, decimals }));
  });

  it.each(['若干件', '七八个', '5G基站', '2021年'])('finds none that is stated in %s', (written) => {
    expect(numbersIn(written)).toEqual([]);
  });
});

describe('bounds as a report words them', () => {
  it.each([
    ['67%以上', 'atLeast'],
    ['160多万人次', 'moreThan'],
    ['三万余册', 'moreThan'],
    ['超过20件', 'moreThan'],
    ['约30人', 'about'],
    ['近百人', 'about'],
    ['数十次', 'moreThan'],
    ['十几个', 'moreThan'],
    ['上百户', 'atLeast'],
    ['占比过半', 'moreThan'],
    ['近半数', 'about'],
    ['半数以上', 'atLeast'],
    ['13件', null],
    ['多元化解13件', null],
    ['最近13件', null],
  ])('%s', (text, bound) => {
    expect(boundIn(text)).toBe(bound);
  });
});
