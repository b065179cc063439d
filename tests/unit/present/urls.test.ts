import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../src/app/PresentLink.tsx';
import { pathsFor } from '../../../src/lib/paths.ts';
import { optionsIn, searchOf } from '../../../src/present/options.ts';
import { linkTarget } from '../../../src/present/pagePath.ts';

const read = (search: string, slide = 'overview') => optionsIn(new URLSearchParams(search), slide);

describe('the query of a talk', () => {
  it.each(['', '?checks=1', '?checks=1&theme=dark', '?theme=light&view=presenter', '?view=handout'])(
    '%j comes back as it was',
    (search) => {
      expect(searchOf(read(search))).toBe(search);
    },
  );

  it('ignores what it does not know', () => {
    expect(searchOf(read('?checks=yes&theme=pink&view=cinema&x=1'))).toBe('');
  });

  it('takes a slide on checks for a wish to have them', () => {
    expect(read('', 'checks.mediation.rate').checks).toBe(true);
    expect(read('', 'checksum').checks).toBe(false);
  });

  it('forgets the figure that it was asked for once it has led there', () => {
    expect(read('?figure=a.b').figure).toBe('a.b');
    expect(searchOf(read('?figure=a.b'))).toBe('');
  });
});

describe('a link on a slide', () => {
  it.each([
    ['/gov/en/reports/x/figures/a.b/', { figure: 'a.b' }],
    ['/reports/x/checks/', { figure: null }],
    ['/reports/x/areas/7/', { area: 'area-7' }],
    ['/reports/x/areas/7/more/', null],
    ['/reports/x/', null],
  ])('%s', (path, target) => {
    expect(linkTarget(path)).toEqual(target);
  });
});

describe('the step that a page starts at', () => {
  const paths = pathsFor('en');
  const at = (path: string) => stepOf(path, 'x', paths);
  it.each([
    [paths.area('x', 7), '/en/reports/x/present/area-7/'],
    [paths.actions('x'), '/en/reports/x/present/problems/'],
    [paths.checks('x'), '/en/reports/x/present/checks/'],
    [paths.overview('x'), '/en/reports/x/present/overview/'],
    [paths.figures('x'), '/en/reports/x/present/overview/'],
    [paths.figure('x', 'a.b'), '/en/reports/x/present/overview/?figure=a.b'],
  ])('%s', (path, step) => {
    expect(at(path)).toBe(step);
  });
});
