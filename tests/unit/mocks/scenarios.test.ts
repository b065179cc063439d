import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { server } from '../../../mocks/node.ts';
import { parseScenario, setScenario } from '../../../mocks/scenarios.ts';

const get = (address: string) => fetch(`http://localhost/some/where/api/${address}`);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => setScenario({ name: 'normal' }));
afterAll(() => server.close());

async function newest(): Promise<string> {
  const list: { reports: { id: string }[] } = await (await get('reports.json')).json();
  return list.reports[0]?.id ?? '';
}

describe('scenarios of the mocked API', () => {
  it.each([
    ['slow:20', { name: 'slow', delay: 20 }],
    ['slow', { name: 'slow', delay: 5000 }],
    ['broken:truncated:checks', { name: 'broken', breakage: 'truncated', resource: 'checks' }],
    ['broken:nonsense', { name: 'broken', breakage: undefined, resource: undefined }],
    ['<script>', { name: 'normal' }],
  ])('reads %s from a URL', (text, scenario) => {
    expect(parseScenario(text)).toEqual(scenario);
  });

  it('answers below any folder', async () => {
    expect((await get(`reports/${await newest()}/overview.json`)).status).toBe(200);
    expect((await get('reports/nowhere/overview.json')).status).toBe(404);
    expect((await get('reports/other.json')).status).toBe(404);
  });

  it('slow: gives the right answer late', async () => {
    setScenario({ name: 'slow', delay: 60 });
    const started = performance.now();
    expect((await get('reports.json')).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(50);
  });

  it('partial: areas of even number and the checks are missing, the rest is there', async () => {
    const below = `reports/${await newest()}`;
    setScenario({ name: 'partial' });
    const asked = ['areas/1.json', 'areas/2.json', 'checks.json', 'overview.json'];
    const answers = await Promise.all(asked.map((address) => get(`${below}/${address}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 200]);
  });

  it('broken: breaks each resource in the way asked for, and only the one asked for', async () => {
    const checks = `reports/${await newest()}/checks.json`;
    const overview = `reports/${await newest()}/overview.json`;
    setScenario({ name: 'broken', breakage: 'truncated', resource: 'checks' });
    await expect(get(checks).then((answer) => answer.json())).rejects.toThrow(SyntaxError);
    await expect(get(overview).then((answer) => answer.json())).resolves.toHaveProperty('areas');
    setScenario({ name: 'broken', breakage: 'status' });
    expect((await get(checks)).status).toBe(500);
    expect((await get('reports.json')).status).toBe(500);
  });
});
