/** How long a browser that does not tell when it is idle (Safari) is left to what it does, in milliseconds. */
const breath = 300;

/** Resolves when the browser has nothing better to do, after `patience` milliseconds at the latest. */
export function idle(patience: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof window.requestIdleCallback === 'function')
      window.requestIdleCallback(() => resolve(), { timeout: patience });
    else window.setTimeout(resolve, Math.min(patience, breath));
  });
}
