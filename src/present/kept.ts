/** Small things that a presenter set, kept in this browser where it allows that. */
export type Kept = 'auto' | 'minutes' | 'timer.started' | 'timer.before';

const key = (name: Kept) => `rol.present.${name}`;

/** A number that was kept, or `otherwise`. */
export function keptNumber(name: Kept, otherwise: number): number {
  try {
    const text = localStorage.getItem(key(name));
    const value = text === null ? Number.NaN : Number(text);
    return Number.isFinite(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}

export function keepNumber(name: Kept, value: number | null): void {
  try {
    if (value === null) localStorage.removeItem(key(name));
    else localStorage.setItem(key(name), String(value));
  } catch {
    // Then it lasts as long as the window.
  }
}

/** Whether this is the first time in this window's session; without storage it always is. */
export function isFirstTime(what: string): boolean {
  try {
    const name = `rol.present.said.${what}`;
    if (sessionStorage.getItem(name) !== null) return false;
    sessionStorage.setItem(name, '1');
  } catch {
    // Said once more than needed.
  }
  return true;
}
