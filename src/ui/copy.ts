/**
 * Puts a text on the clipboard; true only if it is there. Without the clipboard API (plain http) or its permission the
 * browser's older command is used, with a field inside `within`: a modal dialog lets nothing outside it be selected.
 */
export async function copyText(text: string, within: HTMLElement): Promise<boolean> {
  try {
    // Absent on plain http, whatever its type says.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused: the older command may still be allowed.
  }
  return copyByCommand(text, within);
}

function copyByCommand(text: string, within: HTMLElement): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.tabIndex = -1;
  field.setAttribute('aria-hidden', 'true');
  Object.assign(field.style, { position: 'fixed', top: '0', left: '0', opacity: '0', pointerEvents: 'none' });
  within.append(field);
  // The command says "done" in some browsers though nothing was copied: what counts is the event, with our text in it.
  let copied = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    copied = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand('copy') && copied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
