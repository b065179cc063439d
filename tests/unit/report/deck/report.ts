import { join } from 'node:path';
import { compile } from '../../../../authoring/compile.ts';
import { loadFiles } from '../../../../authoring/load.ts';
import { parseResource } from '../../../../src/api/parse.ts';
import { PresentResource } from '../../../../src/api/resources.ts';
import { fixtureDir } from '../../../fixtures/files.ts';

function wholeReport(dir: string, id: string): PresentResource {
  const { resources, faults } = compile(loadFiles(dir));
  const found = [...resources].find(([address]) => address === `reports/${id}/present.json`);
  if (!found) throw new Error(JSON.stringify(faults));
  return parseResource(PresentResource, found[1], found[0]);
}

/** The report that the project came with, whole; others may stand beside it. */
export function authoredReport(): PresentResource {
  return wholeReport(join(import.meta.dirname, '../../../../data'), 'shangluo-2021');
}

/** The small report that tests are written against, whole. */
export function smallReport(): PresentResource {
  return wholeReport(fixtureDir, 'linjiang-2024');
}
