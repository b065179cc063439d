import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** Names of the scripts beside `file` that it imports at once; what it loads later by `import()` does not count. */
export function importsIn(file: string, text: string): string[] {
  const { module, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const requests = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
  ];
  return [
    ...new Set(
      requests.filter((request) => request.startsWith('.')).map((request) => posix.basename(request)),
    ),
  ];
}
