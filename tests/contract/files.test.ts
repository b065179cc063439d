import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll } from 'vitest';
import { compileData, writeResources } from '../../authoring/write.ts';
import { fixtureDir } from '../fixtures/files.ts';
import { describeContract } from './contract.ts';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'contract-'));
let server: Server;
let origin: string;

/** The files that the build writes, for the report in `data/` beside another city's, behind a plain file server. */
beforeAll(async () => {
  const data = join(work, 'data');
  cpSync(join(root, 'data'), data, { recursive: true });
  cpSync(fixtureDir, data, { recursive: true });
  writeResources(join(work, 'dist/api'), compileData(data));
  const files = sirv(join(work, 'dist'));
  server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${isAddress(address) ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  rmSync(work, { recursive: true, force: true });
});

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

describeContract('the build', async (address) => {
  const response = await fetch(`${origin}/api/${address}`);
  return { status: response.status, text: await response.text() };
});
