/** What a reader chose about the app itself; the script in index.html reads the same keys before the first paint. */
export type Preference = 'theme' | 'text' | 'locale';

/** Kept in this browser where it allows that; otherwise for this page only. `null` forgets the choice. */
export function remember(preference: Preference, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`rol.${preference}`);
    else localStorage.setItem(`rol.${preference}`, value);
  } catch {
    // A browser that keeps nothing still shows what was chosen.
  }
}

export function remembered(preference: Preference): string | null {
  try {
    return localStorage.getItem(`rol.${preference}`);
  } catch {
    return null;
  }
}

export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** What the system prefers before all else, and otherwise. Asked for late: there is no window where pages are built. */
const wishes = () =>
  ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'].map((wish) => matchMedia(wish));

function systemTheme(): Exclude<Theme, 'auto'> {
  const [contrast, dark] = wishes().map(({ matches }) => matches);
  return contrast ? 'contrast' : dark ? 'dark' : 'light';
}

/** Calls `listener` whenever the system prefers another theme; returns how to stop. */
export function onSystemChange(listener: () => void): () => void {
  const lists = wishes();
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

/** Shows a theme at once; `auto` is what the system prefers. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme === 'auto' ? systemTheme() : theme;
}

export function applyTextSize(large: boolean): void {
  if (large) document.documentElement.dataset.text = 'large';
  else delete document.documentElement.dataset.text;
}
