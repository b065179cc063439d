import { useEffect, useRef } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { shellMessages } from '../i18n/messages/shell.ts';
import { Menu } from '../ui/Menu.tsx';
import {
  applyTextSize,
  applyTheme,
  onSystemChange,
  remember,
  remembered,
  themes,
  type Theme,
} from './preferences.ts';
import styles from './Masthead.module.css';

function isTheme(value: string | null): value is Theme {
  return themes.some((theme) => theme === value);
}

/** Colours and text size. The two lists are the browser's own, and their state lives in the document and in storage. */
export function DisplayMenu() {
  const t = useMessages(shellMessages);
  const menu = useRef<HTMLDetailsElement>(null);
  const theme = useRef<HTMLSelectElement>(null);
  const size = useRef<HTMLSelectElement>(null);

  useEffect(() => {
    // A list that was changed before the handlers were attached already shows the reader's wish.
    const wished = theme.current?.value;
    if (wished && wished !== 'auto') chooseTheme(wished);
    else if (theme.current) {
      const kept = remembered('theme');
      theme.current.value = isTheme(kept) ? kept : 'auto';
    }
    if (size.current?.value === 'large') chooseSize('large');
    else if (size.current) size.current.value = remembered('text') === 'large' ? 'large' : 'normal';
    return onSystemChange(() => {
      if (theme.current?.value === 'auto') applyTheme('auto');
    });
  }, []);

  return (
    <Menu
      menu={menu}
      label={t.appearance}
      styles={{ menu: styles.menu, summary: styles.tool, panel: styles.panel }}
    >
      <label>
        <span>{t.theme}</span>
        <select
          ref={theme}
          defaultValue="auto"
          autoComplete="off"
          onChange={(event) => chooseTheme(event.target.value)}
        >
          {themes.map((name) => (
            <option key={name} value={name}>
              {t.themes[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t.textSize}</span>
        <select
          ref={size}
          defaultValue="normal"
          autoComplete="off"
          onChange={(event) => chooseSize(event.target.value)}
        >
          <option value="normal">{t.textNormal}</option>
          <option value="large">{t.textLarge}</option>
        </select>
      </label>
    </Menu>
  );
}

function chooseTheme(value: string) {
  if (!isTheme(value)) return;
  applyTheme(value);
  remember('theme', value === 'auto' ? null : value);
}

function chooseSize(value: string) {
  applyTextSize(value === 'large');
  remember('text', value === 'large' ? 'large' : null);
}
