/** Where each report's text was left in this tab, so that going to a figure and on does not lose the place. */
const places = new Map<string, number>();

/** Scrolls a box back to where it was left, and notes from now on where it is; returns how to stop. */
export function keepPlace(box: HTMLElement, reportId: string): () => void {
  box.scrollTop = places.get(reportId) ?? 0;
  const note = () => void places.set(reportId, box.scrollTop);
  box.addEventListener('scroll', note, { passive: true });
  return () => box.removeEventListener('scroll', note);
}

/** Scrolls a box, and nothing around it, until an element in it is well in view. */
export function bringIntoView(element: HTMLElement, box: HTMLElement): void {
  const distance = element.getBoundingClientRect().top - box.getBoundingClientRect().top;
  const margin = box.clientHeight / 6;
  if (distance > margin && distance < box.clientHeight - margin) return;
  box.scrollTop += distance - box.clientHeight / 3;
}
