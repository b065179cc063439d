/** Line numbers, from 1, of places in a text, given as indices and asked for in their order. */
export function linesOf(original: string): (index: number) => number {
  let at = 0;
  let line = 1;
  return (index) => {
    for (; at < index; at++) if (original[at] === '\n') line++;
    return line;
  };
}
