import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { setWanted } from '../../src/original/wanted.ts';
import { heading, mockTheApi, open, reportId } from './app.tsx';

mockTheApi();

const overview = `/reports/${reportId}/`;
const area = `/reports/${reportId}/areas/7/`;
const accepted = 'reconsideration.accepted.municipal';
const panel = (name: string | RegExp) => screen.findByRole('dialog', { name });
const inMain = () => within(screen.getByRole('main'));
/** The line of a figure in the lists of an area. */
const listed = (id: string) => {
  const line = document.querySelector<HTMLElement>(`main dl > div[data-figure="${id}"]`);
  if (!line) throw new Error(`${id} is not listed`);
  return within(line).getAllByRole('link')[0] ?? line;
};

describe('a figure beside the page', () => {
  it('is opened by its tile on the overview, and leads on to its page', async () => {
    const { user, address } = open(overview);
    const title = await heading(/法治政府建设工作总结/);
    await user.click(inMain().getByRole('link', { name: /^法律援助挽回经济利益/ }));
    const beside = await panel('法律援助挽回经济利益');
    expect(title).toBeVisible();
    expect(address()).toBe(`${overview}?figure=legal-aid.losses-recovered`);
    expect(within(beside).getByText('56,000,000元')).toBeVisible();
    expect(within(beside).getByRole('button', { name: '复制引用' })).toBeVisible();
    expect(within(beside).getByRole('button', { name: '复制链接' })).toBeVisible();
    await waitFor(() => expect(within(beside).getByRole('heading', { level: 2 })).toHaveFocus());
    await waitFor(() =>
      expect(document.getElementById('announcer')).toHaveTextContent('已在旁边打开：法律援助挽回经济利益'),
    );
    await user.click(within(beside).getByRole('link', { name: '打开单独页面' }));
    expect(await heading('法律援助挽回经济利益')).toBeVisible();
    expect(address()).toBe(`${overview}figures/legal-aid.losses-recovered/`);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says where it stands, what checks it, where it is drawn, and is closed by Escape', async () => {
    const { user, address } = open(`/en${area}`);
    await heading(/Resolve social conflicts/);
    const link = listed(accepted);
    await user.click(link);
    const beside = await panel('Reconsideration applications accepted by the city government');
    expect(within(beside).getByRole('link', { name: 'Part 1, area 7, item 1' })).toBeVisible();
    expect(within(beside).getByRole('heading', { level: 3, name: 'Checks that use it' })).toBeVisible();
    expect(within(beside).getAllByText('The report states')).toHaveLength(2);
    expect(within(beside).getByRole('link', { name: /from application to outcome/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^en\/reports\/.+\/areas\/7\/#/),
    );
    expect(within(beside).getByRole('link', { name: 'Compare with the original' })).toHaveAttribute(
      'href',
      expect.stringMatching(/accepted\.municipal\/\?original=1$/),
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(link).toHaveFocus();
    expect(address()).toBe(`/en${area}`);
  });

  it('is closed by Escape from what is folded open on the page, too', async () => {
    const { user } = open(`${overview}checks/?figure=${accepted}`);
    await heading('核验');
    await panel(/./);
    const summary = [...document.querySelectorAll<HTMLElement>('article details[open] summary')][0];
    summary?.focus();
    expect(summary).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leaves an item in sight that is being closed under a filter', async () => {
    const { user } = open(`${overview}actions/?status=open`);
    await heading('问题与计划');
    const item = [...document.querySelectorAll<HTMLElement>('main article')].find((one) =>
      one.querySelector('a[href*="/figures/"]'),
    );
    if (!item) throw new Error('some problem or plan has a figure');
    await user.selectOptions(within(item).getAllByRole('combobox')[0] ?? item, '已办结');
    await user.click(item.querySelector('a[href*="/figures/"]') ?? item);
    await panel(/./);
    expect(item).toBeInTheDocument();
  });

  it('stays when Escape closes a menu of the page', async () => {
    const { user } = open(area);
    await heading(/依法化解社会矛盾/);
    await user.click(listed(accepted));
    await panel(/./);
    const menu = screen.getByText('显示', { selector: 'summary' });
    await user.click(menu);
    expect(menu.parentElement).toHaveAttribute('open');
    await user.keyboard('{Escape}');
    expect(menu.parentElement).not.toHaveAttribute('open');
    expect(menu).toHaveFocus();
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('follows the next number that is pressed; Back closes it at once', async () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    const { user, address, back } = open(`${area}#measure-1`);
    await heading(/依法化解社会矛盾/);
    const first = listed('reconsideration.applications.whole-city');
    await user.click(first);
    await panel('行政复议申请');
    await user.click(listed(accepted));
    const beside = await panel('市政府受理的行政复议申请');
    const neighbours = within(beside).getByRole('navigation', { name: '同一举措的数据' });
    expect(within(neighbours).getByRole('link', { current: 'page' })).toHaveTextContent(
      '市政府受理的行政复议申请',
    );
    await user.click(within(neighbours).getByRole('link', { name: /终止/ }));
    await waitFor(() => expect(beside).toHaveAccessibleName('行政复议结果：终止'));
    expect(within(beside).getByRole('heading', { level: 2 })).toHaveFocus();
    expect(address()).toBe(`${area}?figure=reconsideration.terminated.municipal#measure-1`);
    back();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(address()).toBe(`${area}#measure-1`);
    expect(listed(accepted)).toHaveFocus(); // the last one pressed on the page
    vi.unstubAllGlobals();
  });

  it('is opened by Enter on a point of a chart, which has the focus again afterwards', async () => {
    const { user } = open(`/en${area}`);
    await heading(/Resolve social conflicts/);
    const chart = screen.getByRole('group', { name: /Administrative reconsideration/ });
    chart.focus();
    await user.keyboard('{ArrowDown}{Enter}');
    await panel('Reconsideration applications');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(chart).toHaveFocus();
  });

  it('comes with a link that was sent, and leaves the focus where the browser has it', async () => {
    const { user, address } = open(`${area}?table=x,y&figure=${accepted}`);
    await heading(/依法化解社会矛盾/);
    const beside = await panel('市政府受理的行政复议申请');
    expect(within(beside).getByRole('heading', { level: 2 })).not.toHaveFocus();
    await user.click(within(beside).getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(address()).toBe(`${area}?table=x,y`);
    expect(document.activeElement).toHaveAttribute('href', expect.stringContaining(accepted));
  });

  it('stays open when the language is switched, and when the page is filtered', async () => {
    const { user, address } = open(`/reports/${reportId}/checks/?figure=${accepted}`);
    await heading('核验');
    await panel('市政府受理的行政复议申请');
    await user.click(screen.getByRole('link', { name: /English/ }));
    expect(await heading('Checks')).toBeVisible();
    await panel('Reconsideration applications accepted by the city government');
    await user.click(screen.getByRole('link', { name: /^Do not hold/ }));
    expect(inMain().getAllByRole('article')).toHaveLength(2);
    expect(address()).toBe(`/en/reports/${reportId}/checks/?outcome=doesNotHold&figure=${accepted}`);
    await panel('Reconsideration applications accepted by the city government');
  });

  it('does not mind what is typed into the filter of the table', async () => {
    const { user, address } = open(`/reports/${reportId}/figures/`);
    await heading('全部数据');
    await user.type(screen.getByRole('searchbox', { name: '查找' }), '复议');
    await user.click(inMain().getByRole('link', { name: '行政复议申请' }));
    await panel('行政复议申请');
    await waitFor(() => expect(address()).toContain('q=%E5%A4%8D%E8%AE%AE'));
    await user.selectOptions(screen.getByRole('combobox', { name: '限定' }), '确数');
    expect(address()).toMatch(/\?q=.+&bound=exact&figure=reconsideration\.applications\.whole-city$/);
    await panel('行政复议申请');
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(address()).toMatch(/\?q=.+&bound=exact$/);
  });

  it('lets the talk be started from it', async () => {
    const { user, address } = open(area);
    await heading(/依法化解社会矛盾/);
    await user.click(listed(accepted));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 2, name: '市政府受理的行政复议申请' })).toHaveFocus(),
    );
    await user.keyboard('p');
    expect(address()).toMatch(/\/present\/area-7/);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a link to a figure', () => {
  it('is left to the browser when it is to be opened elsewhere', async () => {
    open(area);
    await heading(/依法化解社会矛盾/);
    const taken = vi.fn<(event: MouseEvent) => void>((event) => event.preventDefault());
    const onClick = (event: MouseEvent) => {
      expect(event.defaultPrevented).toBe(false);
      taken(event);
    };
    window.addEventListener('click', onClick);
    for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])
      fireEvent.click(listed(accepted), how);
    window.removeEventListener('click', onClick);
    expect(taken).toHaveBeenCalledTimes(4);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leads to its page on a figure’s page, and where the original stands beside', async () => {
    const { user, unmount } = open(`/reports/${reportId}/figures/${accepted}/?figure=x`);
    await heading('市政府受理的行政复议申请');
    await user.click(inMain().getAllByRole('link', { name: '14件' })[0] ?? document.body);
    expect(await heading('市政府行政复议申请')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    unmount();

    setWanted(true);
    const again = open(`/reports/${reportId}/figures/`);
    await heading('全部数据');
    await again.user.click(inMain().getByRole('link', { name: '审批时限压缩' }));
    expect(await heading('审批时限压缩')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    setWanted(false);
  });
});

describe('a figure that cannot be shown beside the page', () => {
  it.each([
    ['', '核验', '这份报告没有编号为“no.such”的数据。', '查看全部数据', '全部数据'],
    ['/en', 'Checks', 'This report has no figure with the id “no.such”.', 'See all figures', 'All figures'],
  ])('is said not to exist, with a way on (%s)', async (prefix, page, sentence, wayOn, next) => {
    const { user, address } = open(`${prefix}/reports/${reportId}/checks/?figure=no.such`);
    expect(await heading(page)).toBeVisible();
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(inMain().getAllByRole('article').length).toBeGreaterThan(20);
    await user.click(within(screen.getByRole('dialog')).getByRole('link', { name: wayOn }));
    expect(await heading(next)).toBeVisible();
    expect(address()).toBe(`${prefix}/reports/${reportId}/figures/`);
  });

  it('is said so when it was not read, and the page is none the worse', async () => {
    const { user } = open(area, { name: 'broken', resource: 'figure', breakage: 'notJson' });
    await heading(/依法化解社会矛盾/);
    await user.click(listed(accepted));
    const alert = await within(await screen.findByRole('dialog')).findByRole('alert');
    expect(alert).toHaveTextContent('这部分未能读取');
    expect(within(alert).getByRole('link', { name: '打开单独页面' })).toBeVisible();
    expect(within(alert).getByRole('button', { name: '重试' })).toBeVisible();
    expect(listed(accepted)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
