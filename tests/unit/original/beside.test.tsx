import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../../authoring/compile.ts';
import { loadFiles } from '../../../authoring/load.ts';
import { addresses } from '../../../src/api/address.ts';
import { figuresQuery } from '../../../src/api/queries.ts';
import { FiguresResource } from '../../../src/api/resources.ts';
import { LanguageProvider } from '../../../src/i18n/locale.tsx';
import { ReportProvider } from '../../../src/i18n/report.tsx';
import { BesideOriginal } from '../../../src/original/BesideOriginal.tsx';
import { setWanted } from '../../../src/original/wanted.ts';
import * as v from 'valibot';
import { fixtureDir } from '../../fixtures/files.ts';

const id = 'linjiang-2024';
const data = v.parse(FiguresResource, compile(loadFiles(fixtureDir)).resources.get(addresses.figures(id)));

function Where() {
  const { pathname, search } = useLocation();
  return <output>{pathname + search}</output>;
}

function show(path: string, isWide: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: isWide, addEventListener() {}, removeEventListener() {} }));
  const client = new QueryClient();
  client.setQueryData(figuresQuery(id).queryKey, data);
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[path]}>
        <LanguageProvider locale="en">
          <ReportProvider report={data.report}>
            <BesideOriginal selectedId={data.figures[0]}>
              <h1>One figure</h1>
            </BesideOriginal>
            <Where />
          </ReportProvider>
        </LanguageProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

const pane = () => screen.findByRole('complementary', { name: 'The original report' });

beforeEach(() => setWanted(false));

describe('a page with the original beside it', () => {
  it('offers it by a link that works before script and keeps what the URL says', () => {
    show('/en/reports/x/figures/?area=3', true);
    expect(screen.getByRole('link', { name: 'Compare with the original' })).toHaveAttribute(
      'href',
      'en/reports/x/figures/?area=3&original=1',
    );
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });

  it('opens it where the URL asks for it, stays open on the next page, and closes for good', async () => {
    const user = show('/en/reports/x/figures/?original=1&area=3', true);
    expect(await within(await pane()).findByLabelText('Or paste the whole text here')).toBeVisible();
    expect(sessionStorage.getItem('rol.original.open')).toBe('1');
    await user.click(screen.getByRole('button', { name: 'Close the original' }));
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(/figures\/\?area=3$/);
    expect(sessionStorage.getItem('rol.original.open')).toBeNull();
  });

  it('keeps the focus where it is opened and closed', async () => {
    const user = show('/en/reports/x/figures/?original=1', true);
    await pane();
    await user.click(screen.getByRole('button', { name: 'Close the original' }));
    expect(screen.getByRole('link', { name: 'Compare with the original' })).toHaveFocus();
  });

  it('is open on a page whose URL does not ask for it if it was open before', async () => {
    setWanted(true);
    show('/en/reports/x/figures/', true);
    expect(await pane()).toBeVisible();
  });

  it('has one first heading, also where there is room for one of the two only', async () => {
    const user = show('/en/reports/x/figures/?original=1', false);
    await pane();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Original', pressed: false }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'The original report' })).toBeVisible());
    await user.click(screen.getByRole('button', { name: 'Figure', pressed: false }));
    expect(screen.queryByRole('heading', { name: 'The original report' })).not.toBeInTheDocument();
  });
});
