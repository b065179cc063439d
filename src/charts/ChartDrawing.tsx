import type { ChartModel } from './prepare/model.ts';
import { BreakdownChart } from './render/BreakdownChart.tsx';
import { ComparisonChart } from './render/ComparisonChart.tsx';
import { ProgressChart, RateChart } from './render/ProgressChart.tsx';

/** The drawing of a prepared exhibit, without a frame around it. */
export function ChartDrawing({ model }: { model: ChartModel }) {
  switch (model.kind) {
    case 'progress':
      return <ProgressChart model={model} />;
    case 'rate':
      return <RateChart model={model} />;
    case 'breakdown':
      return <BreakdownChart model={model} />;
    case 'comparison':
      return <ComparisonChart model={model} />;
  }
}
