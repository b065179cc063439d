import { describe, expect, it } from 'vitest';
import { audit, countsOf } from '../../../../src/report/source/audit.ts';
import type { BindableFigure } from '../../../../src/report/source/bind.ts';
import { asWritten, originalStretch, parseReportText } from '../../../../src/report/source/parse.ts';
import { figures, fullWidth, sample, wrapped, wrappedByColumns } from './sample.ts';

const names = [{ phrase: '覆盖2个县', reason: { zh: '测试', en: 'For the test' } }];
const auditOf = (
  text: string,
  of: readonly BindableFigure[] = figures,
  named = names,
  excuses = new Map<string, string>(),
) => audit(parseReportText(text), of, named, excuses);
const bindingOf = (text: string, id: string, of?: readonly BindableFigure[]) =>
  auditOf(text, of).bindings.find(({ figureId }) => figureId === id);

describe('binding', () => {
  it.each([
    ['as published', sample],
    ['in full-width signs', fullWidth(sample)],
    ['wrapped by signs', wrapped(sample, 21)],
    ['wrapped by columns', wrappedByColumns(sample, 42)],
    ['in one line', sample.replaceAll('\n', '')],
    ['with blanks', sample.replaceAll('件', ' 件').replaceAll('案卷', '案 卷')],
    ['with straight quotation marks', sample.replace(/[“”]/g, '"')],
  ])('finds every figure at its address %s', (_, text) => {
    const { bindings } = auditOf(text);
    expect(bindings.filter(({ status }) => status !== 'bound')).toEqual([]);
    expect(bindings.map(({ figureId }) => figureId)).toEqual(figures.map(({ id }) => id));
  });

  it('marks exactly the number in the original', () => {
    const report = parseReportText(sample);
    const { bindings } = audit(report, figures);
    const marked = Object.fromEntries(
      bindings.flatMap(({ figureId, number }) => {
        if (!number) return [];
        const { start, end } = originalStretch(report, number);
        return [[figureId, sample.slice(start, end)]];
      }),
    );
    expect(marked).toMatchObject({
      'fees.reduced': '1.26亿',
      'matters.handled': '4.5万多',
      'files.excellent': '百分之三十一点五',
      'rules.assessed': '两',
      'not-accepted': '6',
    });
    expect(Object.keys(marked)).toHaveLength(figures.length);
  });

  it('takes the number at the figure’s own address where a phrase stands twice', () => {
    const twice = sample.replace('取消证明事项48项', '取消证明事项48项,受理58件');
    const report = parseReportText(twice);
    const number = audit(report, figures).bindings.find(({ figureId }) => figureId === 'accepted')?.number;
    expect(number && asWritten(report, { start: number.start - 6, end: number.end })).toContain('件,受理58');
  });

  it('does not take the end of a longer number for the number', () => {
    const of: BindableFigure[] = [
      { id: 'short', value: 8, written: '8件', source: { part: 1, area: 2, item: 2, phrase: '8件' } },
    ];
    expect(bindingOf(sample, 'short', of)?.status).toBe('notFound');
  });

  it('says when the words are there with another number', () => {
    const binding = bindingOf(sample.replace('收到申请64件', '收到申请65件'), 'applications');
    expect(binding).toMatchObject({ status: 'otherValue', number: { value: 65 } });
  });

  it('tells another number by few words only if no other fits them', () => {
    expect(bindingOf(sample.replace('受理58件', '受理59件'), 'accepted')).toMatchObject({
      status: 'otherValue',
      number: { value: 59 },
    });
    const two = sample.replace('受理58件', '受理59件,其中简易程序12件');
    expect(bindingOf(two, 'accepted')?.status).toBe('notFound');
  });

  it('says when the bound has changed', () => {
    expect(bindingOf(sample.replace('7300余户', '7300户'), 'fees.enterprises')?.status).toBe('otherValue');
  });

  it('says when the data give another value than the number written', () => {
    const of = figures.map((figure) => (figure.id === 'fees.reduced' ? { ...figure, value: 1.26 } : figure));
    expect(bindingOf(sample, 'fees.reduced', of)?.status).toBe('otherValue');
  });

  it('accepts the same number in another writing', () => {
    expect(bindingOf(sample.replace('1,240件', '1240件'), 'files.reviewed')?.status).toBe('bound');
    expect(bindingOf(sample.replace('两万余册', '2万余册'), 'booklets')?.status).toBe('bound');
  });

  it.each([
    ['73', 73, '73个', '建成73/99个'],
    ['99', 99, '99个', '73/99个'],
    ['3', 3, '3', '达标3/5'],
    ['5', 5, '5个', '3/5个'],
    ['a third', 1 / 3, '1/3', '占1/3'],
    ['dozens', 10, '数十次', '检查数十次'],
    ['points', 0.5, '0.5个百分点', '提高0.5个百分点'],
    ['per mille', 20, '20‰', '比例20‰'],
    ['blank', 1200, '1200件', '办结1200件'],
    ['full-width comma', 1300, '1300件', '受理1300件'],
  ])('finds %s in a text of other forms', (id, value, written, phrase) => {
    const text =
      '一、工作\n(一)其他\n1、建成73/99个,达标3/5个,占1/3,检查数十次,提高0.5个百分点,比例20‰,办结1 200件,受理1，300件。';
    const figure = { id, value, written, source: { part: 1, area: 1, item: 1, phrase } };
    const found = auditOf(text, [figure]);
    expect(found.bindings).toMatchObject([{ status: 'bound' }]);
    expect(found.counts.found).toBe(found.counts.bound + found.counts.excused + found.counts.open);
  });

  it.each([
    [23, '廿三件', '办理廿三件'],
    [-5.2, '−5.2%', '增速−5.2%'],
    [-5, '-5度', '气温-5度'],
    [12_000, '一万二', '投入一万二元'],
  ])('finds %s written %s', (value, written, phrase) => {
    const text = '一、工作\n(一)其他\n1、办理廿三件,增速−5.2%,气温-5度,投入一万二元。';
    const figure = { id: 'one', value, written, source: { part: 1, area: 1, item: 1, phrase } };
    expect(auditOf(text, [figure]).bindings).toMatchObject([{ status: 'bound' }]);
    expect(auditOf(text, [{ ...figure, value: Math.abs(value) + 1 }]).bindings).toMatchObject([
      { status: 'otherValue' },
    ]);
  });

  it('says when a figure stands under another heading', () => {
    const moved = sample.replace('收到申请64件,', '').replace('取消证明', '收到申请64件,取消证明');
    expect(bindingOf(moved, 'applications')?.status).toBe('foundElsewhere');
  });

  it('says when a figure is not there at all', () => {
    expect(bindingOf(sample.replace('发放读本两万余册', '工作有序开展'), 'booklets')).toEqual({
      figureId: 'booklets',
      status: 'notFound',
    });
  });

  it('finds next to nothing in another city’s report', () => {
    const other = '一、工作\n(一)教育\n1、新建学校12所,招聘教师340名,其中乡村教师120名,入学率99.2%。';
    expect(auditOf(other).bindings.every(({ status }) => status === 'notFound')).toBe(true);
  });
});

describe('accounting', () => {
  it('accounts for every number of the sample', () => {
    const { entries, counts } = auditOf(sample);
    expect(
      entries.filter(({ standing }) => standing.state === 'open').map(({ number }) => number.written),
    ).toEqual([]);
    expect(counts.bound).toBe(figures.length);
    expect(counts.found).toBe(counts.bound + counts.excused + counts.open);
  });

  it('counts a number that differs from its figure by itself', () => {
    const { counts, entries } = auditOf(sample.replace('收到申请64件', '收到申请65件'));
    expect(counts).toMatchObject({ bound: figures.length - 1, otherValue: 1, open: 0 });
    expect(entries.find(({ number }) => number.written === '65')?.standing).toEqual({
      state: 'otherValue',
      figureIds: ['applications'],
    });
  });

  it('counts a number as a figure’s that one figure states and another does not', () => {
    const wrong = figures.flatMap((one) =>
      one.id === 'accepted' ? [one, { ...one, id: 'x', value: 1 }] : [one],
    );
    expect(auditOf(sample, wrong).counts).toMatchObject({ bound: figures.length, otherValue: 0 });
  });

  it('leaves open what is no figure, no name and excused by no rule', () => {
    const { entries, counts } = auditOf(sample, figures.slice(1), []);
    const open = entries.filter(({ standing }) => standing.state === 'open');
    expect(open.map(({ number }) => number.written)).toEqual(['48', '2']);
    expect(counts.open).toBe(2);
  });

  it('takes a person’s reason, which also holds for the same text with other line breaks', () => {
    const open = auditOf(sample, figures, []).entries.find(({ standing }) => standing.state === 'open');
    const excuses = new Map([[open?.key ?? '', '县的个数不是本报告的数据']]);
    for (const text of [sample, wrapped(sample, 25), fullWidth(sample)]) {
      const { counts, entries } = auditOf(text, figures, [], excuses);
      expect(counts.open).toBe(0);
      expect(entries).toContainEqual(
        expect.objectContaining({
          standing: { state: 'excused', by: 'person', reason: '县的个数不是本报告的数据' },
        }),
      );
    }
  });

  it('gives each number a key of its own', () => {
    const keys = auditOf(`${sample}\n${sample}`).entries.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('never excuses a number that is bound', () => {
    const all = [{ phrase: '受理58件', reason: { zh: '测试', en: 'For the test' } }];
    const entry = auditOf(sample, figures, all).entries.find(({ number }) => number.written === '58');
    expect(entry?.standing).toEqual({ state: 'bound', figureIds: ['accepted'] });
  });

  it('reports two figures that claim one number by different phrases', () => {
    const again = {
      id: 'again',
      value: 58,
      written: '58件',
      source: { part: 1, area: 2, item: 2, phrase: '受理58件' },
    };
    expect(auditOf(sample, [...figures, again]).shared).toEqual([['accepted', 'again']]);
    const repeated = { ...again, source: { ...again.source, phrase: '58件' } };
    expect(auditOf(sample, [...figures, repeated]).shared).toEqual([]);
  });

  it('counts nothing in nothing', () => {
    expect(countsOf([])).toEqual({ found: 0, bound: 0, otherValue: 0, excused: 0, open: 0 });
  });
});
