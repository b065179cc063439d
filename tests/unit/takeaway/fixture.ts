import { compile } from '../../../authoring/compile.ts';
import { loadFiles } from '../../../authoring/load.ts';
import * as v from 'valibot';
import { ChecksResource, FiguresResource, OverviewResource } from '../../../src/api/resources.ts';
import { fixtureDir } from '../../fixtures/files.ts';

const { resources } = compile(loadFiles(fixtureDir));
const report = 'reports/linjiang-2024';

/** The small report of the tests as the API gives it. */
export const figures = v.parse(FiguresResource, resources.get(`${report}/figures.json`));
export const checks = v.parse(ChecksResource, resources.get(`${report}/checks.json`));
export const overview = v.parse(OverviewResource, resources.get(`${report}/overview.json`));

export const linkOf = (id: string) => `http://example.test/figures/${id}/`;
