import * as v from 'valibot';
import { PresentResource } from '../src/api/resources.ts';
import type { Paths } from '../src/lib/paths.ts';
import { deckOf } from '../src/report/deck/deck.ts';

/** A page to be written: its path in a language, the resource it shows, the module that draws it. */
export interface Route {
  path: (paths: Paths) => string;
  address: string;
  module: string;
}

/** The pages that each kind of resource is shown on, by the form of its address. */
const rules: {
  address: RegExp;
  pages: (reportId: string, id: string, resource: unknown) => Omit<Route, 'address'>[];
}[] = [
  {
    address: /^reports\/([^/]+)\/overview\.json$/,
    pages: (report) => [
      { path: (paths) => paths.overview(report), module: 'src/pages/overview/OverviewPage.tsx' },
      { path: (paths) => paths.actions(report), module: 'src/pages/actions/ActionsPage.tsx' },
    ],
  },
  {
    address: /^reports\/([^/]+)\/areas\/(\d+)\.json$/,
    pages: (report, area) => [
      { path: (paths) => paths.area(report, Number(area)), module: 'src/pages/area/AreaPage.tsx' },
    ],
  },
  {
    address: /^reports\/([^/]+)\/figures\.json$/,
    pages: (report) => [
      { path: (paths) => paths.figures(report), module: 'src/pages/figures/FiguresPage.tsx' },
    ],
  },
  {
    address: /^reports\/([^/]+)\/figures\/([^/]+)\.json$/,
    pages: (report, figure) => [
      { path: (paths) => paths.figure(report, figure), module: 'src/pages/figure/FigurePage.tsx' },
    ],
  },
  {
    address: /^reports\/([^/]+)\/checks\.json$/,
    pages: (report) => [{ path: (paths) => paths.checks(report), module: 'src/pages/checks/ChecksPage.tsx' }],
  },
  {
    address: /^reports\/([^/]+)\/present\.json$/,
    pages: (report, _, resource) =>
      ['', ...deckOf(v.parse(PresentResource, resource), { checks: true }).map(({ name }) => name)].map(
        (slide) => ({
          path: (paths) => paths.present(report, slide),
          module: 'src/pages/presentation/PresentationPage.tsx',
        }),
      ),
  },
];

/** Every page of every report, the newest report's overview first (resources come newest report first). */
export function routesOf(resources: ReadonlyMap<string, unknown>): Route[] {
  return [...resources].flatMap(([address, resource]) =>
    rules.flatMap((rule) => {
      const match = rule.address.exec(address);
      return match
        ? rule.pages(match[1] ?? '', match[2] ?? '', resource).map((page) => ({ ...page, address }))
        : [];
    }),
  );
}
