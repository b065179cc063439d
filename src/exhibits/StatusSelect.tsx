import { useState } from 'react';
import { recordAction } from '../api/actions/useActions.ts';
import { useMessages } from '../i18n/locale.tsx';
import { actionItemMessages } from '../i18n/messages/actionItem.ts';
import { useReport } from '../i18n/report.tsx';
import { actionStatuses, emptyEntry, type ActionStatus } from '../report/model/actionEntry.ts';
import { useKept } from '../ui/useKept.ts';

/** The status of a problem or plan as a native list; what is chosen is kept at once. `name` is read out with it. */
export function StatusSelect({
  item,
  stored,
  name,
  className,
  onSave,
}: {
  item: string;
  stored: ActionStatus;
  name: string;
  className?: string | undefined;
  onSave?: (() => void) | undefined;
}) {
  const t = useMessages(actionItemMessages);
  const { id: reportId } = useReport();
  const [isLost, setIsLost] = useState(false);
  const kept = useKept<HTMLSelectElement>({
    stored,
    initial: emptyEntry.status,
    save(value) {
      onSave?.();
      recordAction(reportId, item, 'status', value, () => {
        if (kept.ref.current) kept.ref.current.value = stored;
        setIsLost(true);
      });
    },
  });
  return (
    <>
      <select {...kept} className={className} aria-label={name}>
        {actionStatuses.map((status) => (
          <option key={status} value={status}>
            {t.statuses[status]}
          </option>
        ))}
      </select>
      {isLost && <span role="alert">{t.notRecorded}</span>}
    </>
  );
}
