/** Resources by the words that scenarios and handlers use for them. */
export const resourceKinds = [
  'reports',
  'overview',
  'area',
  'figures',
  'figure',
  'checks',
  'present',
  'search',
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export const breakages = ['status', 'notJson', 'truncated', 'offSchema'] as const;
export type Breakage = (typeof breakages)[number];

/**
 * How the API behaves. `slow`: right, after `delay` milliseconds; `empty`: right, with nothing in it;
 * `broken`: one breakage for each resource, as far as `breakage` and `resource` do not narrow it down;
 * `partial`: checks and every second area are missing.
 */
export type Scenario =
  | { name: 'normal' | 'empty' | 'partial' }
  | { name: 'slow'; delay: number }
  | { name: 'broken'; breakage?: Breakage; resource?: ResourceKind };

/** What the panel and the tests offer by name. */
export const scenarioNames = [
  'normal',
  'slow',
  'empty',
  'partial',
  'broken',
  ...breakages.map((breakage) => `broken:${breakage}` as const),
] as const;

/**
 * Reads a scenario as it stands in a URL: `slow`, `slow:800`, `broken`, `broken:truncated`, `broken:status:checks`.
 * What is none of these is `normal`.
 */
export function parseScenario(text: string): Scenario {
  const [name, first, second] = text.split(':');
  if (name === 'empty' || name === 'partial') return { name };
  if (name === 'slow') return { name, delay: first && /^\d{1,5}$/.test(first) ? Number(first) : 5000 };
  if (name !== 'broken') return { name: 'normal' };
  const breakage = breakages.find((known) => known === first);
  const resource = resourceKinds.find((known) => known === second);
  return { name, breakage, resource };
}

/** Without a wish each resource breaks in its own way, but the list of reports, without which no page is reached. */
const usual: Record<ResourceKind, Breakage | null> = {
  reports: null,
  overview: 'status',
  area: 'truncated',
  figures: 'offSchema',
  figure: 'notJson',
  checks: 'offSchema',
  present: 'truncated',
  search: 'status',
};

/** How a resource breaks under a scenario; `null` where it does not. */
export function breakageOf(scenario: Scenario, kind: ResourceKind): Breakage | null {
  if (scenario.name !== 'broken') return null;
  if (scenario.resource && scenario.resource !== kind) return null;
  return scenario.breakage ?? usual[kind];
}

let current: Scenario = { name: 'normal' };

export function currentScenario(): Scenario {
  return current;
}

/** Sets what all handlers do from now on. */
export function setScenario(scenario: Scenario): void {
  current = scenario;
}
