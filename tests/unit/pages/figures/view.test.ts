import { describe, expect, it } from 'vitest';
import { isFiltered, nextSort, searchOf, viewOf, type View } from '../../../../src/pages/figures/view.ts';

const plain = viewOf('');

describe('the view in the URL', () => {
  it('is nothing where nothing is chosen', () => {
    expect(searchOf(plain)).toBe('');
    expect(isFiltered(plain)).toBe(false);
  });

  it.each<Partial<View>>([
    { text: '67% 以上 & more' },
    { area: 3 },
    { unit: 'case' },
    { unit: 'advice-case_case' },
    { bound: 'moreThan' },
    { check: 'doesNotHold' },
    { check: 'none', derived: true },
    { sort: 'full', descending: true },
    { text: '73/99', area: 9, unit: 'office', bound: 'exact', check: 'holds', sort: 'name' },
  ])('comes back as it was: %j', (chosen) => {
    const view = { ...plain, ...chosen };
    expect(viewOf(searchOf(view))).toEqual(view);
  });

  it.each([
    '?area=-1',
    '?area=x',
    '?bound=maybe',
    '?check=perhaps',
    '?sort=secret',
    '?derived=yes',
    '?unit=_',
    '?area=1.5',
  ])('ignores what it does not know: %s', (search) => {
    expect(viewOf(search)).toEqual(plain);
  });

  it('goes up, down and back to the report’s order', () => {
    const up = { ...plain, ...nextSort(plain, 'full') };
    const down = { ...up, ...nextSort(up, 'full') };
    expect([up, down].map(({ sort, descending }) => [sort, descending])).toEqual([
      ['full', false],
      ['full', true],
    ]);
    expect(nextSort(down, 'full')).toEqual({ sort: null, descending: false });
    expect(nextSort(down, 'name')).toEqual({ sort: 'name', descending: false });
  });
});
