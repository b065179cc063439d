import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ahead } from '../../src/app/ahead.ts';
import { prefetchWhatMayComeNext } from '../../src/app/prefetch.ts';
import { heading, mockTheApi, open, reportId } from './app.tsx';

mockTheApi();
afterEach(() => ahead.set(null));

const titles = {
  seven: '依法化解社会矛盾,有力维护社会和谐稳定',
  overview: '商洛市2021年法治政府建设工作总结',
};

/** All pages that are drawn, the hidden ones too, by their headings. */
const drawn = () =>
  screen.getAllByRole('heading', { level: 1, hidden: true }).map((title) => title.textContent);

/** On the overview, with the pointer on the link to the seventh area until that is drawn. */
async function reachForTheSeventh() {
  const app = open(`/reports/${reportId}/`);
  prefetchWhatMayComeNext(app.client, '');
  await heading(titles.overview);
  const link = within(screen.getByRole('navigation', { name: '工作领域' })).getByRole('link', {
    name: /^七/,
  });
  await app.user.hover(link);
  await waitFor(() => expect(drawn()).toEqual([titles.overview, titles.seven]));
  return { ...app, link };
}

describe('a page whose link is pointed at', () => {
  it('is drawn, but neither seen nor heard nor active', async () => {
    await reachForTheSeventh();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByText(titles.seven)).not.toBeVisible();
    expect(document.title).toContain(titles.overview);
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();
  });

  it('is that same drawing when it is wanted, and takes the place of the other', async () => {
    const { user, link } = await reachForTheSeventh();
    const ready = screen.getByText(titles.seven);
    await user.click(link);
    expect(await heading(titles.seven)).toBe(ready);
    await waitFor(() => expect(ready).toHaveFocus());
    expect(document.title).toContain(titles.seven);
    expect(drawn()).toEqual([titles.seven]);
  });

  it('is not kept once it is left', async () => {
    const { user, link, back } = await reachForTheSeventh();
    await user.click(link);
    await heading(titles.seven);
    back();
    await heading(titles.overview);
    expect(drawn()).toEqual([titles.overview]);
  });

  it('is not drawn in another language than the page at hand', async () => {
    const { user } = await reachForTheSeventh();
    await user.click(screen.getByRole('link', { name: /English/ }));
    await heading(/Shangluo 2021/);
    expect(drawn()).toHaveLength(1);
  });
});
