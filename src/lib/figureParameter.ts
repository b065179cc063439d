const parameter = 'figure';

/** The figure that a URL's search opens beside its page; `null` for none. */
export function figureIn(search: string): string | null {
  return new URLSearchParams(search).get(parameter) || null;
}

/** The same search with another figure open, or none. What else is in it stays as it is written. */
export function withFigure(search: string, figureId: string | null): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== parameter);
  const figure = figureId === null ? [] : [`${parameter}=${encodeURIComponent(figureId)}`];
  const all = [...others, ...figure].join('&');
  return all && `?${all}`;
}
