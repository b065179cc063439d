import * as v from 'valibot';
import {
  AreaResource,
  ChecksResource,
  FigureResource,
  FiguresResource,
  OverviewResource,
  PresentResource,
} from '../api/resources.ts';
import { descriptionMessages } from '../i18n/messages/descriptions.ts';
import { readQuantity } from '../i18n/quantity.ts';
import type { Locale } from '../lib/paths.ts';
import type { PageName } from './page.tsx';

/**
 * One sentence on a page, from its resource, for search engines and link previews. Apart from the pages themselves: only
 * the build writes it, and no script has to carry it.
 * @throws if the resource is not that page's
 */
export const describe: Record<PageName, (resource: unknown, locale: Locale) => string> = {
  overview: of(OverviewResource, ({ report, counts }, locale) =>
    descriptionMessages[locale].overview(report.title[locale], counts),
  ),
  area: of(AreaResource, ({ area }, locale) => area.standout[locale]),
  figure: of(FigureResource, ({ id, quantities, report, measure }, locale) => {
    const figure = quantities.find((quantity) => quantity.id === id);
    if (!figure) return measure.title[locale];
    const reading = readQuantity(figure, report.units, locale).text;
    return descriptionMessages[locale].figure(figure.name[locale], reading, measure.title[locale]);
  }),
  figures: of(FiguresResource, ({ figures }, locale) => descriptionMessages[locale].figures(figures.length)),
  actions: of(OverviewResource, ({ problems, plans }, locale) =>
    descriptionMessages[locale].actions(problems.length, plans.length),
  ),
  checks: of(ChecksResource, ({ checks }, locale) => descriptionMessages[locale].checks(checks.length)),
  present: of(PresentResource, ({ report }, locale) =>
    descriptionMessages[locale].present(report.title[locale]),
  ),
};

function of<R>(schema: v.GenericSchema<unknown, R>, say: (resource: R, locale: Locale) => string) {
  return (resource: unknown, locale: Locale) => say(v.parse(schema, resource), locale);
}
