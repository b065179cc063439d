import * as resources from '../../src/api/resources.ts';
import { Check } from '../../src/report/model/check.ts';
import { Exhibit } from '../../src/report/model/exhibit.ts';
import { Expression } from '../../src/report/model/expression.ts';
import { Quantity, Unit } from '../../src/report/model/figure.ts';
import { Plan, Problem, ReportHead, WorkArea } from '../../src/report/model/report.ts';
import { Id, Ordinal, Source, Text } from '../../src/report/model/text.ts';
import { definitionsOf } from './convert.ts';

const definitions = {
  Check,
  Exhibit,
  Expression,
  Id,
  Ordinal,
  Plan,
  Problem,
  Quantity,
  ReportHead,
  Source,
  Text,
  Unit,
  WorkArea,

  ReportsResource: resources.ReportsResource,
  OverviewResource: resources.OverviewResource,
  AreaResource: resources.AreaResource,
  FiguresResource: resources.FiguresResource,
  FigureResource: resources.FigureResource,
  ChecksResource: resources.ChecksResource,
  PresentResource: resources.PresentResource,
  SearchResource: resources.SearchResource,
};

const parameters = {
  reportId: { description: 'Id of a report, as in reports.json', schema: refer('Id') },
  areaNumber: { description: 'Number of a work area, from 1', schema: refer('Ordinal') },
  figureId: { description: 'Id of a figure or derived number', schema: refer('Id') },
};

function refer(name: keyof typeof definitions) {
  return { $ref: `#/components/schemas/${name}` };
}

interface Read {
  path: string;
  operationId: string;
  summary: string;
  schema: keyof typeof definitions;
}

const reads: readonly Read[] = [
  {
    path: 'reports.json',
    operationId: 'reports',
    summary: 'Every report, the newest first',
    schema: 'ReportsResource',
  },
  {
    path: 'reports/{reportId}/overview.json',
    operationId: 'overview',
    summary: 'A report as a whole: areas with headline figures and counts, progress, problems, plans',
    schema: 'OverviewResource',
  },
  {
    path: 'reports/{reportId}/areas/{areaNumber}.json',
    operationId: 'area',
    summary: 'One work area with its measures, checks, problems and plans',
    schema: 'AreaResource',
  },
  {
    path: 'reports/{reportId}/figures.json',
    operationId: 'figures',
    summary: 'All figures, and where each is drawn and checked',
    schema: 'FiguresResource',
  },
  {
    path: 'reports/{reportId}/figures/{figureId}.json',
    operationId: 'figure',
    summary: 'One figure or derived number with its surroundings',
    schema: 'FigureResource',
  },
  {
    path: 'reports/{reportId}/checks.json',
    operationId: 'checks',
    summary: 'All checks with their outcomes',
    schema: 'ChecksResource',
  },
  {
    path: 'reports/{reportId}/present.json',
    operationId: 'present',
    summary: 'The whole report, of which a talk is made',
    schema: 'PresentResource',
  },
  {
    path: 'reports/{reportId}/search.json',
    operationId: 'search',
    summary: 'Everything that can be found, and how its Chinese characters are read',
    schema: 'SearchResource',
  },
];

/** The API as an OpenAPI 3.1 document. `version` is that of the project. */
export function openApi(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rule-of-law government reports',
      version,
      description:
        'Read only. Each resource is a plain file beside the app, so any web server answers; addresses are relative to the page.',
    },
    servers: [{ url: 'api', description: 'The folder beside the app, wherever that is deployed' }],
    paths: Object.fromEntries(reads.map((read) => [`/${read.path}`, { get: operation(read) }])),
    components: {
      schemas: definitionsOf(definitions, '#/components/schemas/'),
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([name, rest]) => [
          name,
          { name, in: 'path', required: true, ...rest },
        ]),
      ),
      responses: {
        NotFound: {
          description: 'There is no such resource. The body is whatever the web server says, often HTML.',
          content: { '*/*': {} },
        },
        Failure: {
          description: 'The server failed. The body is whatever the web server says, often HTML.',
          content: { '*/*': {} },
        },
      },
    },
  };
}

function operation({ path, operationId, summary, schema }: Read): object {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    operationId,
    summary,
    parameters: named.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    responses: {
      200: { description: summary, content: { 'application/json': { schema: refer(schema) } } },
      404: { $ref: '#/components/responses/NotFound' },
      '5XX': { $ref: '#/components/responses/Failure' },
    },
  };
}
