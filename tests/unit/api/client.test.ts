// @vitest-environment jsdom
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchResource, timeLimit } from '../../../src/api/client.ts';
import { parseResource } from '../../../src/api/parse.ts';
import { ApiError } from '../../../src/api/error.ts';

const Schema = v.object({ items: v.array(v.object({ name: v.string() })) });
const address = 'reports/x/overview.json';

let answer: (url: string, signal: AbortSignal) => Promise<Response>;
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (url: URL, init: RequestInit) => {
    asked.push(url.href);
    if (!init.signal) throw new Error('a request must be one that can be given up');
    return answer(url.href, init.signal);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.querySelector('base')?.remove();
});

/** Rejects when the request is given up, as fetch does, and else never settles. */
function silence(_: string, signal: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')));
  });
}
const text = (body: string, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));
const parser = Promise.resolve((data: unknown) => parseResource(Schema, data, address));
const failure = () => fetchResource(address, parser).catch((error: unknown) => error);

describe('a resource', () => {
  it('is asked for beside the app, wherever that is', async () => {
    const base = document.createElement('base');
    base.href = 'http://intranet/gov/board/';
    document.head.append(base);
    answer = text('{"items":[{"name":"a"}]}');
    await expect(fetchResource(address, parser)).resolves.toEqual({ items: [{ name: 'a' }] });
    expect(asked).toEqual([`http://intranet/gov/board/api/${address}`]);
  });
});

describe('errors say what went wrong with which resource', () => {
  const resource = `api/${address}`;

  it.each([
    ['404', text('<!doctype html>', { status: 404 }), { kind: 'notFound', status: 404 }],
    ['500', text('{"items":[]}', { status: 500 }), { kind: 'status', status: 500 }],
    ['no connection', () => Promise.reject(new TypeError('failed')), { kind: 'network' }],
    ['a page instead of data', text('<!doctype html>'), { kind: 'notJson' }],
    ['an answer cut off', text('{"items":[{"name":"a'), { kind: 'notJson' }],
    ['an empty answer', text(''), { kind: 'notJson' }],
    ['another form', text('{"items":[{"name":"a"},{"name":3}]}'), { kind: 'schema', place: 'items[1].name' }],
    ['no object at all', text('null'), { kind: 'schema', place: '' }],
  ])('%s', async (_, response, expected) => {
    answer = response;
    const error = await failure();
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ resource, ...expected });
  });

  it('a line that breaks while the answer comes in is a network error', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('reset')) });
    answer = () => Promise.resolve(new Response(body));
    await expect(failure()).resolves.toMatchObject({ kind: 'network', resource });
  });

  it('no answer in 20 seconds', async () => {
    vi.useFakeTimers();
    answer = silence;
    const waiting = failure();
    await vi.advanceTimersByTimeAsync(timeLimit);
    expect(timeLimit).toBe(20_000);
    await expect(waiting).resolves.toMatchObject({ kind: 'timeout', resource });
  });
});

it('passes on that nobody waits any more, which is no error of the API', async () => {
  answer = silence;
  const controller = new AbortController();
  const waiting = fetchResource(address, parser, controller.signal);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});

it('parses what came with the page by the same schema', () => {
  expect(parseResource(Schema, { items: [] }, address)).toEqual({ items: [] });
  expect(() => parseResource(Schema, { items: {} }, address)).toThrow(ApiError);
});
