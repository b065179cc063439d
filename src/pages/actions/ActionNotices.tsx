import { useRef } from 'react';
import { actionStore } from '../../api/actions/stores.ts';
import { useActions } from '../../api/actions/useActions.ts';
import { useDates } from '../../i18n/date.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import { AsideNotice } from '../../ui/AsideNotice.tsx';
import { useNextFocus } from '../../ui/useNextFocus.ts';
import styles from './ActionTools.module.css';

/** What a reader must know of how their entries are kept: that they are not, or what was set aside. */
export function ActionNotices({ reportId }: { reportId: string }) {
  const t = useMessages(actionMessages);
  const dates = useDates();
  const { keeping, asides } = useActions(reportId);
  const box = useRef<HTMLDivElement>(null);
  const leadFocus = useNextFocus(box);
  return (
    <div ref={box}>
      <div role="status" tabIndex={-1}>
        {keeping !== 'browser' && <p className={styles.notice}>{t[keeping]}</p>}
        {asides.map((aside) => (
          <AsideNotice
            key={aside.key}
            aside={aside}
            className={styles.notice}
            notKept={t.asideNotKept}
            onDiscard={() => {
              actionStore(reportId).discard(aside.key);
              leadFocus('button', '[role="status"]');
            }}
          >
            {t.aside[aside.reason](dates.moment(aside.at))}
          </AsideNotice>
        ))}
      </div>
    </div>
  );
}
