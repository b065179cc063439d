import { onlineManager } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { http } from 'msw/http';
import { describe, expect, it, vi } from 'vitest';
import { server } from '../../mocks/node.ts';
import { setScenario } from '../../mocks/scenarios.ts';
import { heading, open, reportId, mockTheApi } from './app.tsx';

mockTheApi();

/** From the overview to the checks, which the server does not give. */
async function goToWhatFails() {
  const { user } = open(`/reports/${reportId}/`, { name: 'broken', breakage: 'status', resource: 'checks' });
  await heading(/法治政府建设工作总结/);
  await user.click(screen.getByRole('link', { name: '核验' }));
  return { user, failed: await heading('这部分未能读取') };
}

describe('an address that leads nowhere', () => {
  it.each([
    ['/reports/atlantis-1/', '没有编号为“atlantis-1”的报告。'],
    [`/reports/${reportId}/areas/10/`, '这份报告没有第“10”个工作领域。'],
    [`/reports/${reportId}/areas/abc/`, '这份报告没有第“abc”个工作领域。'],
    [`/reports/${reportId}/figures/no.such/`, '这份报告没有编号为“no.such”的数据。'],
    ['/nowhere/at/all', '地址“/nowhere/at/all”不对应任何页面。'],
  ])('%s is said so in a sentence, with a way on', async (path, sentence) => {
    open(path);
    expect(await heading('没有这一页')).toBeVisible();
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByRole('link', { name: '回到首页' })).toHaveAttribute('href', './');
  });

  it('is said in English too, and leads back to the report that was asked', async () => {
    const { user } = open(`/en/reports/${reportId}/areas/0/`);
    expect(await screen.findByText('This report has no work area “0”.')).toBeVisible();
    await user.click(await screen.findByRole('link', { name: 'Back to the overview' }));
    expect(await heading(/Shangluo 2021/)).toBeVisible();
  });

  it.each([
    ['', '查看全部数据', '全部数据'],
    ['/en', 'See all figures', 'All figures'],
  ])('is said of a figure with a way to all of them (%s)', async (prefix, wayOn, title) => {
    const { user } = open(`${prefix}/reports/${reportId}/figures/no.such/`);
    await user.click(await screen.findByRole('link', { name: wayOn }));
    expect(await heading(title)).toBeVisible();
  });

  it.each([
    ['/EN/reports/', null, 'Page not found'],
    ['/de/reports/', 'en', 'Page not found'],
    ['/de/reports/', null, '没有这一页'],
    ['/EN/reports/', 'zh', '没有这一页'],
    ['/en/de/', 'zh', 'Page not found'],
  ])('%s is answered in the reader’s language, with %s chosen: %s', async (path, chosen, title) => {
    if (chosen) localStorage.setItem('rol.locale', chosen);
    open(path);
    expect(await heading(title)).toBeVisible();
  });

  it('arrives like any other page: in the title, to screen readers, with the focus', async () => {
    const { user, back } = open(`/reports/${reportId}/areas/99/`);
    const title = '没有这一页 · 法治政府建设看板';
    await waitFor(() => expect(document.title).toBe(title));
    await user.click(await screen.findByRole('link', { name: '回到总览' }));
    await waitFor(() => expect(document.title).toMatch(/^总览/));
    back();
    const where = await heading('没有这一页');
    await waitFor(() => expect(where).toHaveFocus());
    expect(document.title).toBe(title);
    await waitFor(() => expect(document.getElementById('announcer')).toHaveTextContent('已打开：没有这一页'));
  });

  it('shows absurd ids as text and runs nothing', async () => {
    open(`/reports/${reportId}/figures/${encodeURIComponent('<img src=x onerror=alert(1)>')}/`);
    expect(await screen.findByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a resource that cannot be had', () => {
  it.each([
    ['status', '服务器返回错误代码500。'],
    ['notJson', '服务器返回的内容不完整或不是数据，可以重试。'],
    ['truncated', '服务器返回的内容不完整或不是数据，可以重试。'],
  ] as const)('%s names what was asked and offers to try again', async (breakage, sentence) => {
    const { user } = open(`/reports/${reportId}/areas/3/`, { name: 'broken', breakage, resource: 'area' });
    expect(await heading('这部分未能读取')).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByText(`api/reports/${reportId}/areas/3.json`)).toBeVisible();
    // The rest of the page is unharmed: every other area is still a click away.
    expect(await screen.findByRole('link', { name: /^四/ })).toBeVisible();
    setScenario({ name: 'normal' });
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await heading('加强行政立法，健全完善依法行政制度')).toBeVisible();
  });

  it('names itself in the title, and has the focus after a navigation', async () => {
    const { failed } = await goToWhatFails();
    await waitFor(() => expect(failed).toHaveFocus());
    expect(document.title).toBe('这部分未能读取 · 法治政府建设看板');
  });

  it('is asked for, and told to be missing, though the browser believes that there is no network', async () => {
    onlineManager.setOnline(false);
    try {
      const { user } = await goToWhatFails();
      setScenario({ name: 'normal' });
      await user.click(screen.getByRole('button', { name: '重试' }));
      expect(await heading('核验')).toBeVisible();
    } finally {
      onlineManager.setOnline(true);
    }
  });

  it('says at which place data are off their schema', async () => {
    open(`/en/reports/${reportId}/checks/`, { name: 'broken', breakage: 'offSchema', resource: 'checks' });
    expect(await heading('This part could not be loaded')).toBeVisible();
    expect(screen.getByText(/are not in the agreed format, at: report/)).toBeVisible();
  });

  it.each([
    ['', '服务器返回的内容不完整或不是数据，可以重试。'],
    ['/en', 'The response was incomplete or not data. You can try again.'],
  ])('says that an answer which is nothing is no data, at %s', async (language, sentence) => {
    server.use(http.get('*/api/reports/:id/checks.json', () => HttpResponse.json(null)));
    open(`${language}/reports/${reportId}/checks/`);
    expect(await screen.findByText(sentence)).toBeVisible();
    server.resetHandlers();
  });

  it('leaves the other pages whole when some are missing', async () => {
    const { user } = open(`/reports/${reportId}/areas/2/`, { name: 'partial' });
    // The report has this area, so it is only missing, and may be there in a moment.
    expect(await heading('这部分未能读取')).toBeVisible();
    expect(screen.getByText('服务器返回错误代码404。')).toBeVisible();
    await user.click(await screen.findByRole('link', { name: /^三/ }));
    expect(await heading('加强行政立法，健全完善依法行政制度')).toBeVisible();
  });

  it('says that it is loading, and shows the page when it comes', async () => {
    open(`/reports/${reportId}/areas/3/`, { name: 'slow', delay: 300 });
    expect(await screen.findByText('正在读取……')).toBeVisible();
    expect(await heading('加强行政立法，健全完善依法行政制度')).toBeVisible();
  });
});

describe('a browser that keeps nothing', () => {
  it.each(['', 'areas/1/'])('is told of where a status is chosen: %s', async (page) => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    try {
      const { user } = open(`/reports/${reportId}/${page}`);
      const [status] = await screen.findAllByRole('combobox', { name: /^办理状态/ });
      if (!status) throw new Error('the page has problems or plans');
      await user.selectOptions(status, '已办结');
      expect(await screen.findByText(/没有保存.*导出/)).toBeVisible();
      expect(status).toHaveValue('done');
    } finally {
      vi.restoreAllMocks();
    }
  });
});
