import { createContext, useContext, type ReactNode } from 'react';
import type { ReportHead } from '../report/model/report.ts';

const ReportContext = createContext<ReportHead | null>(null);

/** Makes the head of the report at hand (its units, scopes and area names) known to whatever is shown below. */
export function ReportProvider({ report, children }: { report: ReportHead; children: ReactNode }) {
  return <ReportContext value={report}>{children}</ReportContext>;
}

export function useReport(): ReportHead {
  const report = useContext(ReportContext);
  if (!report) throw new Error('useReport needs a ReportProvider above it');
  return report;
}
