import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A line break and 共办理四十八件 in each encoding. */
const gb18030 = [10, 0xb9, 0xb2, 0xb0, 0xec, 0xc0, 0xed, 0xcb, 0xc4, 0xca, 0xae, 0xb0, 0xcb, 0xbc, 0xfe];
const utf16 = [
  ...[0xff, 0xfe],
  ...[...'\n共办理四十八件'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
];

it.each([
  ['GB18030', gb18030],
  ['UTF-16', utf16],
])('a text is audited in %s too, in which offices save it', (name, bytes) => {
  const file = join(folder, `${name}.txt`);
  writeFileSync(file, Uint8Array.from(bytes));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../../scripts/audit-source.ts'), file],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout).toContain('   2\t四十八\t48\t→ OPEN');
  expect(status).toBe(1);
});
