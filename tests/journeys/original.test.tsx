import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { heading, open, reportId, mockTheApi } from './app.tsx';

mockTheApi();

it('opens the original beside a page, takes a text, removes it and closes, the keyboard staying where it is', async () => {
  const { user } = open(`/reports/${reportId}/figures/`);
  await heading('全部数据');
  const press = async (control: HTMLElement) => {
    control.focus();
    await user.keyboard('{Enter}');
  };
  await press(screen.getByRole('link', { name: '对照原文' }));
  await waitFor(() => expect(screen.getByRole('button', { name: '收起原文' })).toHaveFocus());
  await user.click(await screen.findByRole('textbox', { name: '或者把全文粘贴在这里' }));
  await user.paste('一、工作\n(一)教育\n1、新建学校12所。');
  await press(screen.getByRole('button', { name: '使用这段文字' }));
  await waitFor(() => expect(screen.getByText(/^已载入/)).toHaveFocus());
  await user.click(screen.getByRole('button', { name: '“12”不是数据' }));
  await user.keyboard('另一份报告{Enter}');
  expect(screen.getByText('没有待认定的数字。')).toHaveFocus();
  await press(screen.getByRole('button', { name: '移除原文' }));
  expect(screen.getByLabelText(/^选择文件/)).toHaveFocus();
  await press(screen.getByRole('button', { name: '收起原文' }));
  await waitFor(() => expect(screen.getByRole('link', { name: '对照原文' })).toHaveFocus());
});

it('has a text that was pasted and not used yet there again on another page and after a reload, until it is emptied', async () => {
  const { user, back } = open(`/reports/${reportId}/figures/?original=1`);
  const field = () => screen.findByRole('textbox', { name: '或者把全文粘贴在这里' });
  await user.click(await field());
  await user.paste('一、工作\n新建学校12所。');
  await user.click(screen.getByRole('link', { name: '问题与计划' }));
  await heading('问题与计划');
  back();
  expect(await field()).toHaveValue('一、工作\n新建学校12所。');

  const afterReload = async () => {
    vi.resetModules();
    return (await import('../../src/original/draft.ts')).draftOf(reportId);
  };
  expect(await afterReload()).toBe('一、工作\n新建学校12所。');
  expect(JSON.stringify({ ...localStorage })).not.toContain('学校');
  await user.clear(await field());
  expect(await afterReload()).toBe('');
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('学校');
});
