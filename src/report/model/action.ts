import * as v from 'valibot';
import { actionFields, actionStatuses, isDay, longest, type ActionEntry } from './actionEntry.ts';

const Line = v.pipe(v.string(), v.maxLength(longest.leadUnit));
const Paragraph = v.pipe(v.string(), v.maxLength(longest.note));
const Day = v.pipe(
  v.string(),
  v.check((text) => text === '' || isDay(text), 'a day as YYYY-MM-DD, or nothing'),
);

/** What each field takes. Apart from the fields themselves, because pages that only show them do without schemas. */
const fields = {
  status: v.picklist(actionStatuses),
  leadUnit: Line,
  deadline: Day,
  note: Paragraph,
  evidence: Paragraph,
  closedBy: Line,
  closedOn: Day,
} satisfies Record<keyof ActionEntry, v.GenericSchema>;

export const ActionFieldName = v.picklist(actionFields);

/** Whether `value` can be recorded in `field`. */
export function fits(field: keyof ActionEntry, value: string): boolean {
  return v.is(fields[field], value);
}
