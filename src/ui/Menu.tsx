import { useEffect, type ReactNode, type RefObject } from 'react';

interface MenuProps {
  /** For whoever closes it when what was chosen is done. */
  menu: RefObject<HTMLDetailsElement | null>;
  label: string;
  /** What it is called where the label alone says too little. */
  name?: string;
  /** Of the whole, of the words that open it, and of what is opened. */
  styles: { menu?: string; summary?: string; panel?: string };
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
export function Menu({ menu, label, name, styles, children }: MenuProps) {
  useEffect(() => {
    const close = (event: Event) => {
      // Asked of the element: it may have been opened before the app took over its page.
      if (!menu.current?.open) return;
      const outside = event.target instanceof Node && !menu.current.contains(event.target);
      const escape = event instanceof KeyboardEvent && event.key === 'Escape';
      if (!(outside || escape)) return;
      menu.current.open = false;
      if (!escape) return;
      // It closes this and nothing else.
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
  }, [menu]);

  return (
    <details ref={menu} className={styles.menu}>
      <summary className={styles.summary} aria-label={name}>
        {label}
      </summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
