import { setupServer } from 'msw/node';
import { authoredResources } from './data.ts';
import { handlersFor } from './handlers/all.ts';

/** The API for tests: `server.listen()`, a scenario by `setScenario`, `server.close()`. */
export const server = setupServer(...handlersFor(authoredResources()));
