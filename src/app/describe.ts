import type { QueryClient } from '@tanstack/react-query';
import {
  areaQuery,
  checksQuery,
  figureQuery,
  figuresQuery,
  overviewQuery,
  presentQuery,
} from '../api/queries.ts';
import { descriptionMessages } from '../i18n/messages/descriptions.ts';
import { readQuantity } from '../i18n/quantity.ts';
import type { Locale } from '../lib/paths.ts';
import type { PageName, Params } from './page.tsx';

type Describe = (client: QueryClient, params: Params, locale: Locale) => string | undefined;

const id = (params: Params) => params.reportId ?? '';

/**
 * One sentence on a page for search engines and link previews, if the page's data are in the cache. Apart from the pages
 * themselves: only the build writes it, and no script has to carry it.
 */
export const describe: Record<PageName, Describe> = {
  overview: (client, params, locale) => {
    const data = client.getQueryData(overviewQuery(id(params)).queryKey);
    return data && descriptionMessages[locale].overview(data.report.title[locale], data.counts);
  },
  area: (client, params, locale) =>
    client.getQueryData(areaQuery(id(params), params.areaNumber ?? '').queryKey)?.area.standout[locale],
  figure: (client, params, locale) => {
    const data = client.getQueryData(figureQuery(id(params), params.figureId ?? '').queryKey);
    const figure = data?.quantities.find((quantity) => quantity.id === data.id);
    if (!data || !figure) return data?.measure.title[locale];
    const reading = readQuantity(figure, data.report.units, locale).text;
    return descriptionMessages[locale].figure(figure.name[locale], reading, data.measure.title[locale]);
  },
  figures: (client, params, locale) => {
    const data = client.getQueryData(figuresQuery(id(params)).queryKey);
    return data && descriptionMessages[locale].figures(data.figures.length);
  },
  actions: (client, params, locale) => {
    const data = client.getQueryData(overviewQuery(id(params)).queryKey);
    return data && descriptionMessages[locale].actions(data.problems.length, data.plans.length);
  },
  checks: (client, params, locale) => {
    const data = client.getQueryData(checksQuery(id(params)).queryKey);
    return data && descriptionMessages[locale].checks(data.checks.length);
  },
  present: (client, params, locale) => {
    const data = client.getQueryData(presentQuery(id(params)).queryKey);
    return data && descriptionMessages[locale].present(data.report.title[locale]);
  },
};
