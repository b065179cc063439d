import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { CheckView } from '../../../src/exhibits/CheckView.tsx';
import { ExhibitView } from '../../../src/exhibits/ExhibitView.tsx';
import { FigureList } from '../../../src/exhibits/FigureList.tsx';
import { FigureTile } from '../../../src/exhibits/FigureTile.tsx';
import { FormulaView } from '../../../src/exhibits/FormulaView.tsx';
import { MilestoneCard } from '../../../src/exhibits/MilestoneCard.tsx';
import { ProgressRow } from '../../../src/exhibits/ProgressRow.tsx';
import { WholeRow } from '../../../src/exhibits/WholeRow.tsx';
import { LanguageProvider } from '../../../src/i18n/locale.tsx';
import { ReportProvider } from '../../../src/i18n/report.tsx';
import type { Locale } from '../../../src/lib/paths.ts';
import type { Check } from '../../../src/report/model/check.ts';
import * as fixture from '../charts/fixture.ts';

const { lookup } = fixture;

function show(children: ReactNode, locale: Locale = 'zh') {
  return render(
    <MemoryRouter>
      <LanguageProvider locale={locale}>
        <ReportProvider report={fixture.head}>{children}</ReportProvider>
      </LanguageProvider>
    </MemoryRouter>,
  );
}

const check: Check = {
  id: 'outcomes',
  area: 7,
  measure: 1,
  title: { zh: '结果之和', en: 'Sum of outcomes' },
  rule: 'sum',
  stated: 'accepted',
  relation: 'equals',
  against: { sum: ['upheld', 'revoked', 'illegal', 'dismissed', 'ended'] },
  note: { zh: '另有一件', en: 'One more is not listed' },
  outcome: 'doesNotHold',
  statedRange: { low: 13, high: 13 },
  againstRange: { low: 12, high: 12 },
  difference: 1,
  terms: ['accepted', 'upheld', 'revoked', 'illegal', 'dismissed', 'ended'],
};

test.each<[Locale, string, string]>([
  ['zh', 'recovered：5600余万元', 'reports/report/figures/recovered/'],
  ['en', 'recovered: more than 56 million yuan', 'en/reports/report/figures/recovered/'],
])('in %s a tile leads to its figure and says bound and unit with the number', (locale, name, url) => {
  show(<FigureTile quantity={lookup('recovered')} />, locale);
  const link = screen.getByRole('link', { name });
  expect(link).toHaveAttribute('href', url);
  expect(link).toHaveTextContent(locale === 'zh' ? '5600余万元' : 'more than 56 million yuan');
  expect(screen.getByText(locale === 'zh' ? '全市' : 'whole city')).toBeInTheDocument();
});

test('a derived tile is marked derived and rounded, with its formula', () => {
  const { container } = show(<FigureTile quantity={lookup('offices.share')} quantities={lookup} />);
  expect(screen.getByText('推算')).toBeInTheDocument();
  expect(screen.getByText('四舍五入')).toBeInTheDocument();
  expect(container).toHaveTextContent('73个 ÷ 99个 × 100');
});

test('a reported tile is not marked derived', () => {
  show(<FigureTile quantity={lookup('kept')} />);
  expect(screen.queryByText('推算')).not.toBeInTheDocument();
});

test('the list of figures gives full value, bound and address', () => {
  const { container } = show(<FigureList figures={['recovered']} quantities={lookup} checks={[]} />);
  expect(screen.getByRole('term')).toHaveTextContent('recovered');
  expect(container).toHaveTextContent('56,000,000元');
  expect(container).toHaveTextContent('多于');
  expect(container).toHaveTextContent('一、工作开展情况（七）第1项');
});

test('a check that does not hold stands with each figure that it puts in question, and with no other', () => {
  show(
    <FigureList
      figures={['accepted', 'ended', 'recovered']}
      quantities={lookup}
      checks={[check, { ...check, id: 'held', outcome: 'holds' }]}
    />,
  );
  const marks = screen.getAllByRole('link', { name: '不符：结果之和' });
  expect(marks.map((mark) => mark.closest('[data-figure]')?.getAttribute('data-figure'))).toEqual([
    'accepted',
    'ended',
  ]);
  expect(marks[0]).toHaveAttribute('href', expect.stringContaining('checks/#outcomes'));
  expect(screen.queryByRole('link', { name: /^相符/ })).not.toBeInTheDocument();
});

test('a formula keeps the order of what is nested in it', () => {
  const { container } = show(
    <FormulaView
      expression={{ percent: [{ difference: ['accepted', 'ended'] }, { sum: ['accepted', 1.5] }] }}
      quantities={lookup}
    />,
  );
  expect(container).toHaveTextContent('(13件 − 3件) ÷ (13件 + 1.5) × 100');
});

test('a formula says what the report does not state', () => {
  const { container } = show(
    <FormulaView expression={{ missing: { zh: '原来的时限', en: 'the time before' } }} quantities={lookup} />,
    'en',
  );
  expect(container).toHaveTextContent('Not in the report: the time before');
});

test.each<[Locale, string, string, string]>([
  ['zh', '不符', '1件 + 6件 + 1件 + 1件 + 3件 = 12件', '另有一件'],
  [
    'en',
    'Does not hold',
    '1 item + 6 items + 1 item + 1 item + 3 items = 12 items',
    'One more is not listed',
  ],
])(
  'in %s a check shows outcome, formula, result, note and each term by name',
  (locale, outcome, formula, note) => {
    show(<CheckView check={check} quantities={lookup} headingLevel={2} />, locale);
    const article = screen.getByRole('article');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(outcome);
    expect(article).toHaveTextContent(formula);
    expect(article).toHaveTextContent(note);
    const terms = within(article).getAllByRole('listitem', { hidden: true });
    expect(terms).toHaveLength(check.terms.length);
    terms.forEach((term, index) => {
      expect(term).toHaveTextContent(lookup(check.terms[index] ?? '').name[locale]);
    });
  },
);

/** What the rows of a check say, each label with its content. */
function rowsOf(changed: Partial<Check>, locale: Locale): string[] {
  const { unmount } = show(<CheckView check={{ ...check, ...changed }} quantities={lookup} />, locale);
  const rows = screen.getAllByRole('term').map((term) => term.parentElement?.textContent ?? '');
  unmount();
  return rows;
}

test('a check gives the difference with its unit', () => {
  expect(rowsOf({}, 'zh')[2]).toBe('相差1件');
  expect(rowsOf({}, 'en')[2]).toBe('Difference1 item');
});

test('what a check needs and the report does not give is not called stated, and has no result', () => {
  const missing: Partial<Check> = {
    stated: { missing: { zh: '总数', en: 'all of them' } },
    statedRange: null,
    difference: null,
    outcome: 'cannotBeChecked',
  };
  expect(rowsOf(missing, 'zh')[0]).toBe('核验对象报告未提供：总数');
  expect(rowsOf(missing, 'en')[0]).toBe('What is checkedNot in the report: all of them');
  const partly: Partial<Check> = {
    against: { percent: [{ missing: { zh: '件数', en: 'the count' } }, 'accepted'] },
    againstRange: null,
    difference: null,
  };
  expect(rowsOf(partly, 'zh')[1]).toBe('应等于报告未提供：件数 ÷ 13件 × 100 = 无法算出');
});

test('a number that comes with the check is its own result and bears the unit of the other side', () => {
  const count: Partial<Check> = { against: 2, againstRange: { low: 2, high: 2 }, difference: 11 };
  expect(rowsOf(count, 'zh')[1]).toBe('应等于2件');
  expect(rowsOf(count, 'en')[1]).toBe('Should equal2 items');
  const shares: Partial<Check> = {
    stated: { sum: ['excellent', 'passed', 'failed'] },
    statedRange: { low: 99.85, high: 100.15, value: 100 },
    against: 100,
    againstRange: { low: 100, high: 100 },
    difference: null,
    terms: ['excellent', 'passed', 'failed'],
  };
  expect(rowsOf(shares, 'zh')).toEqual([
    '报告写明25.6% + 70.6% + 3.8% = 100%（取整前在99.85%与100.15%之间）',
    '应等于100%',
  ]);
  expect(rowsOf(shares, 'en')[0]).toBe(
    'The report states25.6% + 70.6% + 3.8% = 100% (between 99.85% and 100.15% before rounding)',
  );
});

test('a rate worked out from counts is a percentage, and differs by percentage points', () => {
  const rate: Partial<Check> = {
    stated: 'excellent',
    statedRange: { low: 25.55, high: 25.65, value: 25.6 },
    against: { percent: ['ended', 'accepted'] },
    againstRange: { low: 23.076923077, high: 23.076923077 },
    difference: 2.5,
  };
  expect(rowsOf(rate, 'zh')).toEqual([
    '报告写明25.6%（取整前在25.55%与25.65%之间）',
    '应等于3件 ÷ 13件 × 100 = 23.0769%',
    '相差2.5个百分点',
  ]);
  expect(rowsOf(rate, 'en')[2]).toBe('Difference2.5 percentage points');
});

test('a share of a whole that is only known to be more is at most what it is of the number stated', () => {
  const share: Partial<Check> = {
    stated: 'excellent',
    against: { percent: ['ended', 'accepted'] },
    againstRange: { low: 0, high: 23.076923077 },
    difference: null,
  };
  expect(rowsOf(share, 'zh')[1]).toBe('应等于3件 ÷ 13件 × 100 = 至多23.0769%');
});

test('a milestone says its kind, its text and its source', () => {
  show(
    <MilestoneCard
      milestone={{
        id: 'platform',
        kind: 'platform',
        text: { zh: '建成平台', en: 'A platform was built' },
        source: { part: 1, area: 2, item: 2, phrase: '平台' },
      }}
    />,
    'en',
  );
  for (const words of ['Platform', 'A platform was built', 'Source: Part 1, area 2, item 2']) {
    expect(screen.getByText(words)).toBeInTheDocument();
  }
});

test('progress in a row says done, total, left and share, and opens its rule with the derived total', () => {
  show(<ProgressRow exhibit={fixture.offices} quantities={lookup} />, 'en');
  const row = screen.getByRole('article');
  for (const words of [
    '73 offices',
    'Total 99 offices',
    'Left 26 offices',
    'Share done 73.7%',
    'Under way',
  ]) {
    expect(row).toHaveTextContent(words);
  }
  expect(row).toHaveTextContent('offices.total: 73 offices + 26 offices = 99 officesderived');
});

test.each([
  ['online', '报告提出的目标', '不是已经达到的结果'],
  ['satisfied', '未写明目标', '不计入平均'],
])('the status of rate %s opens its rule', (id, status, rule) => {
  show(<ProgressRow exhibit={fixture.rateOf(id)} quantities={lookup} />);
  expect(screen.getByText(status)).toBeInTheDocument();
  expect(screen.getByRole('article')).toHaveTextContent(rule);
});

test.each<[Locale, string[], string]>([
  [
    'zh',
    ['收到 总数 14件', '依法受理 13件 92.9%', '不予受理 1件 7.1%', '未说明去向 1件推算 7.7%'],
    '1 + 6 + 1 + 1 + 3 = 12',
  ],
  [
    'en',
    [
      'Received Total 14 items',
      'Accepted 13 items 92.9%',
      'Not accepted 1 item 7.1%',
      'Not accounted for 1 itemderived 7.7%',
    ],
    '1 + 6 + 1 + 1 + 3 = 12',
  ],
])(
  'in %s a whole is shown with its parts, each leading to its figure, without a status',
  (locale, words, sum) => {
    show(<WholeRow divided={fixture.outcomes} quantities={lookup} />, locale);
    const row = screen.getByRole('article');
    for (const word of words) expect(row).toHaveTextContent(word);
    expect(row).toHaveTextContent(sum);
    expect(row).not.toHaveAttribute('data-status');
    const links = within(row).getAllByRole('link');
    const base = locale === 'zh' ? '' : 'en/';
    expect(links.slice(0, 3).map((link) => link.getAttribute('href'))).toEqual([
      `${base}reports/report/areas/7/#reconsideration`,
      `${base}reports/report/figures/received/`,
      `${base}reports/report/figures/accepted/`,
    ]);
    expect(links).toHaveLength(1 + 3 + 6);
  },
);

test('parts of 100 % stand under their exhibit’s title', () => {
  show(<WholeRow divided={fixture.quality} quantities={lookup} />);
  expect(screen.getByRole('article')).toHaveTextContent(
    '案卷评查结果 全部 100% 优秀 25.6% 合格 70.6% 不合格 3.8%',
  );
});

test.each<[Locale]>([['zh'], ['en']])('each kind of exhibit shows its title as a heading in %s', (locale) => {
  const exhibits = [fixture.cleanUp, fixture.sideBySide, fixture.offices, fixture.rateOf('online')];
  show(
    exhibits.map((exhibit) => (
      <ExhibitView key={exhibit.id} exhibit={exhibit} quantities={lookup} checks={[]} headingLevel={4} />
    )),
    locale,
  );
  expect(screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual(
    exhibits.map((exhibit) => exhibit.title[locale]),
  );
});

test('in English no Chinese character is shown', () => {
  const { container } = show(
    <>
      <ExhibitView exhibit={fixture.channels} quantities={lookup} checks={[]} />
      <FigureTile quantity={lookup('recovered')} />
      <FigureList figures={['recovered', 'accepted']} quantities={lookup} checks={[check]} />
      <CheckView check={check} quantities={lookup} />
      <ProgressRow exhibit={fixture.offices} quantities={lookup} />
      <WholeRow divided={fixture.outcomes} quantities={lookup} />
    </>,
    'en',
  );
  expect(container.innerHTML).not.toMatch(/\p{Script=Han}/u);
});
