/** A name that every file system takes: what Windows forbids becomes a space. */
export function fileName(title: string, ending: string): string {
  const name = [...title].map((letter) => (/[\\/:*?"<>|]/.test(letter) || letter < ' ' ? ' ' : letter));
  return `${name.join('').replace(/\s+/g, ' ').trim().slice(0, 120)}.${ending}`;
}
