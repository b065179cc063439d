import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { authoredResources } from '../../mocks/data.ts';
import { FiguresResource } from '../../src/api/resources.ts';
import { heading, open, reportId, mockTheApi } from './app.tsx';

mockTheApi();

const data = v.parse(FiguresResource, authoredResources().get(`reports/${reportId}/figures.json`));
const page = `/reports/${reportId}/figures/`;
const rows = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const count = () => screen.getAllByRole('status').find((one) => one.textContent)?.textContent;

describe('all figures', () => {
  it('has a row for each figure in the report’s order, each with its bound and a link to its page', async () => {
    const { user } = open(page);
    await heading('全部数据');
    const names = data.figures.map((id) => data.quantities.find((one) => one.id === id)?.name.zh);
    expect(rows()).toEqual(names);
    expect(count()).toBe(`共${data.figures.length}个数据`);
    await user.click(within(screen.getByRole('table')).getByRole('link', { name: '审批时限压缩' }));
    const panel = await screen.findByRole('dialog', { name: '审批时限压缩' });
    await user.click(within(panel).getByRole('link', { name: '打开单独页面' }));
    expect(await heading('审批时限压缩')).toBeVisible();
  });

  it('sorts by a column, up, down and not at all, and says so', async () => {
    const { user } = open(page);
    await heading('全部数据');
    const values = () =>
      rows().map((name) => data.quantities.find((one) => one.name.zh === name)?.value ?? Number.NaN);
    const order = rows();
    const head = () => screen.getByRole('columnheader', { name: '完整数值' });
    const press = () => user.click(within(head()).getByRole('button'));
    await press();
    expect(head()).toHaveAttribute('aria-sort', 'ascending');
    expect(values()[0]).toBeLessThan(values().at(-1) ?? 0);
    const least = Math.min(...values());
    expect(values()[0]).toBe(least);
    await press();
    expect(head()).toHaveAttribute('aria-sort', 'descending');
    expect(values().at(-1)).toBe(least);
    await press();
    expect(head()).toHaveAttribute('aria-sort', 'none');
    expect(rows()).toEqual(order);
  });

  it('filters by what is typed, in any form of a number, and announces how many are left', async () => {
    const { user } = open(page);
    await heading('全部数据');
    const box = screen.getByRole('searchbox', { name: '查找' });
    await user.type(box, '５６００');
    await waitFor(() => expect(rows()).toEqual(['法律援助挽回经济利益']));
    expect(count()).toBe(`显示1个，共${data.figures.length}个数据`);
    await user.clear(box);
    await user.type(box, '67%');
    await waitFor(() => expect(rows()).toEqual(['审批时限压缩']));
    await user.clear(box);
    await user.type(box, 'nothing like it');
    expect(await screen.findByText('没有数据符合这些条件。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    await waitFor(() => expect(rows()).toHaveLength(data.figures.length));
    expect(box).toHaveValue('');
    expect(box).toHaveFocus();
  });

  it('offers each word for a unit once, and finds all that is counted in it', async () => {
    const { user } = open(page);
    await heading('全部数据');
    const choice = screen.getByRole('combobox', { name: '单位' });
    const words = within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(new Set(words).size).toBe(words.length);
    await user.selectOptions(choice, '件');
    const counted = data.figures
      .map((id) => data.quantities.find((one) => one.id === id))
      .filter((one) => one && data.report.units[one.unit]?.zh === '件');
    expect(counted.length).toBeGreaterThan(4);
    await waitFor(() => expect(rows()).toHaveLength(counted.length));
    expect(within(choice).getByRole<HTMLOptionElement>('option', { name: '件' }).selected).toBe(true);
  });

  it.each([
    ['', 'English', '件', /^(?=.*documents)(?=.*applications)[^()]*$/],
    ['', 'English', '条', /items.*\(some\)$/],
    ['/en', '中文', 'documents', /^件（部分）$/],
  ])('shows the same by the same link when “%s” is switched to %s: %s', async (from, to, word, called) => {
    const { user, address } = open(from + page);
    await heading(/全部数据|All figures/);
    const units = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /单位|Unit/ });
    const words = () => [...units().options].map(({ text }) => text);
    const links = () =>
      screen
        .getAllByRole('rowheader')
        .map((cell) => within(cell).getByRole('link').getAttribute('href')?.replace(/^en\//, ''));
    await user.selectOptions(units(), word);
    await waitFor(() => expect(links().length).toBeLessThan(data.figures.length));
    const shown = links();
    const search = address().replace(/^[^?]*/, '');
    await user.click(screen.getByRole('link', { name: new RegExp(to) }));
    await heading(from === '' ? 'All figures' : '全部数据');
    expect(address().endsWith(search)).toBe(true);
    expect(links()).toEqual(shown);
    expect(units().selectedOptions[0]?.text).toMatch(called);
    expect(new Set(words()).size).toBe(words().length);
  });

  it('waits while a Chinese word is being spelt', async () => {
    open(page);
    await heading('全部数据');
    const box = screen.getByRole('searchbox', { name: '查找' });
    fireEvent(box, new CompositionEvent('compositionstart', { bubbles: true }));
    Object.assign(box, { value: "fa'zhi" });
    fireEvent(box, new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(rows()).toHaveLength(data.figures.length);
  });

  it('lists all again when the page is asked for anew, whatever was typed', async () => {
    const { user, address } = open(page);
    await heading('全部数据');
    const box = screen.getByRole('searchbox', { name: '查找' });
    await user.type(box, '复议');
    await waitFor(() => expect(address()).toMatch(/q=/));
    await user.click(screen.getAllByRole('link', { name: '全部数据' })[0] ?? box);
    await waitFor(() => expect(rows()).toHaveLength(data.figures.length));
    // Longer than what is typed rests before it is in the address.
    await new Promise((done) => window.setTimeout(done, 400));
    expect(address()).toBe(page);
    expect(box).toHaveValue('');
  });

  it('shows what the address says after Back, also over a text that was cleared', async () => {
    const { user, address, back } = open(`${page}?q=${encodeURIComponent('复议')}`);
    await heading('全部数据');
    const box = screen.getByRole('searchbox', { name: '查找' });
    const said = address();
    const listed = rows();
    await user.click(within(screen.getByRole('table')).getAllByRole('link')[0] ?? box);
    await screen.findByRole('dialog');
    await user.clear(box);
    await waitFor(() => expect(address()).not.toMatch(/q=/));
    back();
    await waitFor(() => expect(rows()).toEqual(listed));
    await new Promise((done) => window.setTimeout(done, 400));
    expect(address()).toBe(said);
    expect(box).toHaveValue('复议');
  });

  it('opens at the view of its URL, in either language', async () => {
    open(`/en${page}?check=doesNotHold&sort=-full`);
    await heading('All figures');
    expect(screen.getByRole('combobox', { name: 'Check result' })).toHaveValue('doesNotHold');
    const failing = new Set(
      data.checks.filter((check) => check.outcome === 'doesNotHold').flatMap(({ terms }) => terms),
    );
    expect(rows()).toHaveLength(data.figures.filter((id) => failing.has(id)).length);
    expect(screen.getByRole('columnheader', { name: 'Full value' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  it('filters by area, unit and bound together, and lists derived numbers with their formula when asked', async () => {
    const { user } = open(page);
    await heading('全部数据');
    await user.selectOptions(screen.getByRole('combobox', { name: '工作领域' }), '2');
    await user.selectOptions(screen.getByRole('combobox', { name: '限定' }), '目标');
    await waitFor(() => expect(rows()).toEqual(['网办率']));
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    await user.click(screen.getByRole('checkbox', { name: /推算数/ }));
    const derived = data.quantities.filter((one) => one.basis === 'derived').length;
    await waitFor(() => expect(rows()).toHaveLength(data.figures.length + derived));
    expect(screen.getAllByText(/^推算：/)).toHaveLength(derived);
  });
});

describe('taking figures away', () => {
  let saved: { name: string; file: Blob }[];
  beforeEach(() => {
    saved = [];
    let last = new Blob();
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) last = file;
      return 'blob:x';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, file: last });
    });
    return () => vi.restoreAllMocks();
  });

  it('gives the filtered rows as CSV, or all of them when asked', async () => {
    const { user } = open(`${page}?q=67%25`);
    await heading('全部数据');
    await user.click(screen.getByRole('button', { name: '导出 CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/数据\.csv$/);
    expect(await linesOf(saved[0]?.file)).toBe(2);
    await user.click(screen.getByRole('checkbox', { name: /不受筛选影响/ }));
    await user.click(screen.getByRole('button', { name: '导出 CSV' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(await linesOf(saved[1]?.file)).toBe(data.figures.length + 1);
    await user.click(screen.getByRole('checkbox', { name: /推算数/ }));
    await user.click(screen.getByRole('button', { name: '导出 CSV' }));
    await waitFor(() => expect(saved).toHaveLength(3));
    expect(await linesOf(saved[2]?.file)).toBe(data.quantities.length + 1);
    expect(await screen.findByText(/已生成文件/)).toBeVisible();
  });

  it('says so when the data of a workbook cannot be had', async () => {
    const { user } = open(`/en${page}`, { name: 'broken', resource: 'checks' });
    await heading('All figures');
    await user.click(screen.getByRole('button', { name: 'Export XLSX' }));
    expect(
      await screen.findByText('The file could not be created. Try again, or reload the page.'),
    ).toBeVisible();
    expect(saved).toEqual([]);
  });
});

/** Lines that end as CSV lines do. */
async function linesOf(file: Blob | undefined): Promise<number> {
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.readAsText(file ?? new Blob());
  });
  return text.split('\r\n').length - 1;
}

describe('copying', () => {
  it('puts the citation on the clipboard, and says so only then', async () => {
    const { user } = open(`${page}reconsideration.applications.whole-city/`);
    await heading('行政复议申请');
    await user.click(screen.getByRole('button', { name: '复制引用' }));
    expect(await screen.findByText('已复制')).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('101件');
  });

  it('says of nothing that it is copied once another copy has failed', async () => {
    const { user } = open(`/en${page}reconsideration.applications.whole-city/`);
    await heading('Reconsideration applications');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    expect(await screen.findByRole('textbox', { name: /press Ctrl\+C/ })).toBeVisible();
    expect(screen.queryByText('Copied')).toBeNull();
  });

  it('shows the text selected where the browser lets nothing be copied', async () => {
    const { user } = open(`/en${page}reconsideration.applications.whole-city/`);
    await heading('Reconsideration applications');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /press Ctrl\+C/ });
    expect(screen.queryByText('Copied')).toBeNull();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toMatch(/^http.*whole-city\/$/);
    await act(() => user.type(field, '{Escape}'));
    expect(screen.getByRole('button', { name: 'Copy link' })).toHaveFocus();
  });
});
