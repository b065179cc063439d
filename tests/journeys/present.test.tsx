import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { heading, open, reportId } from './app.tsx';
import { at, dialog, mockTheTalk, t } from './talk.tsx';

mockTheTalk();

describe('a talk', () => {
  it('goes by PageDown, PageUp and dot alone', async () => {
    const { user } = open(at('overview'));
    await heading(/^9个领域/);
    await user.keyboard('{PageDown}');
    await heading(/习近平法治思想，?/);
    await user.keyboard('{PageUp}');
    await heading(/^9个领域/);
    await user.keyboard('.');
    expect(await screen.findByText(t.isDark)).toBeInTheDocument();
    await user.keyboard('{PageDown}');
    expect(screen.queryByText(t.isDark)).not.toBeInTheDocument();
    expect(await heading(/^9个领域/)).toBeInTheDocument();
  });

  it.each(['{ArrowRight}', ' ', 'n'])('goes on by %j', async (key) => {
    const { user } = open(at('problems'));
    await heading(/^报告指出4个问题/);
    await user.keyboard(key);
    expect(await heading(/^下一步8项计划/)).toBeInTheDocument();
  });

  it('counts problems and plans by their own names, not by the numerals of the areas', async () => {
    const { user } = open(at('problems'));
    await heading(/^报告指出4个问题/);
    expect(screen.getAllByText('问题4').length).toBeGreaterThan(0);
    await user.keyboard('{PageDown}');
    await heading(/^下一步8项计划/);
    expect(screen.getAllByText('计划1').length).toBeGreaterThan(0);
    expect(screen.queryAllByText('一')).toEqual([]);
  });

  it('stops at its ends', async () => {
    const { user } = open(at('overview'));
    await heading(/^9个领域/);
    await user.keyboard('{End}{PageDown}');
    await heading('汇报完毕');
    await user.keyboard('{Home}{PageUp}');
    expect(await heading(/法治政府建设工作总结/)).toBeInTheDocument();
  });

  it('goes to a number that is typed, and says when there is none', async () => {
    const { user } = open(at('overview'));
    await heading(/^9个领域/);
    await user.keyboard('1{Enter}');
    await heading(/法治政府建设工作总结/);
    await user.keyboard('999{Enter}');
    expect(await screen.findByText(/没有第999页/)).toBeInTheDocument();
    await user.keyboard('4');
    expect(await screen.findByText(t.goTo('4'))).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(t.goTo('4'))).not.toBeInTheDocument();
    expect(await heading(/法治政府建设工作总结/)).toBeInTheDocument();
  });

  it('leaves the keys of the browser alone', async () => {
    const { user } = open(at('overview'));
    await heading(/^9个领域/);
    await user.keyboard('{Control>}p{/Control}{Alt>}{ArrowRight}{/Alt}');
    expect(await heading(/^9个领域/)).toBeInTheDocument();
  });

  it('says in English what it says in Chinese', async () => {
    const { user } = open(`/en${at('overview')}`);
    await heading(/^9\swork areas/);
    await user.keyboard('l');
    expect(await heading(/^9个领域/)).toBeInTheDocument();
  });

  it.each([
    ['', /^下一步/],
    ['?checks=1', /^不符：/],
  ])('with the query %j ends after the slide %s', async (query, before) => {
    const { user } = open(at('end', query));
    await heading('汇报完毕');
    await user.keyboard('{PageUp}');
    expect(await heading(before)).toBeInTheDocument();
  });
});

describe('a name of no slide', () => {
  it('leads to the nearest one and says so', async () => {
    open(at('area-7.gone'));
    await heading(/^依法化解社会矛盾/);
    expect(await screen.findByText(/没有名为“area-7.gone”的页面/)).toBeInTheDocument();
  });

  it('that is only short for one leads there without a word', async () => {
    open(at('area-7.reconsideration'));
    await heading(/^全市收到复议申请101件/);
    expect(screen.queryByText(/没有名为/)).not.toBeInTheDocument();
  });
});

describe('over the slide', () => {
  it('S opens the source of its figures and the checks, Esc the same step', async () => {
    const { user } = open(at('area-7.mediation.success'));
    await heading(/99.51%/);
    await user.keyboard('s');
    const panel = await dialog();
    expect(within(panel).getByRole('link', { name: '调解成功率' })).toBeInTheDocument();
    expect(within(panel).getByText('“成功率99.51%”')).toBeInTheDocument();
    expect(within(panel).getByText('不符')).toBeInTheDocument();
    await user.click(within(panel).getByRole('button', { name: t.close }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await heading(/99.51%/)).toBeInTheDocument();
  });

  it('a number that is clicked opens its source', async () => {
    const { user } = open(at('area-7'));
    await heading(/^依法化解社会矛盾/);
    const [link] = screen.getAllByRole('link', { name: /^调处矛盾纠纷/ });
    if (!link) throw new Error('no such number');
    await user.click(link);
    expect(within(await dialog()).getByText('“矛盾纠纷8495件”')).toBeInTheDocument();
  });

  it('a check that does not hold on a number stands with it and is opened here', async () => {
    const { user } = open(at('area-7'));
    await heading(/^依法化解社会矛盾/);
    await user.click(screen.getByRole('link', { name: '不符：调解成功率与件数' }));
    expect(within(await dialog()).getByRole('heading', { name: /调解成功率与件数/ })).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { level: 1, name: /^依法化解社会矛盾/, hidden: true }),
    ).toBeInTheDocument();
  });

  it('the words that it quotes have their own quotation marks inside', async () => {
    const { user } = open(at('area-9'));
    await heading(/./);
    await user.keyboard('s');
    expect(within(await dialog()).getByText('“‘六好司法所’73个”')).toBeInTheDocument();
  });

  it('O shows all slides and goes to the one that is chosen', async () => {
    const { user } = open(at('overview'));
    await heading(/^9个领域/);
    await user.keyboard('o');
    const panel = await dialog();
    const [, first] = within(panel).getAllByRole('button');
    expect(first).toHaveAccessibleName(/^1 /);
    // A number and its unit are one piece, so that no line ends between them.
    const named = within(panel).getByRole('button', { name: /全市收到复议申请101件，市政府收到14件/ });
    expect(within(named).getByText('101件')).toBeInTheDocument();
    await waitFor(() => expect(within(panel).getByRole('button', { current: 'page' })).toHaveFocus());
    await user.keyboard('{Home}{Enter}');
    expect(await heading(/法治政府建设工作总结/)).toBeInTheDocument();
  });

  it('a number that was looked up is no obstacle to the keys of the talk', async () => {
    const { user } = open(at('area-7'));
    await heading(/^依法化解社会矛盾/);
    const [link] = screen.getAllByRole('link', { name: /^调处矛盾纠纷/ });
    if (!link) throw new Error('no such number');
    await user.click(link);
    await user.click(within(await dialog()).getByRole('button', { name: t.close }));
    await waitFor(() => expect(link).toHaveFocus());
    await user.keyboard('1{Enter}');
    await heading(/法治政府建设工作总结/);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('O and a number lead to the slide of that number', async () => {
    const { user } = open(at('overview'));
    await heading(/^9个领域/);
    await user.keyboard('o');
    const panel = await dialog();
    await waitFor(() => expect(within(panel).getByRole('button', { current: 'page' })).toHaveFocus());
    await user.keyboard('{Control>}2{/Control}');
    expect(within(panel).getByRole('button', { current: 'page' })).toHaveFocus();
    await user.keyboard('12');
    const chosen = within(panel).getByRole('button', { name: /^12 / });
    expect(chosen).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    const { textContent: title } = await screen.findByRole('heading', { level: 1 });
    await user.keyboard('o');
    const here = within(await dialog()).getByRole('button', { current: 'page' });
    expect(here).toHaveAccessibleName(`12 ${title}`);
  });

  it.each(['s', 'o', '?'])('%j does not stand in the way of going dark', async (key) => {
    const { user } = open(at('area-7.mediation.success'));
    await heading(/99.51%/);
    await user.keyboard(key);
    await dialog();
    await user.keyboard('.');
    expect(await screen.findByText(t.isDark)).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.keyboard('{PageDown}');
    expect(await heading(/99.51%/)).toBeInTheDocument();
  });

  it('? lists every key', async () => {
    const { user } = open(at('overview'));
    await heading(/^9个领域/);
    await user.keyboard('?');
    const panel = await dialog();
    for (const key of ['PageDown', 'B', 'O', 'S', 'W', 'A', 'Esc']) {
      expect(within(panel).getByText(key)).toBeInTheDocument();
    }
  });
});

describe('auto-advance', () => {
  it('goes on after the seconds that were asked for, until any key', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const { user } = open(at('problems'));
      await heading(/^报告指出4个问题/);
      await user.keyboard('a');
      const seconds = within(await dialog()).getByRole('spinbutton');
      await user.clear(seconds);
      await user.type(seconds, '5{Enter}');
      expect(await screen.findByText(t.autoOn(5))).toBeInTheDocument();
      await act(() => vi.advanceTimersByTimeAsync(5100));
      const first = await heading(/^下一步/);
      const name = first.textContent ?? '';
      await user.keyboard('x');
      expect(await screen.findByText(t.autoOff)).toBeInTheDocument();
      await act(() => vi.advanceTimersByTimeAsync(20_000));
      await heading(name);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('C', () => {
  it('takes slides on what does not add up in and out', async () => {
    const { user } = open(at('end'));
    await heading('汇报完毕');
    await user.keyboard('c');
    expect(await screen.findByText(t.checksIn)).toBeInTheDocument();
    await user.keyboard('{PageUp}');
    await heading(/^不符：/);
    await user.keyboard('c');
    expect(await screen.findByText(t.checksOut)).toBeInTheDocument();
    expect(await heading(/^下一步8项计划/)).toBeInTheDocument();
  });
});

describe('a dark stage', () => {
  it('stays dark when it is loaded again', async () => {
    const { user, unmount } = open(at('overview'));
    await heading(/^9个领域/);
    await user.keyboard('b');
    await screen.findByText(t.isDark);
    unmount();
    const again = open(at('overview'));
    expect(await screen.findByText(t.isDark)).toBeInTheDocument();
    await again.user.keyboard('x');
    expect(screen.queryByText(t.isDark)).not.toBeInTheDocument();
  });

  it('is neither ended by the key that is still held down, nor left for another slide', async () => {
    const { user } = open(at('overview'));
    await heading(/^9个领域/);
    await user.keyboard('{b>3/}');
    expect(await screen.findByText(t.isDark)).toBeInTheDocument();
    await user.keyboard('{PageDown>3/}');
    expect(screen.queryByText(t.isDark)).not.toBeInTheDocument();
    expect(await heading(/^9个领域/)).toBeInTheDocument();
    await user.keyboard('{PageDown}');
    expect(await heading(/习近平法治思想，?/)).toBeInTheDocument();
  });

  it('comes at once while slides go on by themselves', async () => {
    const { user } = open(at('problems'));
    await heading(/^报告指出4个问题/);
    await user.keyboard('a');
    await user.type(within(await dialog()).getByRole('spinbutton'), '{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.keyboard('b');
    expect(await screen.findByText(t.isDark)).toBeInTheDocument();
  });
});

describe('S on a slide without figures', () => {
  it('opens the places of its statements', async () => {
    const { user } = open(at('problems'));
    await heading(/^报告指出4个问题/);
    await user.keyboard('s');
    const panel = await dialog();
    expect(within(panel).getByText('少数人员法治意识不强')).toBeInTheDocument();
    expect(within(panel).getByText('“少数领导干部和工作人员”')).toBeInTheDocument();
    expect(within(panel).queryByText(t.checksOnSlide)).not.toBeInTheDocument();
  });
});

describe('leaving and starting', () => {
  it('Esc leads to the page of the slide', async () => {
    const { user } = open(at('area-7'));
    await heading(/^依法化解社会矛盾/);
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('navigation', { name: '工作领域' })).toBeInTheDocument();
  });

  it('P on a page starts at its slide', async () => {
    const { user } = open(`/reports/${reportId}/actions/`);
    await heading('问题与计划');
    await user.keyboard('p');
    expect(await heading(/^报告指出4个问题/)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });

  it('a control that has come to the first slide keeps the focus and does no more', async () => {
    const { user } = open(at('area-1'));
    await heading(/./);
    const previous = screen.getByRole('button', { name: t.previous });
    previous.focus();
    while (previous.getAttribute('aria-disabled') === null) await user.keyboard('{Enter}');
    expect(await heading(/法治政府建设工作总结/)).toBeInTheDocument();
    expect(previous).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await heading(/法治政府建设工作总结/)).toBeInTheDocument();
  });

  it('the page of a figure starts at the slide that shows it', async () => {
    open(at('overview', '?figure=mediation.success-rate'));
    expect(await heading(/成功率为99.51%/)).toBeInTheDocument();
  });
});
