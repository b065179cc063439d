/** Brings this window into full screen or out of it; `onRefused` where the browser does not. */
export function toggleFullscreen(onRefused: () => void): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  else if (typeof document.documentElement.requestFullscreen !== 'function') onRefused();
  else document.documentElement.requestFullscreen().catch(onRefused);
}
