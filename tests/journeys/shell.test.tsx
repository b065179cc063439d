import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { authoredResources } from '../../mocks/data.ts';
import { ReportsResource } from '../../src/api/resources.ts';
import { heading, open, reportId, mockTheApi } from './app.tsx';

mockTheApi();

describe('the front door', () => {
  const [newest] = v.parse(ReportsResource, authoredResources().get('reports.json')).reports;

  it('leads to the newest report, in Chinese without and in English with prefix', async () => {
    open('/');
    expect(await heading(newest?.title.zh ?? '')).toBeVisible();
  });

  it('speaks English below /en', async () => {
    open('/en/');
    expect(await heading(newest?.title.en ?? '')).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
  });

  it('says so when there is no report yet', async () => {
    open('/', { name: 'empty' });
    expect(await heading('还没有任何报告。')).toBeVisible();
  });
});

describe('a link to a place', () => {
  it('leads there as often as it is followed, and to the top where it names none', async () => {
    const shown: string[] = [];
    Element.prototype.scrollIntoView = function () {
      shown.push(this.id);
    };
    const { user, address } = open(`/reports/${reportId}/actions/`);
    await heading('问题与计划');
    const link = document.querySelector<HTMLAnchorElement>('article a[href*="#plan"]');
    if (!link) throw new Error('some problem has a plan');
    await user.click(link);
    await waitFor(() => expect(shown).toHaveLength(1));
    await user.click(link);
    await waitFor(() => expect(shown).toHaveLength(2));
    expect(address()).toContain(`#${shown[1]}`);
    const scrolled = vi.fn<() => void>();
    window.scrollTo = scrolled;
    await user.click(screen.getAllByRole('link', { name: '问题与计划' })[0] ?? link);
    await waitFor(() => expect(address()).not.toContain('#'));
    scrolled.mockClear();
    await user.click(screen.getAllByRole('link', { name: '问题与计划' })[0] ?? link);
    await waitFor(() => expect(scrolled).toHaveBeenCalledWith(0, 0));
  });
});

describe('the shell', () => {
  it('has every area one click away, with its numeral, and marks where one is', async () => {
    const { user } = open(`/reports/${reportId}/`);
    const areas = await screen.findByRole('navigation', { name: '工作领域' });
    const links = within(areas).getAllByRole('link', { name: /^[一二三四五六七八九]/ });
    expect(links.map((link) => link.textContent?.[0])).toEqual([...'一二三四五六七八九']);
    await user.click(within(areas).getByRole('link', { name: /^七/ }));
    const title = await heading('依法化解社会矛盾，有力维护社会和谐稳定');
    await waitFor(() => expect(title).toHaveFocus());
    expect(within(areas).getByRole('link', { name: /^七/ })).toHaveAttribute('aria-current', 'page');
    expect(document.title).toBe(
      '七、依法化解社会矛盾，有力维护社会和谐稳定 · 商洛市2021年法治政府建设工作总结',
    );
  });

  it.each([
    ['', '核验', '法治政府建设看板 商洛市2021年'],
    ['/en', 'Checks', 'Rule-of-law government dashboard Shangluo 2021'],
  ])(
    'is named by product, city and year, as each language writes them (“%s”)',
    async (prefix, title, name) => {
      open(`${prefix}/reports/${reportId}/checks/`);
      await heading(title);
      expect(within(screen.getByRole('banner')).getAllByRole('link')[0]?.textContent).toBe(name);
    },
  );

  it('switches the language on the same page and keeps its state', async () => {
    const { user } = open(`/reports/${reportId}/checks/?outcome=doesNotHold`);
    await heading('核验');
    const shown = screen.getAllByRole('article').length;
    await user.click(screen.getByRole('link', { name: /English/ }));
    expect(await heading('Checks')).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(shown);
    expect(localStorage.getItem('rol.locale')).toBe('en');
    await user.click(screen.getByRole('link', { name: /中文/ }));
    expect(await heading('核验')).toBeVisible();
  });

  it('changes colours and text size at once and remembers them', async () => {
    const { user } = open(`/en/reports/${reportId}/checks/`);
    await heading('Checks');
    await user.click(screen.getByText('Display'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'High contrast');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Text size' }), 'Large');
    expect(document.documentElement.dataset).toMatchObject({ theme: 'contrast', text: 'large' });
    expect(localStorage.getItem('rol.theme')).toBe('contrast');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Text size' }), 'Normal');
    expect(document.documentElement.dataset.text).toBeUndefined();
  });

  it('gives the focus to the content on skipping', async () => {
    const { user } = open(`/reports/${reportId}/checks/`);
    (await heading('核验')).blur(); // as after loading the page, not after a navigation
    await user.tab();
    expect(screen.getByRole('link', { name: '跳到正文' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
  });
});
