import { useEffect, useRef } from 'react';
import type { Checklist } from '../../api/actions/snapshot.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import styles from './ActionTools.module.css';

/** What a chosen file holds and what each way of importing it would do, before anything is done. */
export function ImportChoice({
  name,
  checklist,
  known,
  onChoice,
}: {
  name: string;
  checklist: Checklist;
  /** Ids of the report's problems and plans. */
  known: readonly string[];
  onChoice: (choice: 'merge' | 'replace' | 'cancel') => void;
}) {
  const t = useMessages(actionMessages);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const unknown = [...checklist.items.keys()].filter((id) => !known.includes(id)).length;
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={t.importing(name)} className={styles.choice}>
      <p>
        <b>{t.importing(name)}</b>
        <br />
        {t.importHolds(checklist.items.size, checklist.log.length)}
        {unknown > 0 && (
          <>
            <br />
            {t.importUnknown(unknown)}
          </>
        )}
      </p>
      <p>
        <button type="button" onClick={() => onChoice('merge')}>
          {t.mergeIn}
        </button>
        <span>{t.mergeWhat}</span>
      </p>
      <p>
        <button type="button" onClick={() => onChoice('replace')}>
          {t.replaceBy}
        </button>
        <span>{t.replaceWhat}</span>
      </p>
      <p>
        <button type="button" onClick={() => onChoice('cancel')}>
          {t.cancel}
        </button>
      </p>
    </div>
  );
}
