import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heading, open, reportId, mockTheApi } from './app.tsx';
import { server } from '../../mocks/node.ts';
import { setScenario } from '../../mocks/scenarios.ts';
import { search } from '../../src/search/search.ts';
import { buildIndex } from '../../src/search/searchIndex.ts';
import { manyFigures } from '../unit/search/report.ts';

mockTheApi();
beforeEach(() => {
  // The simulated browser knows the element but not its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const overview = `/reports/${reportId}/`;
const field = () => screen.findByRole('combobox', { name: '查找内容' });
const list = () => screen.findByRole('listbox');
const options = async () => within(await list()).findAllByRole('option');
/** The paths that links lead to, however they are written. */
const leadingTo = (links: HTMLElement[]) =>
  links.map((link) => (link instanceof HTMLAnchorElement ? new URL(link.href).pathname : ''));
const chosen = () => within(screen.getByRole('listbox')).queryByRole('option', { selected: true });

async function opened(path = overview) {
  const app = open(path);
  await screen.findByRole('heading', { level: 1 });
  await app.user.click(await screen.findByRole('button', { name: '查找' }));
  await options();
  return app;
}

describe('search opens', () => {
  it.each([
    ['the button', async (user) => user.click(await screen.findByRole('button', { name: '查找' }))],
    ['/', (user) => user.keyboard('/')],
    ['Ctrl+K', (user) => user.keyboard('{Control>}k{/Control}')],
  ] satisfies [string, (user: ReturnType<typeof open>['user']) => Promise<void>][])(
    'by %s',
    async (_, ask) => {
      const { user } = open(overview);
      await screen.findByRole('button', { name: '查找' });
      await ask(user);
      expect(await screen.findByRole('dialog', { name: '在报告中查找' })).toBeVisible();
      expect(await field()).toHaveFocus();
      expect(await field()).toHaveValue('');
    },
  );

  it('in a field by Ctrl+K, while / is text there', async () => {
    const { user } = open(overview);
    await screen.findByRole('button', { name: '查找' });
    screen.getByRole('combobox', { name: '颜色', hidden: true }).focus();
    await user.keyboard('/');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('not a second time by a key typed in its own field', async () => {
    const { user } = await opened();
    await user.type(await field(), '73/99');
    expect(await field()).toHaveValue('73/99');
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });

  it('with the areas in the report’s order, none chosen', async () => {
    await opened();
    const group = await screen.findByRole('group', { name: /^领域（\d+）$/ });
    const areas = leadingTo(
      within(screen.getByRole('navigation', { name: '工作领域' })).getAllByRole('link'),
    );
    expect(leadingTo(within(group).getAllByRole('option'))).toEqual(
      areas.filter((path) => path.includes('/areas/')),
    );
    expect(chosen()).toBeNull();
  });
});

describe('results', () => {
  it('come in groups, marked and counted', async () => {
    const { user } = await opened();
    await user.type(await field(), 'xzfy');
    const figures = await screen.findByRole('group', { name: /^数据（\d+）$/ });
    expect(within(figures).getAllByText('行政复议', { selector: 'mark' }).length).toBeGreaterThan(0);
    expect(screen.getByText(/^共\d+条结果$/)).toHaveAttribute('role', 'status');
  });

  it('are gone through by keys while the focus stays in the field', async () => {
    const { user } = await opened();
    const input = await field();
    await user.type(input, '325');
    const [first, second] = await options();
    const last = (await options()).at(-1);
    expect(chosen()).toBe(first);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe(second);
    expect(input).toHaveAttribute('aria-activedescendant', second?.id);
    await user.keyboard('{End}');
    expect(chosen()).toBe(last);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe(first);
    await user.keyboard('{ArrowUp}{Home}');
    expect(chosen()).toBe(first);
    expect(input).toHaveFocus();
    await user.type(input, '{Backspace}');
    expect(chosen()).toBe((await options())[0]);
  });

  it('open by Enter, at the figure', async () => {
    const { user } = await opened();
    await user.type(await field(), '5600万{Enter}');
    expect(await heading('法律援助挽回经济利益')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lead to the top of the page where the reader is already', async () => {
    const { user } = await opened(`/reports/${reportId}/areas/3/`);
    await user.type(await field(), '领域3');
    await waitFor(async () => expect(leadingTo(await options())[0]).toMatch(/areas\/3\/$/));
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('show more of a kind when asked', async () => {
    const { user } = await opened();
    await user.type(await field(), 'fa');
    const before = (await options()).length;
    const [more] = screen.getAllByRole('option', { name: /^再列\d+条$/ });
    if (!more) throw new Error('nothing more');
    await user.click(more);
    expect((await options()).length).toBeGreaterThan(before);
    expect(await field()).toHaveFocus();
  });

  it('say in a sentence that there are none, and what can be looked for', async () => {
    const { user } = await opened();
    await user.type(await field(), 'zzzz');
    expect(await screen.findByText('没有找到“zzzz”。')).toHaveAttribute('role', 'status');
    expect(screen.getByText(/^可以查领域/)).toBeVisible();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(await field()).toHaveAttribute('aria-expanded', 'false');
    expect(await field()).not.toHaveAttribute('aria-activedescendant');
  });

  it('are not opened by the Enter that ends the choice of characters', async () => {
    const { user } = await opened();
    await user.type(await field(), '325');
    fireEvent.keyDown(await field(), { key: 'Enter', isComposing: true });
    expect(screen.getByRole('dialog')).toBeVisible();
  });
});

describe('many figures', () => {
  afterEach(() => server.resetHandlers());

  it('are counted and listed as few are, and keep what is typed while they are prepared', async () => {
    const many = manyFigures(2000);
    server.use(http.get(`*/api/reports/${reportId}/search.json`, () => HttpResponse.json(many)));
    const { user } = open(overview);
    await user.click(await screen.findByRole('button', { name: '查找' }));
    await user.type(await field(), '受理');
    expect(await field()).toHaveValue('受理');
    const { total, groups } = search(buildIndex(many), '受理', 'zh');
    expect(await screen.findByText(`共${total}条结果`, undefined, { timeout: 20_000 })).toBeVisible();
    expect(
      within(await list())
        .getAllByRole('group')
        .map((group) => group.textContent?.match(/\d+/)?.[0]),
    ).toEqual(groups.map(({ items }) => String(items.length)));
    const listed = groups.reduce((sum, { items }) => sum + Math.min(items.length, 7), 0);
    expect(await options()).toHaveLength(listed);
    await user.keyboard('{End}');
    expect(chosen()).toBe((await options()).at(-1));
  }, 30_000);
});

describe('closing', () => {
  it('by Esc gives the focus back and keeps the query', async () => {
    const { user } = await opened();
    await user.type(await field(), '复议{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: '查找' })).toHaveFocus();
    await user.keyboard('/');
    expect(await field()).toHaveValue('复议');
    await user.keyboard('诉讼');
    expect(await field()).toHaveValue('诉讼');
  });
});

describe('when the data do not come', () => {
  it('says so and tries again', async () => {
    const { user } = open(overview);
    await screen.findByRole('button', { name: '查找' });
    setScenario({ name: 'broken', breakage: 'status', resource: 'search' });
    await user.keyboard('/');
    expect(await screen.findByRole('alert')).toHaveTextContent('查找所需的数据未能读取');
    await user.type(await field(), '325');
    setScenario({ name: 'normal' });
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await options()).not.toHaveLength(0);
    expect(await field()).toHaveValue('325');
  });

  it('keeps what is typed meanwhile', async () => {
    const { user } = open(overview);
    await screen.findByRole('button', { name: '查找' });
    setScenario({ name: 'slow', delay: 200 });
    await user.keyboard('/325');
    expect(await field()).toHaveValue('325');
    expect(screen.getByText('正在读取……')).toHaveAttribute('role', 'status');
    await waitFor(() => expect(chosen()).toHaveTextContent('325'));
  });
});

describe('in English', () => {
  it('finds by English words and by pinyin, Chinese words marked as such', async () => {
    const { user } = open(`/en/reports/${reportId}/`);
    await user.click(await screen.findByRole('button', { name: 'Search' }));
    const input = await screen.findByRole('combobox', { name: 'What to look for' });
    await user.type(input, 'xzfy');
    const marks = within(await list()).getAllByText('行政复议', { selector: 'mark' });
    for (const mark of marks) expect(mark.closest('[lang]')).toHaveAttribute('lang', 'zh-CN');
    await user.clear(input);
    await user.type(input, '56 million');
    expect((await options())[0]).toHaveTextContent('more than 56 million yuan');
    expect(leadingTo(await options())[0]).toMatch(/^\/en\//);
  });
});
