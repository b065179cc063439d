import { isInField } from '../../lib/isInField.ts';

/** What a key asks of a talk. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'dark'
  | 'slides'
  | 'source'
  | 'presenter'
  | 'fullscreen'
  | 'auto'
  | 'theme'
  | 'language'
  | 'handout'
  | 'checks'
  | 'help'
  | 'leave'
  | 'confirm'
  | 'erase'
  | { digit: string };

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;

const commands: Readonly<Record<string, Command>> = {
  arrowright: 'next',
  arrowdown: 'next',
  pagedown: 'next',
  n: 'next',
  arrowleft: 'previous',
  arrowup: 'previous',
  pageup: 'previous',
  p: 'previous',
  home: 'first',
  end: 'last',
  b: 'dark',
  '.': 'dark',
  '/': 'dark',
  // What a Chinese keyboard types in their place.
  '。': 'dark',
  '、': 'dark',
  o: 'slides',
  s: 'source',
  w: 'presenter',
  f: 'fullscreen',
  a: 'auto',
  t: 'theme',
  l: 'language',
  h: 'handout',
  c: 'checks',
  '?': 'help',
  '？': 'help',
  escape: 'leave',
  enter: 'confirm',
  backspace: 'erase',
};

/** Held down, these move on; every other key acts once. */
const repeatable: readonly Command[] = ['next', 'previous', 'erase'];

/** What a key asks for; `null` for keys that are the browser's, are held down or mean nothing here. */
export function commandOf(event: Key): Command | null {
  if (isModified(event)) return null;
  const key = keyOf(event);
  if (/^[0-9]$/.test(key)) return event.repeat ? null : { digit: key };
  const command = key === ' ' ? (event.shiftKey ? 'previous' : 'next') : commands[key];
  if (command === undefined || (event.repeat && !repeatable.includes(command))) return null;
  return command;
}

/** An input method that is switched on hides the key behind "Process"; its place on the keyboard still tells it. */
function keyOf({ key, code, shiftKey }: Key): string {
  if (key !== 'Process') return key.toLowerCase();
  const letter = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  if (letter) return letter.toLowerCase();
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return code === 'Period' ? '.' : code === 'Space' ? ' ' : code.toLowerCase();
}

/** Ctrl, Alt and Command belong to the browser: Ctrl+P prints. */
export function isModified({
  ctrlKey,
  altKey,
  metaKey,
}: Pick<Key, 'ctrlKey' | 'altKey' | 'metaKey'>): boolean {
  return ctrlKey || altKey || metaKey;
}

/** A key that only prepares another one is none that "any key" means. */
export function isModifierItself({ key }: Pick<Key, 'key'>): boolean {
  return ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn', 'Dead'].includes(key);
}

/**
 * Whether what is typed at an element is text, or its own to handle: Space presses a button but no link, and Enter both,
 * unless it ends the number of a slide that is being `typed`.
 */
export function belongsTo(element: EventTarget | null, { key }: Pick<Key, 'key'>, typed: boolean): boolean {
  if (!(element instanceof Element)) return false;
  if (isInField(element)) return true;
  if (key === ' ') return element.closest('button, summary') !== null;
  return key === 'Enter' && !typed && element.closest('a, button, summary') !== null;
}
