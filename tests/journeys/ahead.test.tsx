import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ahead } from '../../src/app/ahead.ts';
import { matchPage } from '../../src/app/pageTable.ts';
import { prefetchWhatMayComeNext } from '../../src/app/prefetch.ts';
import { heading, mockTheApi, open, reportId } from './app.tsx';

mockTheApi();
let until = new AbortController();
beforeEach(() => {
  until = new AbortController();
});
afterEach(() => {
  until.abort();
  ahead.set(null);
});

const titles = {
  seven: '依法化解社会矛盾，有力维护社会和谐稳定',
  overview: '商洛市2021年法治政府建设工作总结',
};

/** All pages that are drawn, those that are not shown too, by their headings. */
const drawn = () =>
  screen.getAllByRole('heading', { level: 1, hidden: true }).map((title) => title.textContent);

/** On the overview, with the pointer on the link to the seventh area until that is drawn. */
async function reachForTheSeventh(query = '') {
  const app = open(`/reports/${reportId}/${query}`);
  prefetchWhatMayComeNext(app.client, '', until.signal);
  await heading(titles.overview);
  const link = within(screen.getByRole('navigation', { name: '工作领域' })).getByRole('link', {
    name: /^七/,
  });
  await app.user.hover(link);
  await waitFor(() => expect(drawn()).toEqual([titles.overview, titles.seven]));
  return { ...app, link };
}

function missing(): never {
  throw new Error('there is no such page');
}

describe('an area whose link is pointed at', () => {
  it('is drawn and does nothing', async () => {
    await reachForTheSeventh();
    expect(document.title).toContain(titles.overview);
    expect(document.activeElement).toBe(document.body);
    expect(document.getElementById('announcer')).toBeEmptyDOMElement();
  });

  it('is that same drawing when it is wanted, and takes the place of the other', async () => {
    const { user, link } = await reachForTheSeventh();
    const ready = screen.getByText(titles.seven, { selector: 'h1' });
    await user.click(link);
    await waitFor(() => expect(drawn()).toEqual([titles.seven]));
    expect(await heading(titles.seven)).toBe(ready);
    await waitFor(() => expect(ready).toHaveFocus());
    expect(document.title).toContain(titles.seven);
  });

  it('does not get the focus of a figure that was open beside the page', async () => {
    const { user } = await reachForTheSeventh('?figure=legal-advisers.reconsideration-cases');
    within(await screen.findByRole('dialog'))
      .getByRole('button', { name: '关闭' })
      .focus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });

  it('is not kept once it is left', async () => {
    const { user, link, back } = await reachForTheSeventh();
    await user.click(link);
    await waitFor(() => expect(drawn()).toEqual([titles.seven]));
    back();
    await waitFor(() => expect(drawn()).toEqual([titles.overview]));
  });

  it('is not drawn in another language than the page at hand', async () => {
    const { user } = await reachForTheSeventh();
    await user.click(screen.getByRole('link', { name: /English/ }));
    await heading(/Shangluo 2021/);
    await waitFor(() => expect(drawn()).toHaveLength(1));
  });
});

it('draws no page ahead but those that only show their data', async () => {
  const { client, user } = open(`/reports/${reportId}/`);
  prefetchWhatMayComeNext(client, '', until.signal);
  await heading(titles.overview);
  await user.hover(
    within(screen.getByRole('navigation', { name: '工作领域' })).getByRole('link', { name: '全部数据' }),
  );
  const { page, params } = matchPage(`/reports/${reportId}/figures/`) ?? missing();
  await waitFor(() => expect(client.getQueryData(page.queryKey(params))).toBeDefined());
  // Has the same to wait for as the link that was pointed at before, and so is done after it.
  await act(() => page.prefetch(client, params));
  expect(ahead.get()).toBeNull();
  expect(drawn()).toEqual([titles.overview]);
});
