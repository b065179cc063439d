// @vitest-environment jsdom
import * as v from 'valibot';
import { QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../../authoring/compile.ts';
import { handlersFor } from '../../../mocks/handlers/all.ts';
import { server } from '../../../mocks/node.ts';
import { setScenario } from '../../../mocks/scenarios.ts';
import {
  areaQuery,
  checksQuery,
  figureQuery,
  figuresQuery,
  overviewQuery,
  reportsQuery,
} from '../../../src/api/queries.ts';
import { editableFiles } from '../../fixtures/files.ts';
import { Id } from '../../../src/report/model/text.ts';

const id = 'linjiang-2024';
let client: QueryClient;

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' });
  server.resetHandlers(...handlersFor(compile(editableFiles().files).resources));
});
beforeEach(() => {
  client = new QueryClient();
});
afterEach(() => {
  setScenario({ name: 'normal' });
  client.clear();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

describe('queries', () => {
  it('bring each resource, parsed', async () => {
    expect((await client.query(reportsQuery())).reports.map((report) => report.id)).toEqual([id]);
    expect((await client.query(overviewQuery(id))).areas).toHaveLength(2);
    expect((await client.query(areaQuery(id, '2'))).area.number).toBe(2);
    expect((await client.query(figuresQuery(id))).figures).toContain('print.money');
    expect((await client.query(figureQuery(id, 'offices.share'))).id).toBe('offices.share');
    expect((await client.query(checksQuery(id))).checks).toHaveLength(5);
  });

  it('one area is one entry, whether its number comes from data or from the URL', () => {
    expect(areaQuery(id, 2).queryKey).toEqual(areaQuery(id, '2').queryKey);
  });

  it('fetch a resource once', async () => {
    const fetches = vi.spyOn(window, 'fetch');
    await client.query(overviewQuery(id));
    await client.query(overviewQuery(id));
    expect(fetches).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a report', () => client.query(overviewQuery('../../etc/passwd'))],
    ['a report of 5000 letters', () => client.query(overviewQuery('a'.repeat(5000)))],
    ['an area', () => client.query(areaQuery(id, '1e3'))],
    ['an area 0', () => client.query(areaQuery(id, 0))],
    ['a figure', () => client.query(figureQuery(id, '<img src=x>'))],
  ])('ask for nothing when %s cannot exist', async (_, query) => {
    const fetches = vi.spyOn(window, 'fetch');
    await expect(query()).rejects.toMatchObject({ kind: 'notFound', status: undefined });
    expect(fetches).not.toHaveBeenCalled();
  });

  it('ask for the longest id that data may have', async () => {
    const fetches = vi.spyOn(window, 'fetch');
    const longest = 'a'.repeat(120);
    expect([v.is(Id, longest), v.is(Id, `${longest}a`)]).toEqual([true, false]);
    await expect(client.query(figureQuery(id, longest))).rejects.toMatchObject({ status: 404 });
    await expect(client.query(figureQuery(id, `${longest}a`))).rejects.toMatchObject({ status: undefined });
    expect(fetches).toHaveBeenCalledTimes(1);
  });

  it('try once more when the line fails, and only then', async () => {
    const fetches = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('failed'));
    await expect(client.query(checksQuery(id))).rejects.toMatchObject({ kind: 'network' });
    const networkTries = fetches.mock.calls.length;
    fetches.mockRestore();

    const others = vi.spyOn(window, 'fetch');
    setScenario({ name: 'broken', breakage: 'offSchema' });
    await expect(client.query(checksQuery(id))).rejects.toMatchObject({ kind: 'schema', place: 'report' });
    setScenario({ name: 'partial' });
    await expect(client.query(checksQuery(id))).rejects.toMatchObject({ kind: 'notFound', status: 404 });
    expect([networkTries, others.mock.calls.length]).toEqual([2, 2]);
  });

  it('an empty report is a right answer', async () => {
    setScenario({ name: 'empty' });
    expect((await client.query(reportsQuery())).reports).toEqual([]);
    expect((await client.query(overviewQuery(id))).areas).toEqual([]);
    expect((await client.query(areaQuery(id, 1))).area.measures).toEqual([]);
    expect((await client.query(figuresQuery(id))).figures).toEqual([]);
    expect((await client.query(figureQuery(id, 'print.money'))).checks).toEqual([]);
    expect((await client.query(checksQuery(id))).checks).toEqual([]);
  });
});
