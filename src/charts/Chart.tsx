import { useMemo, type ReactNode } from 'react';
import { useLanguage } from '../i18n/locale.tsx';
import { useReport } from '../i18n/report.tsx';
import type { Lookup } from '../report/lookup.ts';
import type { Check } from '../report/model/check.ts';
import type { Exhibit } from '../report/model/exhibit.ts';
import { ChartDrawing } from './ChartDrawing.tsx';
import { ChartBoundary } from './frame/ChartBoundary.tsx';
import { ChartFrame, type HeadingLevel } from './frame/ChartFrame.tsx';
import { prepareChart } from './prepare/chart.ts';
import { contextOf } from './prepare/context.ts';
import { ClaimLines } from './render/ClaimLine.tsx';

interface ChartProps {
  exhibit: Exhibit;
  quantities: Lookup;
  /** Checks that may use what it draws. */
  checks: readonly Check[];
  headingLevel?: HeadingLevel;
  actions?: ReactNode;
}

/** An exhibit, prepared, drawn and framed. Its failure stays in its own box. */
export function Chart(props: ChartProps) {
  const { text } = useLanguage();
  return (
    <ChartBoundary title={text(props.exhibit.title)}>
      <Prepared {...props} />
    </ChartBoundary>
  );
}

function Prepared({ exhibit, quantities, checks, headingLevel = 3, actions }: ChartProps) {
  const { locale } = useLanguage();
  const report = useReport();
  const model = useMemo(
    () => prepareChart(exhibit, contextOf(report, quantities, locale), checks),
    [exhibit, quantities, checks, report, locale],
  );
  return (
    <ChartFrame model={model} headingLevel={headingLevel} actions={actions}>
      <ChartDrawing model={model} />
      {model.kind === 'comparison' && <ClaimLines model={model} claims={model.claims} />}
    </ChartFrame>
  );
}
