import type {
  AuthoredArea,
  AuthoredChecks,
  AuthoredNames,
  AuthoredPlans,
  AuthoredProblems,
  AuthoredReport,
} from './schema.ts';

/**
 * What stands in for a file, or for single fields of one, that cannot be used, so that the other rules can still be
 * applied to the rest. Nothing is built from it: its fault has been told.
 */
const text = { zh: '–', en: '–' };

/** `id` is the name of the folder. */
export function blankReport(id: string): AuthoredReport {
  return {
    id,
    title: text,
    city: text,
    year: 1000,
    issuer: text,
    indexNumber: '–',
    publishedOn: '9999-12-31',
    parts: [],
    scopes: {},
    units: {},
    headline: [],
    notes: {},
  };
}

/** `number` is that of the file. */
export function blankArea(number: number): AuthoredArea {
  return { number, title: text, short: text, standout: text, headline: [], measures: [] };
}

export const blankProblems: AuthoredProblems = { part: 1, problems: [] };
export const blankPlans: AuthoredPlans = { part: 1, plans: [] };
export const blankChecks: AuthoredChecks = { checks: [] };
export const blankNames: AuthoredNames = { names: [] };
