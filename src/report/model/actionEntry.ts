/** Where work on a problem or plan stands, as a person recorded it; nobody having recorded anything is `open`. */
export const actionStatuses = ['open', 'inProgress', 'done'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** What can be recorded on a problem or plan; an empty string is "not recorded", days are `YYYY-MM-DD`. */
export interface ActionEntry {
  status: ActionStatus;
  leadUnit: string;
  deadline: string;
  note: string;
  /** Closing (销号): what shows that it is done, who says so, and since when. */
  evidence: string;
  closedBy: string;
  closedOn: string;
}

export const actionFields = [
  'status',
  'leadUnit',
  'deadline',
  'note',
  'evidence',
  'closedBy',
  'closedOn',
] as const satisfies readonly (keyof ActionEntry)[];
export type ActionField = (typeof actionFields)[number];

/** The fields that closing asks for. Reopening empties them; the log keeps what they said. */
export const closingFields = ['evidence', 'closedBy', 'closedOn'] as const;

export const emptyEntry: ActionEntry = Object.freeze({
  status: 'open',
  leadUnit: '',
  deadline: '',
  note: '',
  evidence: '',
  closedBy: '',
  closedOn: '',
});

/** Longest text that a field takes, in UTF-16 units as `maxlength` counts them. */
export const longest = { leadUnit: 200, note: 2000, evidence: 2000, closedBy: 200 } as const;

export function isActionStatus(text: string | null | undefined): text is ActionStatus {
  return actionStatuses.some((status) => status === text);
}

/** A day of the calendar as `YYYY-MM-DD`: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A done item whose closing still lacks evidence, name or date. */
export function closingIncomplete(entry: ActionEntry): boolean {
  return entry.status === 'done' && closingFields.some((field) => entry[field].trim() === '');
}
