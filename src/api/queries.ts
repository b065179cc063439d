import { queryOptions, type QueryKey } from '@tanstack/react-query';
import { addresses } from './address.ts';
import { assertPossible, fetchResource } from './client.ts';
import { ApiError } from './error.ts';
import type { Schema } from './parse.ts';
import type * as Resources from './resources.ts';

interface Request<T> {
  key: QueryKey;
  address: string;
  schema: (schemas: typeof Resources) => Schema<T>;
  /** What the address was made of and must be looked at before it is asked for. */
  ids?: readonly string[];
  numbers?: readonly string[];
}

/**
 * A published report does not change while it is read, so nothing is fetched twice. A line that fails is tried once
 * more; an answer that is wrong would be wrong again.
 */
function resourceQuery<T>({ key, address, schema, ids = [], numbers = [] }: Request<T>) {
  return queryOptions<T, ApiError>({
    queryKey: key,
    queryFn: ({ signal }) => {
      assertPossible(address, ids, numbers);
      return fetchResource(address, loadParser(address, schema), signal);
    },
    staleTime: Infinity,
    retry: (failures, error) => error.kind === 'network' && failures < 1,
    retryDelay: 500,
  });
}

/** Schemas come with the first answer, not with the first page, which has its data already. */
async function loadParser<T>(address: string, schema: Request<T>['schema']): Promise<(data: unknown) => T> {
  try {
    const [{ parseResource }, schemas] = await Promise.all([import('./parse.ts'), import('./resources.ts')]);
    return (data) => parseResource(schema(schemas), data, address);
  } catch (cause) {
    throw new ApiError('network', `api/${address}`, { cause });
  }
}

export function reportsQuery() {
  return resourceQuery({
    key: ['reports'],
    address: addresses.reports(),
    schema: (schemas) => schemas.ReportsResource,
  });
}

export function overviewQuery(reportId: string) {
  return resourceQuery({
    key: ['reports', reportId, 'overview'],
    address: addresses.overview(reportId),
    schema: (schemas) => schemas.OverviewResource,
    ids: [reportId],
  });
}

/** `areaNumber` may be the number or what stands in the URL for it. */
export function areaQuery(reportId: string, areaNumber: number | string) {
  return resourceQuery({
    key: ['reports', reportId, 'areas', String(areaNumber)],
    address: addresses.area(reportId, encodeURIComponent(areaNumber)),
    schema: (schemas) => schemas.AreaResource,
    ids: [reportId],
    numbers: [String(areaNumber)],
  });
}

export function figuresQuery(reportId: string) {
  return resourceQuery({
    key: ['reports', reportId, 'figures'],
    address: addresses.figures(reportId),
    schema: (schemas) => schemas.FiguresResource,
    ids: [reportId],
  });
}

export function figureQuery(reportId: string, figureId: string) {
  return resourceQuery({
    key: ['reports', reportId, 'figures', figureId],
    address: addresses.figure(reportId, figureId),
    schema: (schemas) => schemas.FigureResource,
    ids: [reportId, figureId],
  });
}

export function checksQuery(reportId: string) {
  return resourceQuery({
    key: ['reports', reportId, 'checks'],
    address: addresses.checks(reportId),
    schema: (schemas) => schemas.ChecksResource,
    ids: [reportId],
  });
}

export function presentQuery(reportId: string) {
  return resourceQuery({
    key: ['reports', reportId, 'present'],
    address: addresses.present(reportId),
    schema: (schemas) => schemas.PresentResource,
    ids: [reportId],
  });
}

export function searchQuery(reportId: string) {
  return resourceQuery({
    key: ['reports', reportId, 'search'],
    address: addresses.search(reportId),
    schema: (schemas) => schemas.SearchResource,
    ids: [reportId],
  });
}
