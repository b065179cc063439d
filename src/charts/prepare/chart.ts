import type { Check } from '../../report/model/check.ts';
import type { Exhibit } from '../../report/model/exhibit.ts';
import { prepareBreakdown } from './breakdown.ts';
import { prepareComparison } from './comparison.ts';
import { sentences, type Context } from './context.ts';
import { failingBeside } from './failing.ts';
import type { ChartModel } from './model.ts';
import { prepareProgress, prepareRate } from './progress.ts';

/**
 * An exhibit as a model that needs no further decision to be drawn. `checks` are those of the report that may use what
 * it draws; what of them does not hold is shown with it.
 */
export function prepareChart(exhibit: Exhibit, context: Context, checks: readonly Check[]): ChartModel {
  const { messages } = context;
  const model = prepareKind(exhibit, context);
  const failing = failingBeside(exhibit, checks, context);
  const said = failing.map(({ title }) => messages.doesNotHold + messages.colon + title);
  return { ...model, failing, description: sentences([model.description, ...said], messages) };
}

function prepareKind(exhibit: Exhibit, context: Context): ChartModel {
  switch (exhibit.kind) {
    case 'progress':
      return prepareProgress(exhibit, context);
    case 'rate':
      return prepareRate(exhibit, context);
    case 'breakdown':
      return prepareBreakdown(exhibit, context);
    case 'comparison':
      return prepareComparison(exhibit, context);
  }
}
