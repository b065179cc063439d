import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, vi } from 'vitest';
import { presentMessages } from '../../src/i18n/messages/present.ts';
import { mockTheApi, reportId } from './app.tsx';

/** What journeys through a talk have in common. */

export const t = presentMessages.zh;
export const at = (slide: string, query = '') => `/reports/${reportId}/present/${slide}/${query}`;
export const dialog = () => screen.findByRole('dialog');

/** Puts the mocked API around the tests of a file; no window opens, and dialogs do where the environment cannot. */
export function mockTheTalk(): void {
  mockTheApi();
  beforeAll(() => {
    // jsdom has dialogs but does not open them.
    if ('showModal' in HTMLDialogElement.prototype) return;
    Object.assign(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) {
        this.open = true;
      },
    });
  });
  beforeEach(() => {
    vi.stubGlobal('open', () => null);
  });
}
