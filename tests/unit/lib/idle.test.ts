import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idle } from '../../../src/lib/idle.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** After how many milliseconds, to the nearest hundred, it has come; -1 if not in ten seconds. */
async function comesAfter(patience: number): Promise<number> {
  let has = false;
  void idle(patience).then(() => (has = true));
  for (let passed = 0; passed <= 10_000; passed += 100) {
    await vi.advanceTimersByTimeAsync(passed === 0 ? 0 : 100);
    if (has) return passed;
  }
  return -1;
}

test('comes when the browser says so, which is told how long it may take', async () => {
  const ask = vi.fn((callback: () => void) => setTimeout(callback, 1200));
  vi.stubGlobal('window', { requestIdleCallback: ask });
  expect(await comesAfter(4000)).toBe(1200);
  expect(ask).toHaveBeenCalledWith(expect.any(Function), { timeout: 4000 });
});

test('where the browser does not say, comes after a breath, however patient one is', async () => {
  vi.stubGlobal('window', { setTimeout });
  expect(await comesAfter(4000)).toBe(300);
  expect(await comesAfter(100)).toBe(100);
});
