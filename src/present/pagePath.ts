import { decodePart } from '../lib/decode.ts';
import type { Paths } from '../lib/paths.ts';
import { pageOfSlide } from '../report/deck/resolve.ts';
import type { Slide } from '../report/deck/slide.ts';

/** The page that a slide belongs to, at the place that it shows. */
export function pagePath(slide: Slide, reportId: string, paths: Paths): string {
  const belongs = pageOfSlide(slide);
  switch (belongs.page) {
    case 'overview':
      return paths.overview(reportId);
    case 'area':
      if (belongs.exhibit !== undefined) return paths.exhibit(reportId, belongs.area, belongs.exhibit);
      return belongs.measure === undefined
        ? paths.area(reportId, belongs.area)
        : paths.measure(reportId, belongs.area, belongs.measure);
    case 'actions':
      return paths.actions(reportId, belongs.item);
    case 'checks':
      return paths.checks(reportId, belongs.check);
  }
}

/**
 * What a link on a slide leads to: a figure's source is opened over the slide, a check is open to read among the sources
 * of the slide (`figure` is `null`), an area has slides of its own.
 */
export function linkTarget(pathname: string): { figure: string | null } | { area: string } | null {
  if (/\/checks\/?$/.test(pathname)) return { figure: null };
  const figure = /\/figures\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (figure !== undefined) return { figure: decodePart(figure) };
  const area = /\/areas\/(\d+)\/?$/.exec(pathname)?.[1];
  return area === undefined ? null : { area: `area-${area}` };
}
