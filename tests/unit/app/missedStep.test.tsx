import { render, screen } from '@testing-library/react';
import { BrowserRouter, useLocation } from 'react-router';
import { expect, it } from 'vitest';
import { useMissedStep } from '../../../src/app/useMissedStep.ts';

/** Shows where it is; while it is drawn for the first time, the browser steps back to `/before`. */
function Page() {
  const { pathname } = useLocation();
  if (pathname === '/now') window.history.replaceState({ key: 'earlier', idx: 0 }, '', '/before');
  useMissedStep();
  return <h1>{pathname}</h1>;
}

it('follows a step back that is taken while the app is first drawn', async () => {
  window.history.replaceState({ key: 'later', idx: 1 }, '', '/now');
  render(
    <BrowserRouter>
      <Page />
    </BrowserRouter>,
  );
  expect(await screen.findByRole('heading', { name: '/before' })).toBeVisible();
});
