// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { prefetchWhatMayComeNext } from '../../../src/app/prefetch.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = [1, 2, 3]
    .map((area) => `<a data-ahead href="/reports/x/areas/${area}/">${area}</a>`)
    .join('');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Which areas have been asked for so far. */
function asked(): () => unknown[] {
  const client = new QueryClient();
  const query = vi.spyOn(client, 'query').mockImplementation(() => Promise.reject(new Error('not now')));
  prefetchWhatMayComeNext(client, '');
  return () => query.mock.calls.map(([{ queryKey }]) => queryKey?.at(-1));
}

it('fetches what is likely to come next, page by page', async () => {
  const areas = asked();
  await vi.advanceTimersByTimeAsync(850);
  expect(areas()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(areas()).toHaveLength(3);
});

it('stops with the page that the links were on', async () => {
  const areas = asked();
  await vi.advanceTimersByTimeAsync(850);
  document.body.innerHTML = '';
  await vi.advanceTimersByTimeAsync(2000);
  expect(areas()).toHaveLength(1);
});
