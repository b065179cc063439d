import { delay } from 'msw';
import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { breakageOf, currentScenario, type Breakage, type ResourceKind } from './scenarios.ts';

/** JSON by address below `api/`, as `compile` makes it. */
export type Resources = ReadonlyMap<string, unknown>;

type Params = Readonly<Record<string, string>>;

interface Resource {
  kind: ResourceKind;
  /** Pattern of the URL below `api/`. */
  pattern: string;
  /** The address that the parameters of a URL lead to. */
  address: (params: Params) => string;
  /** The same resource with nothing in it. */
  empty: (full: object) => object;
  /** Whether it is missing under `partial`. */
  isMissing?: (params: Params) => boolean;
}

/** A handler that answers one resource as the scenario of the moment has it. */
export function resourceHandler(resource: Resource, resources: Resources): HttpHandler {
  return http.get(`*/api/${resource.pattern}`, async ({ params }) => {
    const scenario = currentScenario();
    const given = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]));
    if (scenario.name === 'slow') await delay(scenario.delay);
    const full = resources.get(resource.address(given));
    const isMissing = scenario.name === 'partial' && resource.isMissing?.(given);
    if (typeof full !== 'object' || full === null || isMissing) return notFound();
    const breakage = breakageOf(scenario, resource.kind);
    if (breakage) return broken(breakage, full);
    return json(JSON.stringify(scenario.name === 'empty' ? resource.empty(full) : full));
  });
}

function json(text: string): Response {
  return new HttpResponse(text, { headers: { 'content-type': 'application/json' } });
}

/** As a file server answers: in HTML. */
export function notFound(): Response {
  return HttpResponse.html('<!doctype html><title>404</title>', { status: 404 });
}

function broken(breakage: Breakage, full: object): Response {
  const text = JSON.stringify(full);
  switch (breakage) {
    case 'status':
      return HttpResponse.html('<!doctype html><title>500</title>', { status: 500 });
    case 'notJson':
      return HttpResponse.html('<!doctype html><title>Welcome</title>');
    case 'truncated':
      return json(text.slice(0, Math.floor(text.length * 0.6)));
    case 'offSchema':
      return json(JSON.stringify({ ...full, [Object.keys(full)[0] ?? '']: 'x' }));
  }
}
