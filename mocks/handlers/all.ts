import { http, type HttpHandler } from 'msw/http';
import { notFound, type Resources } from '../resource.ts';
import { areaHandler } from './area.ts';
import { checksHandler } from './checks.ts';
import { figureHandler } from './figure.ts';
import { figuresHandler } from './figures.ts';
import { overviewHandler } from './overview.ts';
import { presentHandler } from './present.ts';
import { reportsHandler } from './reports.ts';
import { searchHandler } from './search.ts';

/** Everything below `api/`, answered from `resources`; what is not among them is not found. */
export function handlersFor(resources: Resources): HttpHandler[] {
  return [
    reportsHandler(resources),
    overviewHandler(resources),
    areaHandler(resources),
    figuresHandler(resources),
    figureHandler(resources),
    checksHandler(resources),
    presentHandler(resources),
    searchHandler(resources),
    // By their ending: in development the modules of src/api are served below that name too.
    http.get('*/api/*.json', notFound),
  ];
}
