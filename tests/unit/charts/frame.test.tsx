import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { MemoryRouter, StaticRouter, useLocation } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { Chart } from '../../../src/charts/Chart.tsx';
import { LanguageProvider } from '../../../src/i18n/locale.tsx';
import { ReportProvider } from '../../../src/i18n/report.tsx';
import type { Locale } from '../../../src/lib/paths.ts';
import type { Exhibit } from '../../../src/report/model/exhibit.ts';
import * as fixture from './fixture.ts';

afterEach(() => vi.restoreAllMocks());

function Where() {
  const { search, hash } = useLocation();
  return <output data-testid="where">{search + hash}</output>;
}

function tree(exhibits: Exhibit[], locale: Locale) {
  return (
    <LanguageProvider locale={locale}>
      <ReportProvider report={fixture.head}>
        {exhibits.map((exhibit) => (
          <Chart key={exhibit.id} exhibit={exhibit} quantities={fixture.lookup} checks={[]} />
        ))}
        <Where />
      </ReportProvider>
    </LanguageProvider>
  );
}
function show(exhibits: Exhibit[], { locale = 'en', url = '/' }: { locale?: Locale; url?: string } = {}) {
  return render(<MemoryRouter initialEntries={[url]}>{tree(exhibits, locale)}</MemoryRouter>);
}
const figure = (name: string) => screen.getByRole('figure', { name });

test.each([fixture.cleanUp, fixture.outcomes, fixture.sideBySide, fixture.channels, fixture.offices])(
  'the table of $id has a row for each point of the drawing, with the same values',
  (exhibit) => {
    show([exhibit]);
    const frame = figure(exhibit.title.en);
    const points = [...frame.querySelectorAll('[data-point]')];
    const rows = within(frame).getAllByRole('row', { hidden: true }).slice(1);
    expect(rows).toHaveLength(points.length);
    rows.forEach((row, index) => {
      const label = within(row).getByRole('rowheader', { hidden: true }).textContent ?? '';
      const value = row.querySelector('th + td');
      const point = points[index];
      const [text, mark] = value?.children ?? [];
      expect(point?.textContent).toContain(text?.textContent);
      // What the report does not state is told apart at the value itself.
      expect(mark?.textContent === 'derived').toBe(point?.textContent?.includes('derived'));
      expect(point?.closest('li:not([data-point])')?.textContent ?? point?.textContent).toContain(label);
    });
  },
);

test.each<[Locale, string, string, string]>([
  ['zh', '清理规范性文件：325件', '最大的是保留', '出处：'],
  ['en', 'Normative documents cleaned up: 325 items', 'Largest: Kept, 204 items', 'Source: '],
])(
  'in %s a drawing has a name and a description with total and largest',
  (locale, total, largest, source) => {
    show([fixture.cleanUp], { locale });
    const drawing = screen.getByRole('group', { name: fixture.cleanUp.title[locale] });
    expect(drawing).toHaveAccessibleDescription(expect.stringContaining(total));
    expect(drawing).toHaveAccessibleDescription(expect.stringContaining(largest));
    expect(screen.getByRole('figure')).toHaveTextContent(source);
  },
);

test('a chart is one stop of the Tab key, and arrows, Home and End read out its points', async () => {
  const user = userEvent.setup();
  show([fixture.cleanUp]);
  const drawing = screen.getByRole('group', { name: fixture.cleanUp.title.en });
  const live = figure(fixture.cleanUp.title.en).querySelector('[aria-live]');
  const tip = drawing.querySelector('[aria-hidden][hidden]');
  drawing.focus();
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(live).toHaveTextContent('Whole city · Kept, 204 items, Share (derived): 62.8%, 2 of 5');
  expect(tip).toBeVisible();
  expect(tip).toHaveTextContent('204 items');
  await user.keyboard('{End}');
  expect(live).toHaveTextContent('Expired, 33 items');
  await user.keyboard('{ArrowRight}');
  expect(live).toHaveTextContent('5 of 5');
  await user.keyboard('{Home}{ArrowLeft}');
  expect(live).toHaveTextContent('1 of 5');
  await user.keyboard('{Escape}');
  expect(figure(fixture.cleanUp.title.en).querySelector('figcaption')).toHaveFocus();
  expect(tip).not.toBeVisible();
  for (const link of within(drawing).getAllByRole('link')) expect(link).toHaveAttribute('tabindex', '-1');
});

test('a bound is announced in words', async () => {
  const user = userEvent.setup();
  show([fixture.channels], { locale: 'zh' });
  screen.getByRole('group', { name: fixture.channels.title.zh }).focus();
  await user.keyboard('{Home}');
  const live = figure(fixture.channels.title.zh).querySelector('[aria-live]');
  expect(live).toHaveTextContent('普法短信、5万余条、完整数值：50,000条、限定：多于');
});

test('the pointer shows a point and its leaving hides it', async () => {
  const user = userEvent.setup();
  show([fixture.cleanUp]);
  const drawing = screen.getByRole('group', { name: fixture.cleanUp.title.en });
  const tip = drawing.querySelector('[aria-hidden][hidden]');
  await user.hover(within(drawing).getByText('Amended'));
  expect(tip).toHaveTextContent('52 items');
  await user.unhover(drawing);
  expect(tip).not.toBeVisible();
});

test.each<[Locale, string, RegExp]>([
  ['zh', '箭头：实际多于或不少于所标数值。虚线端：约数。过短的条', /\S。用方向键/],
  ['en', 'number shown. Dashed end: an approximate number. Very short bars', /\S\. Arrow keys/],
])('sentences on a chart are parted as they are written in %s', (locale, notes, keys) => {
  show([fixture.channels], { locale });
  expect(screen.getByRole('figure')).toHaveTextContent(notes);
  expect(screen.getByRole('group', { name: fixture.channels.title[locale] })).toHaveAccessibleDescription(
    keys,
  );
});

test('the choice of a table is in the URL, beside those of other charts, and comes out of it again', async () => {
  const user = userEvent.setup();
  show([fixture.cleanUp, fixture.quality], { url: '/?q=x#quality' });
  const table = (name: string) => within(figure(name)).getByRole('radio', { name: 'Table' });
  await user.click(table(fixture.cleanUp.title.en));
  expect(screen.getByTestId('where')).toHaveTextContent('?q=x&table=clean-up#quality');
  await user.click(table(fixture.quality.title.en));
  expect(screen.getByTestId('where')).toHaveTextContent('?q=x&table=clean-up,quality#quality');
  await user.click(within(figure(fixture.cleanUp.title.en)).getByRole('radio', { name: 'Chart' }));
  expect(screen.getByTestId('where')).toHaveTextContent('?q=x&table=quality#quality');
  expect(table(fixture.quality.title.en)).toBeChecked();
});

test('a URL that names a chart opens its table', () => {
  show([fixture.cleanUp, fixture.quality], { url: '/?table=quality' });
  expect(within(figure(fixture.quality.title.en)).getByRole('radio', { name: 'Table' })).toBeChecked();
  expect(within(figure(fixture.cleanUp.title.en)).getByRole('radio', { name: 'Chart' })).toBeChecked();
});

test('a table chosen before hydration stays chosen and reaches the URL', () => {
  const errors = vi.spyOn(console, 'error');
  const html = renderToString(<StaticRouter location="/">{tree([fixture.cleanUp], 'en')}</StaticRouter>);
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const chosen = container.querySelector<HTMLInputElement>('input[data-table-of]');
  chosen?.click();
  render(<MemoryRouter>{tree([fixture.cleanUp], 'en')}</MemoryRouter>, { container, hydrate: true });
  expect(chosen).toBeChecked();
  expect(container.querySelector('output')).toHaveTextContent('?table=clean-up');
  expect(errors).not.toHaveBeenCalled();
});

test('a chart that cannot be drawn says so in its own box and leaves its neighbour alone', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  show([fixture.rateOf('nowhere'), fixture.quality]);
  expect(screen.getByRole('alert')).toHaveTextContent('This chart could not be drawn');
  expect(figure(fixture.quality.title.en)).toBeInTheDocument();
});
