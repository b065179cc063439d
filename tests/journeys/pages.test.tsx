import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { http } from 'msw/http';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { authoredResources } from '../../mocks/data.ts';
import { server } from '../../mocks/node.ts';
import { FigureResource, FiguresResource, OverviewResource } from '../../src/api/resources.ts';
import { heading, open, reportId, mockTheApi } from './app.tsx';

mockTheApi();

/** Every figure of an area page: the number of links to figures in the lists of its measures. */
function figureNames(): string[] {
  return screen
    .getAllByRole('region')
    .flatMap((region) => [...region.querySelectorAll('dl > div[data-figure]')])
    .map((item) => item.getAttribute('data-figure') ?? '');
}

describe('the overview', () => {
  it('shows all areas, each with name, what stands out, counts, checks and one link', async () => {
    open(`/reports/${reportId}/`);
    await heading(/法治政府建设工作总结/);
    const cards = screen.getAllByRole('article').filter((card) => card.dataset.area);
    expect(cards).toHaveLength(9);
    for (const card of cards) {
      expect(within(card).getAllByRole('link')).toHaveLength(1);
      expect(within(card).getByText(/\d+项举措 · \d+个数据/)).toBeVisible();
    }
    const seventh = cards[6];
    expect(seventh && within(seventh).getByText('2项不符')).toBeVisible();
  });

  it('counts from the data', async () => {
    open(`/en/reports/${reportId}/`);
    await heading(/Shangluo/);
    const { counts } = v.parse(
      OverviewResource,
      authoredResources().get(`reports/${reportId}/overview.json`),
    );
    expect(
      screen.getByText(new RegExp(`9 work areas · ${counts.measures} measures · ${counts.figures} figures`)),
    ).toBeVisible();
  });

  it('lists all that is so many of so many: progress, then parts of a whole without a status, then rates', async () => {
    open(`/reports/${reportId}/`);
    await heading(/法治政府建设工作总结/);
    const section = screen.getByRole('region', { name: '进度与占比' });
    const groups = within(section).getAllByRole('heading', { level: 3 });
    expect(groups.map((group) => group.textContent)).toEqual([
      expect.stringMatching(/^对照总数的进度/),
      expect.stringMatching(/^总数与分项 .*不是进度/),
      expect.stringMatching(/^写明的比率/),
    ]);
    for (const words of [
      '总数 99个',
      '总数 8495件',
      '调解成功 8454件',
      '受理 13件',
      '市政府 10件',
      '合格 70.6%',
      '保留 204件',
    ]) {
      expect(section).toHaveTextContent(words);
    }
    const rows = within(section).getAllByRole('article');
    const kinds = rows.map((row) => row.dataset.status ?? 'whole');
    expect(kinds).toEqual([
      'underWay',
      ...Array<string>(5).fill('whole'),
      ...['noTarget', 'target', 'noTarget', 'noTarget', 'noTarget', 'noTarget'],
    ]);
    for (const row of rows) {
      expect(row.querySelectorAll('summary')).toHaveLength(row.dataset.status ? 1 : 0);
    }
    expect(within(section).getByRole('link', { name: '矛盾纠纷调处结果' })).toHaveAttribute(
      'href',
      `reports/${reportId}/areas/7/#mediation.outcome`,
    );
  });

  it('says what does not add up before problems, plans and the long list', async () => {
    open(`/en/reports/${reportId}/`);
    await heading(/Shangluo/);
    expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual([
      'Key figures',
      'Work areas',
      'What does not add up',
      'Problems',
      'Plans',
      'Progress and shares',
    ]);
  });
});

describe('an area', () => {
  it('lists its measures in order, and leads on to the next and back', async () => {
    const { user } = open(`/reports/${reportId}/areas/1/`);
    await heading('认真学习贯彻习近平法治思想，健全落实党领导法治建设机制');
    expect(screen.getAllByText(/^举措\d$/).map((label) => label.textContent)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `举措${number}`),
    );
    expect(screen.queryByRole('link', { name: /上一领域/ })).toBeNull();
    await user.click(screen.getByRole('link', { name: /下一领域/ }));
    expect(await heading('推进简政放权，持续转变优化政府职能')).toBeVisible();
    await user.click(screen.getByRole('link', { name: /上一领域/ }));
    expect(await heading(/认真学习贯彻/)).toBeVisible();
  });

  it('over all areas shows every figure exactly once', async () => {
    const seen: string[] = [];
    for (let area = 1; area <= 9; area += 1) {
      const { unmount } = open(`/en/reports/${reportId}/areas/${area}/`);
      await heading(new RegExp(`.`));
      await screen.findByRole('navigation', { name: 'Neighbouring areas' });
      seen.push(...figureNames());
      unmount();
    }
    const all = v.parse(FiguresResource, authoredResources().get(`reports/${reportId}/figures.json`));
    expect([...seen].sort()).toEqual([...all.figures].sort());
  });

  it.each([
    ['', '不符：调解成功率与件数'],
    ['/en', 'Does not hold: Mediation success rate against the counts'],
  ])('marks %s what is in question in its head and in the list of its measure', async (language, name) => {
    open(`${language}/reports/${reportId}/areas/7/`);
    await heading(/./);
    const [inHead, inList, ...more] = await screen.findAllByRole('link', { name });
    expect(inList?.closest('[data-figure]')).toHaveAttribute('data-figure', 'mediation.success-rate');
    expect(more).toEqual([]);
    expect(inHead).toHaveAttribute('href', expect.stringMatching(/\/checks\/#check\.mediation\./));
  });

  it('without numbers to chart is a full page of milestones with their source', async () => {
    open(`/en/reports/${reportId}/areas/1/`);
    await heading(/Xi Jinping Thought/);
    const lists = screen.getAllByRole('list', { name: 'Milestones' });
    expect(lists).toHaveLength(6);
    for (const item of lists.flatMap((list) => within(list).getAllByRole('listitem'))) {
      expect(item).toHaveTextContent(/Part 1, area 1, item \d/);
    }
  });
});

describe('a figure', () => {
  it('says how it is written, what it is in full, where it stands and what uses it', async () => {
    open(`/reports/${reportId}/figures/legal-aid.losses-recovered/`);
    await heading('法律援助挽回经济利益');
    expect(screen.getAllByText('5600余万元').length).toBeGreaterThan(0);
    expect(screen.getByText('56,000,000元')).toBeVisible();
  });

  it('says at its drawing what does not hold there, although the figure has no part in it', async () => {
    const address = `reports/${reportId}/figures/reconsideration.accepted.municipal.json`;
    const resource = v.parse(FigureResource, authoredResources().get(address));
    // A check of another kind than the sum, which the drawing itself says.
    const failing = resource.failingBeside.map((check) => ({ ...check, rule: 'repeat' as const }));
    server.use(
      http.get(`*/api/${address}`, () => HttpResponse.json({ ...resource, failingBeside: failing })),
    );
    open(`/en/reports/${reportId}/figures/reconsideration.accepted.municipal/`);
    await heading(/accepted/);
    const drawing = await screen.findByRole('figure');
    expect(within(drawing).getByRole('link', { name: /Reconsideration outcomes against/ })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /Reconsideration outcomes against/ })).toBeNull();
  });

  it('shows the formula of a derived number and marks it as derived', async () => {
    open(`/en/reports/${reportId}/figures/judicial-offices.six-good.share/`);
    await heading(/Share/);
    expect(screen.getByText('Derived; the report does not state it')).toBeVisible();
    expect(screen.getByText(/Shown rounded to 1 decimal place/)).toBeVisible();
    const source = screen.getByText(/its measure, from whose figures it is derived/);
    expect(source).toHaveTextContent('Part 1, area 9, item 3');
    expect(within(source).getByRole('link')).toHaveAttribute(
      'href',
      `en/reports/${reportId}/areas/9/#measure-3`,
    );
  });

  it('tells derived numbers apart among its neighbours', async () => {
    open(`/reports/${reportId}/figures/mediation.handled/`);
    await heading('调处矛盾纠纷');
    const links = within(screen.getByRole('navigation', { name: '同一举措的数据' })).getAllByRole('link');
    expect(links.filter((link) => link.textContent.includes('推算')).map((link) => link.textContent)).toEqual(
      ['未列为调解成功的矛盾纠纷 41件 推算'],
    );
  });

  it('leads to its neighbours', async () => {
    const { user } = open(`/reports/${reportId}/figures/reconsideration.accepted.municipal/`);
    await heading('市政府受理的行政复议申请');
    const neighbours = screen.getByRole('navigation', { name: '同一举措的数据' });
    expect(within(neighbours).getByRole('link', { current: 'page' })).toHaveTextContent(
      '市政府受理的行政复议申请',
    );
    await user.click(within(neighbours).getByRole('link', { name: /终止/ }));
    expect(await heading('行政复议结果：终止')).toBeVisible();
  });
});

describe('the checks', () => {
  it('shows both kinds of outcome with formula, and filters by outcome in the URL', async () => {
    const { user } = open(`/en/reports/${reportId}/checks/`);
    await heading('Checks');
    await user.click(screen.getByRole('link', { name: /^Do not hold/ }));
    const articles = screen.getAllByRole('article');
    expect(articles).toHaveLength(2);
    expect(screen.getByText('2 checks shown')).toHaveAttribute('role', 'status');
    expect(screen.getByText('Reconsideration outcomes against those concluded')).toBeVisible();
    expect(screen.getByText('Mediation success rate against the counts')).toBeVisible();
  });
});
