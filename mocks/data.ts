import { compile } from '../authoring/compile.ts';
import { faultLine } from '../authoring/fault.ts';
import type { Resources } from './resource.ts';

/**
 * The reports in `data/` as resources. Faults are told in the console and nothing is served,
 * as nothing would be built.
 */
export function authoredResources(): Resources {
  const found = import.meta.glob<unknown>(['../data/*/**/*.json', '!../data/schema/**'], {
    eager: true,
    import: 'default',
  });
  const files = Object.fromEntries(
    Object.entries(found).map(([path, json]) => [path.replace('../data/', ''), json]),
  );
  const { resources, faults } = compile(files);
  for (const fault of faults) console.error(faultLine(fault));
  return resources;
}
