import { useRef, useState } from 'react';
import { actionStore } from '../../api/actions/stores.ts';
import { useActions } from '../../api/actions/useActions.ts';
import { useDates } from '../../i18n/date.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import { saveFile } from '../../lib/saveFile.ts';
import { useNextFocus } from '../../ui/useNextFocus.ts';
import styles from './ActionTools.module.css';

/** What a reader must know of how their entries are kept: that they are not, or what was set aside. */
export function ActionNotices({ reportId }: { reportId: string }) {
  const t = useMessages(actionMessages);
  const dates = useDates();
  const { keeping, asides } = useActions(reportId);
  const box = useRef<HTMLDivElement>(null);
  const leadFocus = useNextFocus(box);
  const [downloaded, setDownloaded] = useState<readonly string[]>([]);
  return (
    <div ref={box}>
      <div role="status" tabIndex={-1}>
        {keeping !== 'browser' && <p className={styles.notice}>{t[keeping]}</p>}
        {asides.map(({ key, reason, at, text, kept }) => (
          <p key={key} className={styles.notice}>
            {t.aside[reason](dates.moment(at))}
            {!kept && <strong> {t.asideNotKept}</strong>}{' '}
            <span className={styles.buttons}>
              <button
                type="button"
                onClick={() => {
                  saveFile(`${key}.json`, text);
                  setDownloaded((keys) => [...keys, key]);
                }}
              >
                {t.asideDownload}
              </button>
              {downloaded.includes(key) && (
                <button
                  type="button"
                  onClick={() => {
                    actionStore(reportId).discard(key);
                    leadFocus('button', '[role="status"]');
                  }}
                >
                  {t.asideDiscard}
                </button>
              )}
            </span>
          </p>
        ))}
      </div>
    </div>
  );
}
