import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { searchMessages } from '../i18n/messages/search.ts';
import styles from './SearchDialog.module.css';

/** Stands where the results will be, and after four seconds says that it takes long. */
export function SearchLoading() {
  const t = useMessages(searchMessages);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), 4000);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={styles.body}>
      <p role="status" className={styles.status}>
        {slow ? t.slow : t.loading}
      </p>
    </div>
  );
}

/** `resource`: the address that was asked for, where it was data that did not come. */
export function SearchFailure({ resource, retry }: { resource?: string; retry: () => void }) {
  const t = useMessages(searchMessages);
  return (
    <div className={styles.body} role="alert">
      <p className={styles.status}>{t.failed}</p>
      {resource && (
        <p>
          <code>{resource}</code>
        </p>
      )}
      <button type="button" onClick={retry}>
        {t.retry}
      </button>
    </div>
  );
}
