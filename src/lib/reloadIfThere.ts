/** Loads the page anew unless the server does not answer: the browser's own page would take the place of this one. */
export function reloadIfThere(): void {
  fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => window.location.reload(),
    () => undefined,
  );
}
