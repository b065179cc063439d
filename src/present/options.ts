/** What the query of a talk's URL says: `?checks=1&theme=dark`. */
export interface TalkOptions {
  /** Slides on what does not add up. */
  checks: boolean;
  /** Light or dark projection, where it is not what the page has. */
  theme: 'light' | 'dark' | null;
  view: 'stage' | 'presenter' | 'handout';
  /** Asks for the slide that shows this figure. */
  figure: string | null;
}

/** Reads them; whatever is not understood is as if it were not there. A slide on checks is a wish for such slides. */
export function optionsIn(search: URLSearchParams, slideName: string): TalkOptions {
  const theme = search.get('theme');
  const view = search.get('view');
  return {
    checks: search.get('checks') === '1' || /^checks(?:\.|$)/.test(slideName),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    view: view === 'presenter' || view === 'handout' ? view : 'stage',
    figure: search.get('figure'),
  };
}

/** The query for a step of the same talk: `figure` has led where it should, the rest is kept. */
export function searchOf({ checks, theme, view }: TalkOptions): string {
  const parts = [checks && 'checks=1', theme && `theme=${theme}`, view !== 'stage' && `view=${view}`].filter(
    Boolean,
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
