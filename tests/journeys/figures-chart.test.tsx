import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heading, open, reportId, mockTheApi } from './app.tsx';

mockTheApi();

const area = `/reports/${reportId}/areas/9/`;
const title = '“六好司法所”创建进度';
const figure = () => screen.getByRole('figure', { name: title });
const outOfReach = () => [...document.querySelectorAll<HTMLElement>('*')].filter((one) => one.inert);

async function openChart() {
  const opened = open(area);
  await heading(/./);
  const chart = within(figure()).getByRole('group', { name: title });
  return { ...opened, chart };
}

describe('a chart on the full screen, where the browser refuses that', () => {
  it('fills the window by the key f, keeps all else out of reach, and gives everything back by Escape', async () => {
    const { user, chart } = await openChart();
    chart.focus();
    await user.keyboard('f');
    const dialog = await screen.findByRole('dialog', { name: title });
    expect(dialog).toHaveAttribute('aria-modal', 'true');
    expect(outOfReach().length).toBeGreaterThan(3);
    expect(within(dialog).getByRole('button', { name: `退出全屏：${title}` })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(figure()).toBeVisible());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(outOfReach()).toEqual([]);
    expect(chart).toHaveFocus();
  });

  it('does the same by its button', async () => {
    const { user } = await openChart();
    await user.click(within(figure()).getByRole('button', { name: `全屏：${title}` }));
    const dialog = await screen.findByRole('dialog', { name: title });
    await user.click(within(dialog).getByRole('button', { name: `退出全屏：${title}` }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('leaves nothing of it behind where a number in it leads', async () => {
    const { user, chart, address } = await openChart();
    chart.focus();
    await user.keyboard('f');
    const dialog = await screen.findByRole('dialog', { name: title });
    expect(document.documentElement.style.getPropertyValue('--size')).not.toBe('');
    await user.click(within(dialog).getAllByRole('link')[0] ?? dialog);
    await waitFor(() => expect(address()).toMatch(/\/figures\//));
    await waitFor(() => expect(outOfReach()).toEqual([]));
    expect(document.documentElement.style.getPropertyValue('--size')).toBe('');
  });

  it('leaves Ctrl+F to the browser', async () => {
    const { chart } = await openChart();
    const isLeft = fireEvent.keyDown(chart, { key: 'f', ctrlKey: true });
    expect(isLeft).toBe(true);
  });

  it('is entered and left once, however long the key is held down', async () => {
    const { user, chart } = await openChart();
    chart.focus();
    await user.keyboard('{f>4/}');
    await screen.findByRole('dialog', { name: title });
    await user.keyboard('{f>4/}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('a chart taken away', () => {
  const saved: string[] = [];
  beforeEach(() => {
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
  });
  afterEach(() => void vi.restoreAllMocks());

  it('is a file under its title, and its link leads to it', async () => {
    const { user } = await openChart();
    await user.click(within(figure()).getByText('导出'));
    await user.click(within(figure()).getByRole('button', { name: '矢量图 SVG' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatch(/^“六好司法所”创建进度.*\.svg$/);
    const said = await within(figure()).findByText(/^已生成文件：/);
    expect(said).toHaveRole('status');
    expect(said.closest('details')).toBeNull();
    const menu = within(figure()).getByText('导出');
    expect(menu.closest('details')).not.toHaveAttribute('open');
    expect(menu).toHaveFocus();
    await user.click(menu);
    await user.click(within(figure()).getByRole('button', { name: '复制本图链接' }));
    expect(await within(figure()).findByText('已复制')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/areas\/9\/#/);
  });

  it('stays in the open menu with its reason when no file was made', async () => {
    const { user } = await openChart();
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    await user.click(within(figure()).getByText('导出'));
    await user.click(within(figure()).getByRole('button', { name: '矢量图 SVG' }));
    const said = await within(figure()).findByText('未能生成文件，请重试，或重新载入页面。');
    expect(said.closest('details')).toHaveAttribute('open');
  });
});
