import { useState, type ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { asideMessages } from '../i18n/messages/asides.ts';
import type { Aside } from '../lib/asides.ts';
import { saveFile } from '../lib/saveFile.ts';
import styles from './AsideNotice.module.css';

interface AsideNoticeProps {
  aside: Aside;
  className: string | undefined;
  /** What is said where the browser had no room to set it aside. */
  notKept: string;
  onDiscard: () => void;
  /** What it is and why it was set aside. */
  children: ReactNode;
}

/** Something that was set aside, to be downloaded and, once that is done, to be given up. */
export function AsideNotice({ aside, className, notKept, onDiscard, children }: AsideNoticeProps) {
  const t = useMessages(asideMessages);
  const [downloaded, setDownloaded] = useState(false);
  return (
    <p className={className}>
      {children}
      {!aside.kept && (
        <>
          {t.gap}
          <strong>{notKept}</strong>
        </>
      )}{' '}
      <span className={styles.buttons}>
        <button
          type="button"
          onClick={() => {
            saveFile(`${aside.key}.json`, aside.text);
            setDownloaded(true);
          }}
        >
          {t.download}
        </button>
        {downloaded && (
          <button type="button" onClick={onDiscard}>
            {t.discard}
          </button>
        )}
      </span>
    </p>
  );
}
