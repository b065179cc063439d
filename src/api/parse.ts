import * as v from 'valibot';
import { ApiError } from './error.ts';

export type Schema<T> = v.GenericSchema<unknown, T>;

/** Takes JSON that came with the page or over the line; throws an `ApiError` of kind `schema` if it has another form. */
export function parseResource<T>(schema: Schema<T>, data: unknown, address: string): T {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  throw new ApiError('schema', `api/${address}`, { place: placeOf(result.issues[0]) });
}

/** `areas[2].title.en`; empty for the resource itself. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
