import { http, HttpResponse } from 'msw';
import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { authoredResources } from '../../mocks/data.ts';
import { server } from '../../mocks/node.ts';
import { PresentResource } from '../../src/api/resources.ts';
import { heading, open, reportId } from './app.tsx';
import { at, mockTheTalk, t } from './talk.tsx';

mockTheTalk();

it('a slide that cannot be drawn says so, and the talk goes on over it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const address = `reports/${reportId}/present.json`;
  const whole = v.parse(PresentResource, authoredResources().get(address));
  const areas = whole.areas.map((area) =>
    area.number === 7 ? { ...area, headline: ['of.no.figure'] } : area,
  );
  server.use(http.get(`*/api/${address}`, () => HttpResponse.json({ ...whole, areas })));
  const { user } = open(at('area-6.disclosure.five'));
  await heading(/./);
  await user.keyboard('{PageDown}');
  expect(await heading(t.failed)).toBeInTheDocument();
  await user.keyboard('{PageDown}');
  expect(await heading(/全市收到复议申请101件/)).toBeInTheDocument();
});
