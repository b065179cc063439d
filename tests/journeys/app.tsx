import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { server } from '../../mocks/node.ts';
import { setScenario, type Scenario } from '../../mocks/scenarios.ts';
import { App } from '../../src/app/App.tsx';
import { createClient, Providers } from '../../src/app/Providers.tsx';

/** The report under test is whichever the data hold; its id is all that journeys know of it beforehand. */
export const reportId = 'shangluo-2021';

/** Puts the mocked API around the tests of a file; each starts in the normal scenario with empty storage. */
export function mockTheApi(): void {
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    window.scrollTo = () => {};
    Element.prototype.scrollIntoView = () => {};
  });
  afterEach(() => setScenario({ name: 'normal' }));
  afterAll(() => server.close());
}

/** Opens the app at a path as a browser would, with the router set as in `src/app/start.tsx`; nothing is prerendered. */
export function open(path: string, scenario: Scenario = { name: 'normal' }) {
  setScenario(scenario);
  const user = userEvent.setup();
  const client = createClient();
  const history = { address: path, back: () => {} };
  const view = render(
    <Providers client={client}>
      <MemoryRouter initialEntries={[path]} useTransitions={false}>
        <App />
        <History
          onMove={(address, back) => {
            history.address = address;
            history.back = back;
          }}
        />
      </MemoryRouter>
    </Providers>,
  );
  return { user, client, address: () => history.address, back: () => act(() => history.back()), ...view };
}

/** What the browser's own bar does: tells the address, and leads back. */
function History({ onMove }: { onMove: (address: string, back: () => void) => void }) {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    onMove(pathname + search + hash, () => void navigate(-1));
  });
  return null;
}

/** The one heading of the page, once the page is there. */
export function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name });
}
