import type { Aside } from '../../lib/asides.ts';
import { emptyEntry, isActionStatus, type ActionEntry } from '../../report/model/actionEntry.ts';
import type { ActionRecord, LogLine } from './checklist.ts';

/** What was recorded on one report. */
export interface Checklist {
  /** When it last took the place of all that was there before; older checklists then no longer count. */
  since: number;
  items: ReadonlyMap<string, ActionRecord>;
  /** Oldest first. */
  log: readonly LogLine[];
}

export const emptyChecklist: Checklist = { since: 0, items: new Map(), log: [] };

/** What is recorded on an item, empty where nothing is. */
export function entryOf({ items }: Pick<Checklist, 'items'>, item: string): ActionEntry {
  const record = items.get(item);
  if (!record) return emptyEntry;
  const status = record.status?.value;
  return {
    status: isActionStatus(status) ? status : emptyEntry.status,
    leadUnit: record.leadUnit?.value ?? '',
    deadline: record.deadline?.value ?? '',
    note: record.note?.value ?? '',
    evidence: record.evidence?.value ?? '',
    closedBy: record.closedBy?.value ?? '',
    closedOn: record.closedOn?.value ?? '',
  };
}

/** A checklist that was set aside, and why. */
export interface ActionsAside extends Aside {
  reason: 'damaged' | 'version' | 'replaced';
}

export interface ActionsSnapshot {
  checklist: Checklist;
  /** Whose name goes into the log. */
  who: string;
  /**
   * `denied`: the browser keeps nothing for this site. `full`: the last change did not fit any more. `otherVersion`:
   * another version of this programme has written since the page was opened, and is not written over.
   */
  keeping: 'browser' | 'denied' | 'full' | 'otherVersion';
  asides: readonly ActionsAside[];
}

/** What is shown before the browser's storage can be read: on the server and while the app takes over its page. */
export const nothingRead: ActionsSnapshot = {
  checklist: emptyChecklist,
  who: '',
  keeping: 'browser',
  asides: [],
};
