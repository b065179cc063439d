import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import type { OverviewResource } from '../../src/api/resources.ts';
import { ActionItem } from '../../src/exhibits/ActionItem.tsx';
import { LanguageProvider } from '../../src/i18n/locale.tsx';
import { ReportProvider } from '../../src/i18n/report.tsx';
import type { Locale } from '../../src/lib/paths.ts';
import { ActionsPage } from '../../src/pages/actions/ActionsPage.tsx';

/** A small report of another city: one problem, the plan that answers it, a plan that answers none. */
export const data: OverviewResource = {
  report: {
    id: 'linjiang-2024',
    title: { zh: '临江市报告', en: 'Linjiang report' },
    city: { zh: '临江市', en: 'Linjiang' },
    year: 2024,
    issuer: { zh: '临江市人民政府', en: 'Linjiang government' },
    indexNumber: '1',
    publishedOn: '2025-02-01',
    parts: [{ number: 3, title: { zh: '问题', en: 'Problems' } }],
    scopes: {},
    units: {},
    areas: [1, 2].map((number) => ({
      number,
      title: { zh: `领域${number}`, en: `Area ${number}` },
      short: { zh: `短${number}`, en: `Short ${number}` },
    })),
    version: '1',
  },
  counts: {
    measures: 0,
    figures: 0,
    milestones: 0,
    checks: { holds: 0, doesNotHold: 0, cannotBeChecked: 0 },
  },
  headline: [],
  areas: [],
  progress: [],
  wholes: [],
  problems: [
    {
      id: 'slow-appeals',
      number: 1,
      title: { zh: '办理慢', en: 'Appeals are slow' },
      summary: { zh: '仍有未办结。', en: 'Some are still open.' },
      areas: [1],
      plans: ['faster-appeals'],
      figures: [],
      source: { part: 3, item: 1, phrase: '办理慢' },
    },
  ],
  plans: [
    {
      id: 'faster-appeals',
      number: 1,
      title: { zh: '加快办理', en: 'Close appeals faster' },
      summary: { zh: '限期办结。', en: 'Set deadlines.' },
      areas: [2],
      problems: [],
      figures: [],
      source: { part: 3, item: 1, phrase: '加快' },
    },
    {
      id: 'more-offices',
      number: 2,
      title: { zh: '建设办公室', en: 'Build offices' },
      summary: { zh: '全部建成。', en: 'Build all of them.' },
      areas: [2],
      problems: [],
      figures: [],
      source: { part: 3, item: 2, phrase: '建设' },
    },
  ],
  failing: [],
  quantities: [],
};
/** Where the browser keeps its checklist. */
export const key = 'rol.actions.linjiang-2024';

/** Shows the URL's search part. */
function Where() {
  return <output data-testid="search">{useLocation().search}</output>;
}

/** The page, and the problem as other pages list it. */
export function tree(locale: Locale, search = '') {
  return (
    <LanguageProvider locale={locale}>
      <MemoryRouter initialEntries={[`/reports/linjiang-2024/actions/${search}`]}>
        <ReportProvider report={data.report}>
          <ActionsPage data={data} />
          <ul>
            {data.problems.map((item) => (
              <ActionItem key={item.id} kind="problem" item={item} />
            ))}
          </ul>
          <Where />
        </ReportProvider>
      </MemoryRouter>
    </LanguageProvider>
  );
}
export const open = (locale: Locale, search?: string) => ({
  user: userEvent.setup(),
  ...render(tree(locale, search)),
});
