import type { Exhibit } from '../../report/model/exhibit.ts';
import { prepareBreakdown } from './breakdown.ts';
import { prepareComparison } from './comparison.ts';
import type { Context } from './context.ts';
import type { ChartModel } from './model.ts';
import { prepareProgress, prepareRate } from './progress.ts';

/** An exhibit as a model that needs no further decision to be drawn. */
export function prepareChart(exhibit: Exhibit, context: Context): ChartModel {
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
