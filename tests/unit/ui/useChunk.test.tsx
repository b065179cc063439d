import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { chunk } from '../../../src/lib/chunk.ts';
import { useChunk } from '../../../src/ui/useChunk.ts';

it('code that failed is asked for again only when that is wanted', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline'));
  load.mockResolvedValue('code');
  const piece = chunk(load);
  const { result } = renderHook(() => useChunk(piece));
  await waitFor(() => expect(result.current.failed).toBe(true));
  expect(load).toHaveBeenCalledTimes(1);
  act(() => result.current.retry());
  await waitFor(() => expect(result.current).toMatchObject({ piece: 'code', failed: false }));
  expect(load).toHaveBeenCalledTimes(2);
});

it('code is not fetched before it is wanted', async () => {
  const load = vi.fn(() => Promise.resolve('code'));
  const piece = chunk(load);
  const { result, rerender } = renderHook(({ isWanted }) => useChunk(piece, isWanted), {
    initialProps: { isWanted: false },
  });
  expect(load).not.toHaveBeenCalled();
  rerender({ isWanted: true });
  await waitFor(() => expect(result.current.piece).toBe('code'));
});
