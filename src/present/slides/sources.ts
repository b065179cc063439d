import { figuresOn } from '../../report/deck/resolve.ts';
import type { Slide } from '../../report/deck/slide.ts';
import type { Lookup } from '../../report/lookup.ts';
import type { Source } from '../../report/model/text.ts';

export type Place = Pick<Source, 'part' | 'area' | 'item'>;

/** More addresses than this say less than the section that holds them all. */
const most = 3;

/** Where in the report the statements of a slide stand, each place once; the section alone where they are many. */
export function sourcesOf(slide: Slide, lookup: Lookup): Place[] {
  const all = placesOf(slide, lookup);
  const exact = once(all);
  if (exact.length <= most) return exact;
  const areas = once(all.map(({ part, area }) => ({ part, area })));
  return areas.length <= most ? areas : once(all.map(({ part }) => ({ part })));
}

function placesOf(slide: Slide, lookup: Lookup): Place[] {
  switch (slide.kind) {
    case 'title':
    case 'end':
    case 'checks':
      return [];
    case 'area':
      return slide.area.measures.slice(0, 1).map(({ source: { part, area } }) => ({ part, area }));
    case 'overview':
      return slide.areas.flatMap(({ measures }) =>
        measures.slice(0, 1).map(({ source }) => ({ part: source.part })),
      );
    case 'facts':
      return slide.milestones.map(({ source }) => source);
    case 'problems':
      return slide.problems.map(({ source }) => source);
    case 'plans':
      return slide.plans.map(({ source }) => source);
    case 'headline':
    case 'exhibit':
    case 'figures':
    case 'check':
      return figuresOn(slide)
        .map(lookup)
        .flatMap((one) => (one.basis === 'reported' ? [one.source] : []));
  }
}

function once(places: readonly Place[]): Place[] {
  const byKey = new Map(
    places.map((place) => [`${place.part}.${place.area ?? ''}.${place.item ?? ''}`, place]),
  );
  return [...byKey.values()];
}
