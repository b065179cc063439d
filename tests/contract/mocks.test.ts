import { afterAll, beforeAll } from 'vitest';
import { server } from '../../mocks/node.ts';
import { describeContract } from './contract.ts';

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

describeContract('the mocked API', async (address) => {
  const response = await fetch(`http://localhost/api/${address}`);
  return { status: response.status, text: await response.text() };
});
