import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Chart } from '../../../src/charts/Chart.tsx';
import { LanguageProvider } from '../../../src/i18n/locale.tsx';
import { ReportProvider } from '../../../src/i18n/report.tsx';
import * as fixture from './fixture.ts';

const plot = '../../../src/charts/render/ComparisonPlot.tsx';

/** jsdom lays nothing out: the layer over the bars gets a size, and is observed at once. */
let width = 600;
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(() => width);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, width, 240),
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      callback: () => void;
      constructor(callback: () => void) {
        this.callback = callback;
      }
      observe() {
        this.callback();
      }
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetModules();
  vi.doUnmock(plot);
  width = 600;
});

function show() {
  return render(
    <MemoryRouter>
      <LanguageProvider locale="en">
        <ReportProvider report={fixture.head}>
          <Chart exhibit={fixture.channels} quantities={fixture.lookup} checks={[]} />
        </ReportProvider>
      </LanguageProvider>
    </MemoryRouter>,
  );
}
/** A browser that falls idle when it is told to. */
function idleByHand() {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => waiting.push(callback));
  return {
    fallIdle: () => waiting.splice(0).forEach((callback) => callback()),
    /** The chart whose turn it was is done: the next one waits. */
    nextWaits: () => waitFor(() => expect(waiting).toHaveLength(1)),
  };
}

test('when idle the bars are drawn again over the static ones, and no point is added to the page', async () => {
  const { container } = show();
  const points = container.querySelectorAll('[data-point]').length;
  expect(container.querySelector('.recharts-wrapper')).toBeNull();
  await waitFor(() =>
    expect(container.querySelectorAll('.recharts-wrapper rect[data-fill]')).toHaveLength(4),
  );
  expect(container.querySelectorAll('[data-point]')).toHaveLength(points);
  await waitFor(() => expect(container.querySelector('[data-live]')).not.toBeNull());
});

test('of several charts each time that the browser is idle brings one', async () => {
  const { fallIdle, nextWaits } = idleByHand();
  const { container: first } = show();
  const { container: second } = show();
  const areLive = () => [first, second].map((chart) => chart.querySelector('.recharts-wrapper') !== null);

  fallIdle();
  await nextWaits();
  await waitFor(() => expect(first.querySelector('[data-live]')).not.toBeNull());
  expect(areLive()).toEqual([true, false]);

  fallIdle();
  await waitFor(() => expect(areLive()).toEqual([true, true]));
});

test('when its code cannot be fetched the static bars stay and nothing is reported as broken', async () => {
  vi.doMock(plot, () => {
    throw new Error('Failed to fetch dynamically imported module');
  });
  const { fallIdle, nextWaits } = idleByHand();
  const { container } = show();
  show();
  fallIdle();
  await nextWaits();
  fallIdle();
  expect(container.querySelector('.recharts-wrapper, [data-live]')).toBeNull();
  expect(container.querySelectorAll('[data-mark] rect')).toHaveLength(4);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('where the layer has no room its code is not fetched', async () => {
  width = 0;
  const fetched = vi.fn(() => ({ ComparisonPlot: () => null }));
  vi.doMock(plot, fetched);
  const { fallIdle, nextWaits } = idleByHand();
  show();
  show();
  fallIdle();
  await nextWaits();
  fallIdle();
  expect(fetched).not.toHaveBeenCalled();
});
