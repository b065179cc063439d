import { toJsonSchemaDefs, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';

/** How the schemas of the code become JSON Schema, draft 2020-12, the dialect of OpenAPI 3.1. */
export const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // JSON has no number that is not finite; that a date is a day of the calendar is in the format `date` already.
  ignoreActions: ['finite', 'check'],
};

/**
 * Named definitions. A recursive schema comes out under a number, to which its name only refers: here the name gets
 * the schema itself. `prefix` is where references look for definitions.
 */
export function definitionsOf(
  schemas: Record<string, v.GenericSchema>,
  prefix: string,
): Record<string, JsonSchema> {
  const raw = toJsonSchemaDefs(schemas, {
    ...conversion,
    overrideRef: ({ referenceId }) => prefix + referenceId,
  });
  return Object.fromEntries(
    Object.entries<JsonSchema>(raw)
      .filter(([name]) => name in schemas)
      .map(([name, schema]) => {
        const target = schema.$ref?.slice(prefix.length) ?? '';
        return [name, Object.entries<JsonSchema>(raw).find(([other]) => other === target)?.[1] ?? schema];
      }),
  );
}
