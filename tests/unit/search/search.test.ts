import { describe, expect, it } from 'vitest';
import { search } from '../../../src/search/search.ts';
import { buildIndex, indexing } from '../../../src/search/searchIndex.ts';
import { pathOf } from '../../../src/search/target.ts';
import { placeOf } from '../../../src/search/place.ts';
import { pathsFor } from '../../../src/lib/paths.ts';
import { indexOf, manyFigures, searchResource, titles } from './report.ts';

const index = indexOf('shangluo-2021');

/** Ids of the figures found, the best first. */
function figures(query: string): string[] {
  const group = search(index, query, 'zh').groups.find(({ kind }) => kind === 'figure');
  return group?.items.flatMap(({ entry }) => (entry.kind === 'figure' ? entry.id : [])) ?? [];
}

describe('a number finds its figure first', () => {
  it.each([
    ['325', 'normative-documents.clean-up.total.whole-city'],
    ['３２５件', 'normative-documents.clean-up.total.whole-city'],
    ['325 documents', 'normative-documents.clean-up.total.whole-city'],
    ['67%', 'approvals.time-cut'],
    ['67%以上', 'approvals.time-cut'],
    ['百分之六十七', 'approvals.time-cut'],
    ['67', 'approvals.time-cut'],
    ['5600万', 'legal-aid.losses-recovered'],
    ['5600余万', 'legal-aid.losses-recovered'],
    ['5600余万元', 'legal-aid.losses-recovered'],
    ['5600', 'legal-aid.losses-recovered'],
    ['56000000', 'legal-aid.losses-recovered'],
    ['56,000,000', 'legal-aid.losses-recovered'],
    ['56 million', 'legal-aid.losses-recovered'],
    ['五千六百万', 'legal-aid.losses-recovered'],
    ['204/325', 'normative-documents.clean-up.retained.whole-city'],
  ])('%s', (query, id) => {
    expect(figures(query)[0]).toBe(id);
  });

  it.each(['2.09亿', '209000000', '209 million'])('%s', (query) => {
    expect(figures(query)).toHaveLength(1);
    expect(figures(query)).toEqual(figures('2.09亿元'));
  });

  it.each(['1,135', '1135', '１，１３５'])('%s', (query) => {
    expect(figures(query)).toEqual(['public-legal-services.project-services']);
  });

  it.each([
    ['两', 'legislation.regulations-reviewed', 2],
    ['二', 'legislation.regulations-reviewed', 2],
    ['三', 'normative-documents.clean-up.repealed.municipal', 3],
    ['十', 'certifications.by-commitment', 10],
  ])('%s alone finds the figures whose number it is, before the words that it is in', (query, id, value) => {
    expect(figures(query)[0]).toBe(id);
    const items = search(index, query, 'zh').groups.flatMap((group) => group.items);
    const without = items.filter(({ all }) => !all.includes(query));
    expect(without.every(({ own }) => own?.value === value)).toBe(true);
  });

  it.each(['67 percent', '67 per cent', '67 pct', '百分之67', '百分之六十七', '百分之六十七以上'])(
    '%s finds what 67%% finds, in both languages',
    (query) => {
      for (const locale of ['zh', 'en'] as const) {
        expect(titles(index, query, locale)).toEqual(titles(index, '67%', locale));
      }
    },
  );

  it('73/99 finds the figure, its progress and its check', () => {
    expect(search(index, '73/99', 'zh').groups.map(({ kind }) => kind)).toEqual([
      'figure',
      'exhibit',
      'check',
    ]);
    expect(figures('73/99')[0]).toBe(figures('73')[0]);
    expect(figures('99/73')).toEqual([]);
  });

  it('a share finds shares only', () => {
    const shares = search(index, '100%', 'zh').groups.find(({ kind }) => kind === 'figure')?.items ?? [];
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.every(({ own }) => own?.percent)).toBe(true);
    expect(figures('325%')).toEqual([]);
  });

  it('a derived number is found as it is shown', () => {
    expect(figures('73.7%')).toHaveLength(1);
  });

  it('the beginning of a number finds what begins with it, after what equals it', () => {
    expect(figures('10')[0]).toBe(figures('10项')[0] ?? figures('10件')[0]);
    expect(figures('32')).toContain('normative-documents.clean-up.total.whole-city');
    expect(figures('25')).not.toContain('normative-documents.clean-up.total.whole-city');
  });
});

describe('words', () => {
  it.each([
    ['fzzf', '法治政府'],
    ['xzfy', '行政复议'],
    ['xingzheng', '行政'],
    ['xingzhengfy', '行政复议'],
    ['fazhizhengfu', '法治政府'],
    ['tiaojie', '调解'],
    ['falv', '法律'],
  ])('%s finds %s, the names first', (query, words) => {
    const found = titles(index, query);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toContain(words);
  });

  it('finds the same by pinyin as by characters', () => {
    const all = (query: string) =>
      titles(index, query)
        .filter((title) => title.includes('行政复议'))
        .sort();
    expect(all('xingzhengfuyi')).toEqual(all('行政复议'));
    expect(all('xzfy')).toEqual(all('行政复议'));
  });

  it('finds Chinese words that do not stand together', () => {
    expect(titles(index, '行政复议受理').join()).toContain('行政复议');
    expect(titles(index, '行政复议受理')).toEqual(
      expect.arrayContaining(titles(index, '行政复议 受理').slice(0, 1)),
    );
  });

  it('finds English words by their beginnings and not by their middles', () => {
    expect(titles(index, 'reconsid', 'en').length).toBeGreaterThan(0);
    expect(titles(index, 'Legal AID', 'en')[0]).toContain('法律援助');
    expect(titles(index, 'econsiderat', 'en')).toEqual([]);
  });

  it('finds the report’s own words', () => {
    expect(titles(index, '规范性文件325件')[0]).toBe('figure 规范性文件清理总数');
  });

  it('wants every term', () => {
    const both = titles(index, '法律援助 元');
    expect(both).toContain('figure 法律援助挽回经济利益');
    expect(both).not.toContain('figure 法律援助受理指派案件');
    expect(titles(index, '法律援助 zzzz')).toEqual([]);
  });

  it('finds things of every kind', () => {
    const found = new Set(
      ['fa', '行政', '法律', '案'].flatMap((query) =>
        search(index, query, 'zh').groups.map(({ kind }) => kind),
      ),
    );
    expect([...found].sort()).toEqual(
      ['area', 'check', 'exhibit', 'figure', 'measure', 'milestone', 'plan', 'problem'].sort(),
    );
  });

  it.each([
    ['问题2', 'problem', '问题2'],
    ['问题 2', 'problem', '问题2'],
    ['problem 3', 'problem', '问题3'],
    ['计划8', 'plan', '计划8'],
    ['plan 5', 'plan', '计划5'],
    ['七、化解矛盾', 'area', '七、化解矛盾'],
    ['area 7', 'area', '七、化解矛盾'],
  ] as const)('finds by what it is called beside its name: %s', (query, kind, place) => {
    const [best] = search(index, query, 'zh').groups.find((group) => group.kind === kind)?.items ?? [];
    expect(best && placeOf(best.entry, searchResource('shangluo-2021').report, 'zh')).toBe(place);
  });

  it('calls one problem by the word for one', () => {
    const [best] =
      search(index, 'problem 3', 'en').groups.find(({ kind }) => kind === 'problem')?.items ?? [];
    expect(best && placeOf(best.entry, searchResource('shangluo-2021').report, 'en')).toBe('Problem 3');
  });

  it('finds all checks, and those that do not hold, by these words', () => {
    const checks = (query: string) =>
      search(index, query, 'zh').groups.flatMap(({ items }) =>
        items.flatMap(({ entry }) => (entry.kind === 'check' ? entry.outcome : [])),
      );
    expect(checks('核验').length).toBeGreaterThan(10);
    expect(new Set(checks('不符'))).toEqual(new Set(['doesNotHold']));
  });

  it('puts a name in the reader’s language before a like word of the other', () => {
    const first = (locale: 'zh' | 'en') => titles(index, 'fa', locale)[0];
    expect(first('zh')).toMatch(/[法发罚]/);
  });
});

describe('queries that ask for nothing', () => {
  it('an empty one shows the areas, one of signs nothing', () => {
    expect(search(index, '', 'zh').groups.map(({ kind }) => kind)).toEqual(['area']);
    expect(search(index, '  ', 'zh').total).toBe(search(index, '', 'zh').total);
    expect(search(index, '!!', 'zh')).toMatchObject({ total: 0, groups: [] });
  });

  it.each(['(', '\\', '[a-', '.*', '$^', '%', '/', '万', '<b>'])('%s does no harm', (query) => {
    expect(search(index, query, 'zh').total).toBeGreaterThanOrEqual(0);
  });
});

describe('where results lead', () => {
  it('every entry has an address of its own', () => {
    const { entries, report } = searchResource('shangluo-2021');
    const all = entries.map((entry) => pathOf(entry, report.id, pathsFor('en')));
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((path) => path.startsWith(`/en/reports/${report.id}/`))).toBe(true);
  });
});

describe('10 000 figures', () => {
  it('are prepared in steps that leave room for what is typed', () => {
    const steps = [...indexing(manyFigures(1000))];
    expect(steps.length).toBeGreaterThanOrEqual(20);
  });

  it('are prepared and searched fast, every kind of query', () => {
    const big = manyFigures(10_000);
    const prepared = performance.now();
    const large = buildIndex(big);
    expect(performance.now() - prepared).toBeLessThan(5000);
    for (const query of ['f', 'fzzf', 'xingzheng', '行政复议受理', '325', '67%', 'legal aid', '法律 2100']) {
      const started = performance.now();
      const { total } = search(large, query, 'zh');
      // Some 40 ms at most on an office machine; the rest is room for a slow and busy one.
      expect(performance.now() - started, query).toBeLessThan(1000);
      expect(total, query).toBeGreaterThan(0);
    }
  });
});
