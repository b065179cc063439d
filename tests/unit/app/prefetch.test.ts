// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ahead } from '../../../src/app/ahead.ts';
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
  ahead.set(null);
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

it('has the first of them drawn, whichever arrives first', async () => {
  const client = new QueryClient();
  const answer = new Map<unknown, () => void>();
  vi.spyOn(client, 'query').mockImplementation(
    ({ queryKey }) => new Promise((resolve) => answer.set(queryKey?.at(-1), () => resolve(undefined))),
  );
  prefetchWhatMayComeNext(client, '');
  await vi.advanceTimersByTimeAsync(2850);
  await vi.dynamicImportSettled();
  for (const [area, drawn] of [
    ['2', null],
    ['1', '/reports/x/areas/1/'],
    ['3', '/reports/x/areas/1/'],
  ] as const) {
    answer.get(area)?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(ahead.get()).toBe(drawn);
  }
});
