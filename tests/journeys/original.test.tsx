import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
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
  expect(screen.getByText('每个数字都有着落。')).toHaveFocus();
  await press(screen.getByRole('button', { name: '移除原文' }));
  expect(screen.getByLabelText(/^选择文件/)).toHaveFocus();
  await press(screen.getByRole('button', { name: '收起原文' }));
  await waitFor(() => expect(screen.getByRole('link', { name: '对照原文' })).toHaveFocus());
});
