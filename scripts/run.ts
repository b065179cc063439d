import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** With the packages' programs first, as npm has it for its scripts. */
const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a program with this Node in the project's folder and waits for it.
 * Its output goes to ours; with `collect` it is gathered instead and returned.
 */
export function runNode(
  args: readonly string[],
  { env = {}, collect = false }: { env?: Record<string, string>; collect?: boolean } = {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      stdio: ['ignore', collect ? 'pipe' : 'inherit', collect ? 'pipe' : 'inherit'],
    });
    let output = '';
    const gather = (part: Buffer) => {
      output += part.toString();
    };
    child.stdout?.on('data', gather);
    child.stderr?.on('data', gather);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
