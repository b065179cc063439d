/** Ids of elements that pages set themselves, so that no link to them leads elsewhere. */
const elements = new Set([
  'root',
  'main',
  'announcer',
  'page-data',
  'figure-panel',
  'figure-panel-title',
  'presenter-notes',
  'headline',
  'areas',
  'failing',
  'progress',
  'action-progress',
  'checks',
  'problems',
  'plans',
]);

/** Whether an id, as the id of an element, is one that a page sets itself: `main`, or `measure-1` of a measure. */
export function isElementOfPage(id: string): boolean {
  return elements.has(id) || /^measure-\d+(-title)?$|^area-\d+$/.test(id);
}

/**
 * Whether no file or folder can be called so: the build writes an `index.html` into each folder, and Windows keeps the
 * names of its devices for itself, with any ending.
 */
export function isNoFileName(id: string): boolean {
  return id === 'index.html' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/.test(id);
}
