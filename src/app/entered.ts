import { dropEarlyNote, earlyNote } from './earlyNote.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** In the order in which the script in index.html noted them. */
function controlsOf(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('input, select, textarea')];
}

/** Puts back what was typed or chosen on this page when it was left before the app had taken it over. */
export function restore(root: ParentNode): void {
  const [path, ...values] = parsed(earlyNote() ?? '');
  if (path !== window.location.pathname) return;
  dropEarlyNote();
  controlsOf(root).forEach((control, place) => {
    const value = values[place];
    // Not over what has been entered since.
    if (typeof value === 'string' && !isEntered(control)) control.value = value;
  });
}

function parsed(note: string): unknown[] {
  try {
    const list: unknown = JSON.parse(note);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/**
 * What was entered into the controls of a prerendered page goes into those that React has drawn in their places, where
 * others had changed the page before it was taken over, such as a browser that translates it. `before` is changed: it
 * names the new ones afterwards.
 */
export function enterAgain(root: ParentNode, before: Control[]): void {
  const now = controlsOf(root);
  if (now.length !== before.length) return;
  before.forEach((control, place) => {
    const drawn = now[place];
    if (!drawn || control.isConnected || !isEntered(control)) return;
    before[place] = drawn;
    enter(drawn, control);
  });
}

function isEntered(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return control.selectedIndex > 0; // The first is what the page says.
  if (isSwitch(control)) return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
}

function isSwitch(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}

/** As a person would: those who listen hear of it. */
function enter(control: Control, from: Control): void {
  if (isSwitch(control)) {
    if (isSwitch(from) && control.checked !== from.checked) control.click();
    return;
  }
  control.value = from.value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}
