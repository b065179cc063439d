import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import * as v from 'valibot';
import { afterEach, expect, it } from 'vitest';
import { authoredResources } from '../../mocks/data.ts';
import { server } from '../../mocks/node.ts';
import { ChecksResource, FiguresResource, OverviewResource } from '../../src/api/resources.ts';
import { heading, mockTheApi, open, reportId } from './app.tsx';

mockTheApi();
afterEach(() => server.resetHandlers());

/** Answers with a resource of the report, but for what it has nothing of. */
function serve<T extends object>(name: string, schema: v.GenericSchema<unknown, T>, nothing: Partial<T>) {
  const address = `reports/${reportId}/${name}.json`;
  const resource = v.parse(schema, authoredResources().get(address));
  server.use(http.get(`*/api/${address}`, () => HttpResponse.json({ ...resource, ...nothing })));
}

it('the overview of a report without relations to check does not say that all hold, nor leads to any', async () => {
  const { counts } = v.parse(OverviewResource, authoredResources().get(`reports/${reportId}/overview.json`));
  const checks = { holds: 0, doesNotHold: 0, cannotBeChecked: 0 };
  serve('overview', OverviewResource, {
    ...{ failing: [], progress: [], wholes: [] },
    counts: { ...counts, checks },
  });
  open(`/en/reports/${reportId}/`);
  await heading(/Shangluo/);
  const section = screen.getByRole('region', { name: 'What does not add up' });
  expect(section).toHaveTextContent(/^What does not add upNo relations to check$/);
  // Nor does a heading stand over nothing.
  expect(screen.queryByRole('region', { name: 'Progress and shares' })).toBeNull();
});

it('checks, actions and figures say that the report has none, not that none fits a filter', async () => {
  serve('checks', ChecksResource, { checks: [] });
  const { unmount } = open(`/reports/${reportId}/checks/`);
  await heading('核验');
  expect(screen.getByText('这份报告没有可核验的数字关系。')).toHaveRole('status');
  unmount();
  serve('overview', OverviewResource, { problems: [], plans: [] });
  const actions = open(`/reports/${reportId}/actions/`);
  await heading('问题与计划');
  expect(
    screen.getByText('报告没有写明问题，也没有写明计划。', { selector: '[role=status] *' }),
  ).toBeVisible();
  actions.unmount();
  serve('figures', FiguresResource, { figures: [], quantities: [] });
  open(`/reports/${reportId}/figures/`);
  await heading('全部数据');
  expect(screen.getByText('报告没有写出数据。')).toBeVisible();
});
