import type { ReactNode } from 'react';
import { Chart } from '../charts/Chart.tsx';
import type { Lookup } from '../report/lookup.ts';
import type { Check } from '../report/model/check.ts';
import type { Exhibit } from '../report/model/exhibit.ts';

/** An exhibit with its title, drawing, table twin and source, the same on a page and on a slide. */
export function ExhibitView({
  exhibit,
  quantities,
  checks,
  headingLevel = 3,
  actions,
}: {
  exhibit: Exhibit;
  quantities: Lookup;
  /** Checks that may use what it draws: what does not hold is said with it. */
  checks: readonly Check[];
  headingLevel?: 2 | 3 | 4;
  actions?: ReactNode;
}) {
  return (
    <Chart
      exhibit={exhibit}
      quantities={quantities}
      checks={checks}
      headingLevel={headingLevel}
      actions={actions}
    />
  );
}
