/** Written by the script in index.html. */
const key = 'rol.early';

/**
 * What stood in the controls of a page that was left before the app had taken it over: as JSON, the page's path, then a
 * value or null for each control. Null where nothing was noted in this tab.
 */
export function earlyNote(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Once the app leads from page to page, what is entered is newer than any note. */
export function dropEarlyNote(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Then nothing was noted.
  }
}
