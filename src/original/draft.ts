/** Texts in the field that nobody has put to use yet, by report; this tab has them even where the browser has no room. */
const drafts = new Map<string, string>();

const keyOf = (reportId: string) => `rol.original.draft.${reportId}`;

/** What stood in the field for a report's text when it was last seen in this tab; empty where nothing did. */
export function draftOf(reportId: string): string {
  const held = drafts.get(reportId);
  if (held !== undefined) return held;
  try {
    return window.sessionStorage.getItem(keyOf(reportId)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what stands in the field for this tab, through a reload where there is room; an empty text forgets it. */
export function keepDraft(reportId: string, text: string): void {
  drafts.set(reportId, text);
  try {
    if (text === '') window.sessionStorage.removeItem(keyOf(reportId));
    else window.sessionStorage.setItem(keyOf(reportId), text);
  } catch {
    // Then it lasts as long as the page.
  }
}
