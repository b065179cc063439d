import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { manyFigures } from '../../bench/many.ts';
import { authoredResources } from '../../mocks/data.ts';
import { server } from '../../mocks/node.ts';
import { FiguresResource } from '../../src/api/resources.ts';
import { heading, mockTheApi, open, reportId } from './app.tsx';

mockTheApi();
vi.mock('../../src/pages/figures/WindowedBody.tsx', () => {
  throw new Error('gone');
});

it('a long table stands whole where the code that shows a part of it cannot be had', async () => {
  const address = `reports/${reportId}/figures.json`;
  const many = manyFigures(v.parse(FiguresResource, authoredResources().get(address)), 300);
  server.use(http.get(`*/api/${address}`, () => HttpResponse.json(many)));
  open(`/reports/${reportId}/figures/`);
  await heading('全部数据');
  await waitFor(() => expect(screen.getAllByRole('rowheader')).toHaveLength(300));
});
