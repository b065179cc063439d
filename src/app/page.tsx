import { useQuery, type QueryClient, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import type { ApiError } from '../api/error.ts';
import { shellMessages } from '../i18n/messages/shell.ts';
import { chunk } from '../lib/chunk.ts';
import { decodePart } from '../lib/decode.ts';
import type { Locale } from '../lib/paths.ts';
import { reloadIfThere } from '../lib/reloadIfThere.ts';
import type { ReportHead } from '../report/model/report.ts';
import { useChunk } from '../ui/useChunk.ts';
import { PageFrame } from './PageFrame.tsx';
import { PageFailure, PageLoading } from './PageStates.tsx';

export type Params = Readonly<Record<string, string | undefined>>;

/** What every page component gets: its resource, parsed, and the parameters of its URL. */
export interface PageProps<R> {
  data: R;
  params: Params;
}

interface Resource {
  report: ReportHead;
}

/** A query for one resource; `queryFn` and `queryKey` come from src/api/queries.ts. */
export type ResourceQuery<R> = UseQueryOptions<R, ApiError, R, QueryKey>;

export type PageName = 'overview' | 'area' | 'figure' | 'figures' | 'actions' | 'checks' | 'present';

interface PageOptions<R> {
  name: PageName;
  /** Path below the language prefix, as react-router writes patterns. */
  pattern: string;
  query: (params: Params) => ResourceQuery<R>;
  load: () => Promise<ComponentType<PageProps<R>>>;
  /** What the page is called in tabs, history and announcements; the report's title is added. */
  title: (data: R, params: Params, locale: Locale) => string;
  /**
   * A screen of its own: no shell around it; it stays what it is while it goes from one of its paths to another; and its
   * resource is too large to come with each of them, so it is fetched once for all.
   */
  alone?: boolean;
  /** May be drawn before it is asked for: its markup follows from its data alone. */
  isDrawnAhead?: boolean;
}

/** A page of the table with its resource type hidden: what the shell needs to show it, fetch it ahead and prerender it. */
export interface Page {
  name: PageName;
  /** Parameters of the URL if `path` (without language prefix) is one of this page's. */
  match: (path: string) => Params | null;
  View: ComponentType<{ params: Params }>;
  /** Fetches code and data ahead; whether both are there. Failures are left to the page, which will meet them again. */
  prefetch: (client: QueryClient, params: Params) => Promise<boolean>;
  loadCode: () => Promise<unknown>;
  queryKey: (params: Params) => QueryKey;
  alone: boolean;
  isDrawnAhead: boolean;
  /** Fetches the page's resource; whether it could be had. */
  loadData: (client: QueryClient, params: Params) => Promise<boolean>;
  /** What tabs and history call the page, if its data are in the cache. */
  title: (client: QueryClient, params: Params, locale: Locale) => string | undefined;
}

export function definePage<R extends Resource>(options: PageOptions<R>): Page {
  const code = chunk(options.load);

  function View({ params }: { params: Params }) {
    const query = useQuery(options.query(params));
    const { piece: Loaded, failed: codeFailed } = useChunk(code);
    const { data, error } = query;
    if (error && !data) {
      // Data that this script does not know may be those of a newer build, whose script does.
      const retry = error.kind === 'schema' ? reloadIfThere : () => void query.refetch();
      return <PageFailure error={error} params={params} retry={retry} />;
    }
    // A browser may remember that a script failed and not ask for it again (Chromium does): loading the page anew
    // does, and finds the scripts of a newer build too.
    if (codeFailed) return <PageFailure error={null} params={params} retry={reloadIfThere} />;
    if (!data || !Loaded) return <PageLoading />;
    return (
      <PageFrame report={data.report} title={(locale) => options.title(data, params, locale)}>
        <Loaded data={data} params={params} />
      </PageFrame>
    );
  }

  return {
    name: options.name,
    match: (path) => decoded(matchPath(options.pattern, path)?.params),
    View,
    loadCode: code.load,
    queryKey: (params) => options.query(params).queryKey,
    alone: options.alone ?? false,
    isDrawnAhead: options.isDrawnAhead ?? false,
    loadData: (client, params) => succeeds(client.query(options.query(params))),
    prefetch: (client, params) =>
      // In two tasks: a browser takes a while to begin either.
      succeeds(Promise.all([code.load(), nextTask().then(() => client.query(options.query(params)))])),
    title: (client, params, locale) => {
      const data = client.getQueryData<R>(options.query(params).queryKey);
      if (data === undefined) return undefined;
      return shellMessages[locale].pageTitle(options.title(data, params, locale), data.report.title[locale]);
    },
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function succeeds(attempt: Promise<unknown>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  );
}

function decoded(params: Params | undefined): Params | null {
  if (!params) return null;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, value && decodePart(value)]),
  );
}
