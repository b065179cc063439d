import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  AreaResource,
  ChecksResource,
  FiguresResource,
  OverviewResource,
  ReportsResource,
} from '../../src/api/resources.ts';
import type { Locale, Paths } from '../../src/lib/paths.ts';

/** The built app as files. */
export const dist = join(import.meta.dirname, '../../dist');

function resource<T>(schema: v.GenericSchema<unknown, T>, address: string): T {
  return v.parse(schema, JSON.parse(readFileSync(join(dist, 'api', address), 'utf8')));
}

/** Id of the newest report, which the front door shows. */
export const reportId = resource(ReportsResource, 'reports.json').reports[0]?.id ?? '';

export const overview = () => resource(OverviewResource, `reports/${reportId}/overview.json`);
export const area = (number: number) => resource(AreaResource, `reports/${reportId}/areas/${number}.json`);
export const figures = () => resource(FiguresResource, `reports/${reportId}/figures.json`);
export const checks = () => resource(ChecksResource, `reports/${reportId}/checks.json`);
export const areas = () => overview().areas.map(({ number }) => area(number));

export const locales: readonly Locale[] = ['zh', 'en'];

/** Paths of every page that was written, from the app's root, without the front doors. */
export function everyPath(): string[] {
  return filesIn(dist, /^index\.html$/)
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .filter((path) => path.includes('/reports/'));
}

/** Files below `folder` whose name fits, as paths from there. */
export function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** One page of every kind, by name. */
export function kinds(paths: Paths): Record<string, string> {
  const all = figures();
  return {
    overview: paths.overview(reportId),
    'area without charts': paths.area(reportId, 1),
    'area with charts': paths.area(reportId, 3),
    'last area': paths.area(reportId, overview().areas.length),
    figure: paths.figure(reportId, all.figures[0] ?? ''),
    figures: paths.figures(reportId),
    actions: paths.actions(reportId),
    checks: paths.checks(reportId),
  };
}
