import { describe, expect, it } from 'vitest';
import { localeOfPath, pathInLocale, pathsFor } from '../../../src/lib/paths.ts';

describe('paths', () => {
  it('puts every page below the report, in Chinese without and in English with a prefix', () => {
    const zh = pathsFor('zh');
    const en = pathsFor('en');
    expect(zh.home()).toBe('/');
    expect(en.home()).toBe('/en/');
    expect(zh.overview('x-2030')).toBe('/reports/x-2030/');
    expect(en.area('x-2030', 3)).toBe('/en/reports/x-2030/areas/3/');
    expect(zh.figure('x-2030', 'a.b')).toBe('/reports/x-2030/figures/a.b/');
    expect(en.present('x-2030', 'area-7.reconsideration')).toBe(
      '/en/reports/x-2030/present/area-7.reconsideration/',
    );
    expect(zh.present('x-2030', '')).toBe('/reports/x-2030/present/');
  });

  it('leads to places on a page by their anchors', () => {
    const zh = pathsFor('zh');
    expect(zh.measure('x', 2, 4)).toBe('/reports/x/areas/2/#measure-4');
    expect(zh.actions('x', 'plan.enforcement')).toBe('/reports/x/actions/#plan.enforcement');
    expect(zh.actions('x')).toBe('/reports/x/actions/');
    expect(zh.checks('x', 'check.a')).toBe('/reports/x/checks/#check.a');
  });

  it('encodes what stands in an id, so that no id can lead elsewhere', () => {
    expect(pathsFor('zh').figure('a/b', '../c?d#e')).toBe('/reports/a%2Fb/figures/..%2Fc%3Fd%23e/');
  });
});

describe('the language of a path', () => {
  it.each([
    ['/', 'zh'],
    ['/reports/x/', 'zh'],
    ['/en', 'en'],
    ['/en/', 'en'],
    ['/en/reports/x/', 'en'],
    ['/enough/', 'zh'],
  ] as const)('%s is %s', (path, locale) => {
    expect(localeOfPath(path)).toBe(locale);
  });

  it.each(['/', '/reports/x/', '/reports/x/areas/3/', '/reports/x/figures/a.b/'])(
    'leads from %s to English and back to the same place',
    (path) => {
      const english = pathInLocale(path, 'en');
      expect(localeOfPath(english)).toBe('en');
      expect(pathInLocale(english, 'en')).toBe(english);
      expect(pathInLocale(english, 'zh')).toBe(path);
    },
  );
});
