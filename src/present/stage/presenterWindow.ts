/**
 * Opens the presenter's window of a talk at the URL, or brings it forward if `isThere` says that it is open and follows.
 * `blocked`: the browser lets no window open. `offline`: the URL does not answer; no window is left open then.
 */
export async function openPresenterWindow(
  reportId: string,
  url: string,
  isThere: boolean,
): Promise<'opened' | 'blocked' | 'offline'> {
  // Without an address: a window that is there already stays as it is.
  const opened = window.open('', `rol-presenter-${reportId}`, 'popup,width=1280,height=800');
  if (!opened) return 'blocked';
  opened.focus();
  // It may have been led elsewhere since, and then answers no more.
  if (isThere && !isBlank(opened)) return 'opened';
  try {
    await fetch(url);
    opened.location.replace(url);
    return 'opened';
  } catch {
    // Rather than the browser's own page on a network that is not there.
    opened.close();
    return 'offline';
  }
}

/** Whether a window shows nothing yet, or has been led to another host, which must not be looked into. */
function isBlank(opened: Window): boolean {
  try {
    return opened.location.href === 'about:blank';
  } catch {
    return true;
  }
}
