import { useDates } from '../i18n/date.ts';
import { useMessages } from '../i18n/locale.tsx';
import { originalMessages } from '../i18n/messages/original.ts';
import { AsideNotice } from '../ui/AsideNotice.tsx';
import styles from './OriginalPane.module.css';
import type { OriginalAside } from './store.ts';

interface StoredAsidesProps {
  asides: readonly OriginalAside[];
  onDiscard: (key: string) => void;
}

/** What was stored and could not be read: said, and handed out as a file. */
export function StoredAsides({ asides, onDiscard }: StoredAsidesProps) {
  const t = useMessages(originalMessages);
  const dates = useDates();
  return (
    <div role="status" data-asides>
      {asides.map((aside) => (
        <AsideNotice
          key={aside.key}
          aside={aside}
          className={styles.notice}
          notKept={t.inPlace}
          onDiscard={() => onDiscard(aside.key)}
        >
          {t.aside[aside.of](dates.moment(aside.at))}
        </AsideNotice>
      ))}
    </div>
  );
}
