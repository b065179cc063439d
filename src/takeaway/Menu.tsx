import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import styles from './ChartActions.module.css';

interface MenuProps {
  /** For whoever closes it when what was chosen is done. */
  menu: RefObject<HTMLDetailsElement | null>;
  label: string;
  name: string;
  children: ReactNode;
}

/** Closes a menu, and gives the focus to its button if something in it has it. */
export function closeMenu(menu: HTMLDetailsElement | null): void {
  if (!menu?.open) return;
  const hadFocus = menu.contains(document.activeElement);
  menu.open = false;
  if (hadFocus) menu.querySelector('summary')?.focus();
}

/** The browser's own disclosure as a small menu: closed by Escape, and by whatever is done outside it. */
export function Menu({ menu, label, name, children }: MenuProps) {
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
  }, [menu, open]);

  return (
    <details ref={menu} className={styles.menu} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={name}>{label}</summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
