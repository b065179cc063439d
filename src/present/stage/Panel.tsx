import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import { Screen } from './Screen.tsx';
import styles from './Panel.module.css';

/**
 * Something laid over the slide, as large as the slide, so that it too can be read from the last row. Esc closes it
 * and leads back to the same step; what is typed in it is not for the talk.
 */
export function Panel({
  title,
  small = false,
  onClose,
  children,
}: {
  title: string;
  small?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useMessages(presentMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    // Where the keys are wanted: at what the content marks, or at the content itself, to scroll it.
    const first = element?.querySelector<HTMLElement>('[data-first]');
    first?.scrollIntoView?.({ block: 'center' });
    (first ?? content.current)?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <Screen>
        <div className={small ? `${styles.sheet} ${styles.small}` : styles.sheet}>
          <header className={styles.head}>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
            <button type="button" onClick={onClose}>
              {t.close}
            </button>
          </header>
          <div ref={content} className={styles.content} tabIndex={0} role="group" aria-labelledby={id}>
            {children}
          </div>
        </div>
      </Screen>
    </dialog>
  );
}
