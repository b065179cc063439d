/**
 * Resolves when the browser has nothing better to do, after `patience` milliseconds at the latest. Safari does not tell;
 * there it waits `otherwise` milliseconds.
 */
export function idle(patience: number, otherwise = patience): Promise<void> {
  return new Promise((resolve) => {
    if (typeof window.requestIdleCallback === 'function')
      window.requestIdleCallback(() => resolve(), { timeout: patience });
    else window.setTimeout(resolve, otherwise);
  });
}
