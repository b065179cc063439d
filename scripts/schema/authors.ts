import { toJsonSchema } from '@valibot/to-json-schema';
import {
  AuthoredArea,
  AuthoredChecks,
  AuthoredNames,
  AuthoredPlans,
  AuthoredProblems,
  AuthoredReport,
} from '../../authoring/schema.ts';
import { Expression } from '../../src/report/model/expression.ts';
import { Id, Text } from '../../src/report/model/text.ts';
import { conversion, definitionsOf } from './convert.ts';

const words = { Id, Text };
const formulas = { ...words, Expression };

const files = {
  report: { schema: AuthoredReport, uses: words, title: 'Identity of a report, its words and its headline' },
  area: {
    schema: AuthoredArea,
    uses: formulas,
    title: 'A work area with its measures, figures and exhibits',
  },
  problems: { schema: AuthoredProblems, uses: words, title: 'The problems that the report names' },
  plans: { schema: AuthoredPlans, uses: words, title: 'The plans for the next year' },
  checks: { schema: AuthoredChecks, uses: formulas, title: 'The arithmetic to be checked' },
  names: { schema: AuthoredNames, uses: { Text }, title: 'Numbers in the text that are no figures' },
};

/** The JSON Schema of each file that authors write, by path in the repository. */
export function authorSchemas(): Map<string, object> {
  return new Map(
    Object.entries(files).map(([name, { schema, uses, title }]) => {
      const { $schema, $defs: _, ...rest } = toJsonSchema(schema, { ...conversion, definitions: uses });
      const content = { $schema, title, ...rest, $defs: definitionsOf(uses, '#/$defs/') };
      return [`data/schema/${name}.schema.json`, content];
    }),
  );
}
