import { StatusSelect } from '../../exhibits/StatusSelect.tsx';
import { useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import type { LogLine } from '../../api/actions/checklist.ts';
import { closingFields, closingIncomplete, type ActionEntry } from '../../report/model/actionEntry.ts';
import { DayField, LineField, ParagraphField } from './KeptField.tsx';
import { LightRule } from './LightRule.tsx';
import { ChangeLog } from './ChangeLog.tsx';
import styles from './ActionForm.module.css';

interface ActionFormProps {
  item: string;
  title: string;
  /** Id of the heading that names the item. */
  group: string;
  entry: ActionEntry;
  log: readonly LogLine[];
  onStatus: () => void;
}

/** What is recorded on one problem or plan. */
export function ActionForm({ item, title, group, entry, log, onStatus }: ActionFormProps) {
  const t = useMessages(actionMessages);
  const common = { item, group };
  return (
    <div className={styles.form} role="group" aria-labelledby={group}>
      <LightRule entry={entry} title={title} />
      <div className={styles.row}>
        <span aria-hidden="true" className={styles.label}>
          {t.status}
        </span>
        <StatusSelect item={item} stored={entry.status} name={t.statusOf(title)} onSave={onStatus} />
        <span className={styles.printed}>{t.statuses[entry.status]}</span>
      </div>
      <LineField {...common} field="leadUnit" stored={entry.leadUnit} />
      <DayField {...common} field="deadline" stored={entry.deadline} />
      <ParagraphField {...common} field="note" stored={entry.note} />
      {entry.status === 'done' && (
        <fieldset className={styles.closing}>
          <legend>{t.closing}</legend>
          {closingIncomplete(entry) && (
            <p className={styles.missing}>
              {t.closingMissing(
                closingFields.filter((field) => !entry[field].trim()).map((field) => t.closingNames[field]),
              )}
            </p>
          )}
          <ParagraphField {...common} field="evidence" stored={entry.evidence} hint={t.evidenceHint} />
          <LineField {...common} field="closedBy" stored={entry.closedBy} />
          <DayField {...common} field="closedOn" stored={entry.closedOn} />
        </fieldset>
      )}
      <ChangeLog log={log} title={title} />
    </div>
  );
}
