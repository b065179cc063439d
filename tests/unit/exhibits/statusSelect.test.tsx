import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { StatusSelect } from '../../../src/exhibits/StatusSelect.tsx';
import { LanguageProvider } from '../../../src/i18n/locale.tsx';
import { ReportProvider } from '../../../src/i18n/report.tsx';
import * as fixture from '../charts/fixture.ts';

vi.mock('../../../src/api/actions/stores.ts', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

it('says that a choice is not recorded when the code that keeps it cannot be had, and shows what is', async () => {
  render(
    <LanguageProvider locale="en">
      <ReportProvider report={fixture.head}>
        <StatusSelect item="problem-1" stored="inProgress" name="Status" />
      </ReportProvider>
    </LanguageProvider>,
  );
  const list = screen.getByRole('combobox', { name: 'Status' });
  await userEvent.selectOptions(list, 'Done');
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Not recorded/);
  expect(list).toHaveValue('inProgress');
});
