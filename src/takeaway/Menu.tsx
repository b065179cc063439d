import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './ChartActions.module.css';

/** The browser's own disclosure as a small menu: closed by Escape, and by whatever is done outside it. */
export function Menu({ label, name, children }: { label: string; name: string; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      const outside = event.target instanceof Node && !menu.current?.contains(event.target);
      const escape = event instanceof KeyboardEvent && event.key === 'Escape';
      if (!menu.current || !(outside || escape)) return;
      menu.current.open = false;
      if (!escape) return;
      event.stopPropagation();
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    document.addEventListener('keydown', close, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
      document.removeEventListener('keydown', close, { capture: true });
    };
  }, [open]);

  return (
    <details ref={menu} className={styles.menu} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={name}>{label}</summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
