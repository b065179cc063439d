/** Says something to screen readers through the live region that the shell keeps on every page. */
export function announce(message: string): void {
  const region = document.getElementById('announcer');
  if (!region) return;
  // A region whose words do not change is not read again.
  region.textContent = '';
  window.setTimeout(() => {
    region.textContent = message;
  }, 50);
}
