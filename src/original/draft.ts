/** What was typed and not put to use yet, by its field; this tab has it even where the browser has no room. */
const drafts = new Map<string, string>();

const keyOf = (field: string) => `rol.original.draft.${field}`;

/** The field for a report's text is named by the report, the one for the reason of a number by the number's key too. */
export function reasonField(reportId: string, entryKey: string): string {
  return `${reportId}/${entryKey}`;
}

/** What stood in a field when it was last seen in this tab; empty where nothing did. */
export function draftOf(field: string): string {
  const held = drafts.get(field);
  if (held !== undefined) return held;
  try {
    return window.sessionStorage.getItem(keyOf(field)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what stands in a field for this tab, through a reload where there is room; an empty text forgets it. */
export function keepDraft(field: string, text: string): void {
  drafts.set(field, text);
  try {
    if (text === '') window.sessionStorage.removeItem(keyOf(field));
    else window.sessionStorage.setItem(keyOf(field), text);
  } catch {
    // Then it lasts as long as the page.
  }
}
