import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
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

/** Opens the app at a path as a browser would, without anything prerendered. */
export function open(path: string, scenario: Scenario = { name: 'normal' }) {
  setScenario(scenario);
  const user = userEvent.setup();
  const view = render(
    <Providers client={createClient()}>
      <MemoryRouter initialEntries={[path]}>
        <App />
      </MemoryRouter>
    </Providers>,
  );
  return { user, ...view };
}

/** The one heading of the page, once the page is there. */
export function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name });
}
