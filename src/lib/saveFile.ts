/** Hands a text, or a file as it is, to the reader; the browser asks where to, or puts it among the downloads. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers fetch the content only after the click has been dealt with.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
