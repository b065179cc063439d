import {
  areaQuery,
  checksQuery,
  figureQuery,
  figuresQuery,
  overviewQuery,
  presentQuery,
} from '../api/queries.ts';
import type { PresentResource } from '../api/resources.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { pathInLocale } from '../lib/paths.ts';
import { definePage, type Page, type Params } from './page.tsx';

const id = (params: Params) => params.reportId ?? '';

/** Every page of a report. Their order does not matter: no path fits two patterns. */
export const pages: readonly Page[] = [
  definePage({
    name: 'overview',
    pattern: '/reports/:reportId',
    query: (params) => overviewQuery(id(params)),
    load: async () => (await import('../pages/overview/OverviewPage.tsx')).OverviewPage,
    title: (_, __, locale) => pageMessages[locale].overview,
  }),
  definePage({
    name: 'area',
    pattern: '/reports/:reportId/areas/:areaNumber',
    query: (params) => areaQuery(id(params), params.areaNumber ?? ''),
    load: async () => (await import('../pages/area/AreaPage.tsx')).AreaPage,
    title: (data, _, locale) => pageMessages[locale].area(data.area.number, data.area.title[locale]),
    isDrawnAhead: true,
  }),
  definePage({
    name: 'figure',
    pattern: '/reports/:reportId/figures/:figureId',
    query: (params) => figureQuery(id(params), params.figureId ?? ''),
    load: async () => (await import('../pages/figure/FigurePage.tsx')).FigurePage,
    title: (data, _, locale) => {
      const name = data.quantities.find((quantity) => quantity.id === data.id)?.name;
      return name ? name[locale] : data.id;
    },
  }),
  definePage({
    name: 'figures',
    pattern: '/reports/:reportId/figures',
    query: (params) => figuresQuery(id(params)),
    load: async () => (await import('../pages/figures/FiguresPage.tsx')).FiguresPage,
    title: (_, __, locale) => pageMessages[locale].figures,
  }),
  definePage({
    name: 'actions',
    pattern: '/reports/:reportId/actions',
    query: (params) => overviewQuery(id(params)),
    load: async () => (await import('../pages/actions/ActionsPage.tsx')).ActionsPage,
    title: (_, __, locale) => pageMessages[locale].actions,
  }),
  definePage({
    name: 'checks',
    pattern: '/reports/:reportId/checks',
    query: (params) => checksQuery(id(params)),
    load: async () => (await import('../pages/checks/ChecksPage.tsx')).ChecksPage,
    title: (_, __, locale) => pageMessages[locale].checks,
  }),
  definePage({
    name: 'present',
    pattern: '/reports/:reportId/present/:slide?',
    query: (params) => presentQuery(id(params)),
    load: async () => (await import('../pages/presentation/PresentationPage.tsx')).PresentationPage,
    title: (data, params, locale) => pageMessages[locale].present(areaOf(data, params.slide)?.short[locale]),
    alone: true,
  }),
];

/** The area that a slide is of: 7 for `area-7.reconsideration.course`. */
function areaOf({ report }: PresentResource, slide: string | undefined) {
  const number = Number(/^area-(\d+)/.exec(slide ?? '')?.[1]);
  return report.areas.find((area) => area.number === number);
}

export interface PageMatch {
  page: Page;
  params: Params;
}

/** The page that a path of the router leads to, with or without language prefix; `null` for none. */
export function matchPage(pathname: string): PageMatch | null {
  const bare = pathInLocale(pathname, 'zh');
  for (const page of pages) {
    const params = page.match(bare);
    if (params) return { page, params };
  }
  return null;
}
