import styles from './FullScreen.module.css';

interface Shown {
  element: HTMLElement;
  /** `goBack`: to the place on the page and to the focus as they were; not once the reader is on another page. */
  leave: (goBack: boolean) => void;
}
let shown: Shown | null = null;

/** Shows an element on the whole screen, or leaves that; says through `onChange` which it is. */
export async function toggleFullScreen(
  element: HTMLElement,
  onChange: (full: boolean) => void,
): Promise<void> {
  if (shown) {
    const { element: before, leave } = shown;
    leave(true);
    if (before === element) return;
  }
  const undo = enlarge(element);
  try {
    await element.requestFullscreen();
    let back = true;
    shown = {
      element,
      leave: (goBack) => {
        back = goBack;
        void document.exitFullscreen().catch(() => undefined);
      },
    };
    const onFullScreenChange = () => {
      if (document.fullscreenElement === element) return;
      document.removeEventListener('fullscreenchange', onFullScreenChange);
      shown = null;
      undo(back);
      onChange(false);
    };
    document.addEventListener('fullscreenchange', onFullScreenChange);
  } catch {
    // Refused, or not there at all: the window itself is then filled.
    const release = fillWindow(element, () => shown?.leave(true));
    shown = {
      element,
      leave: (goBack) => {
        shown = null;
        release(goBack);
        undo(goBack);
        onChange(false);
      },
    };
  }
  onChange(true);
}

/** To be called when the page of the element is left: it must leave nothing of a full screen behind. */
export function leaveFullScreen(element: HTMLElement): void {
  if (shown?.element === element) shown.leave(false);
}

/** Marks the element for its styles and sets type as large as the screen allows; the page's place is kept. */
function enlarge(element: HTMLElement): Shown['leave'] {
  const root = document.documentElement;
  const [top, size] = [window.scrollY, Number(getComputedStyle(root).getPropertyValue('--size')) || 1];
  const room = Math.min(window.screen.width / 1000, window.screen.height / 640);
  element.classList.add(styles.full ?? '');
  root.style.setProperty('--size', String(size * Math.min(2.5, Math.max(1, room))));
  return (goBack) => {
    element.classList.remove(styles.full ?? '');
    root.style.removeProperty('--size');
    if (goBack) window.scrollTo(0, top);
  };
}

/** A fixed layer over the page, which is put out of reach meanwhile; Escape calls `leave`. Returns how to undo it. */
function fillWindow(element: HTMLElement, leave: () => void): Shown['leave'] {
  const before = document.activeElement;
  const others: HTMLElement[] = [];
  for (let inside: HTMLElement = element; inside.parentElement; inside = inside.parentElement) {
    for (const sibling of inside.parentElement.children) {
      if (sibling !== inside && sibling instanceof HTMLElement && !sibling.inert) others.push(sibling);
    }
    if (inside.parentElement === document.body) break;
  }
  for (const other of others) other.inert = true;
  element.classList.add(styles.fixed ?? '');
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-modal', 'true');
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  if (!element.contains(before)) element.querySelector<HTMLElement>('button, [tabindex="0"]')?.focus();
  return (goBack) => {
    window.removeEventListener('keydown', onKey, { capture: true });
    for (const other of others) other.inert = false;
    element.classList.remove(styles.fixed ?? '');
    element.removeAttribute('role');
    element.removeAttribute('aria-modal');
    if (goBack && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}
