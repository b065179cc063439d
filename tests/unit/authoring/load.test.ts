import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadFiles } from '../../../authoring/load.ts';

it('reads a file that begins with a mark of its encoding, as some editors write it', () => {
  const dir = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    mkdirSync(join(dir, 'town-2024'));
    writeFileSync(join(dir, 'town-2024', 'report.json'), '\uFEFF{"id": "town-2024"}');
    expect(loadFiles(dir)).toEqual({ 'town-2024/report.json': { id: 'town-2024' } });
  } finally {
    rmSync(dir, { recursive: true });
  }
});
