import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { FigureTile } from '../../../src/exhibits/FigureTile.tsx';
import { FigureFacts } from '../../../src/figure/FigureFacts.tsx';
import { LanguageProvider } from '../../../src/i18n/locale.tsx';
import { ReportProvider } from '../../../src/i18n/report.tsx';
import type { Locale } from '../../../src/lib/paths.ts';
import type { Figure, Quantity } from '../../../src/report/model/figure.ts';
import * as fixture from '../charts/fixture.ts';

function show(quantity: Quantity, locale: Locale): HTMLElement {
  const measure = { area: 7, number: 1, title: { zh: '举措', en: 'Measure' } };
  return render(
    <MemoryRouter>
      <LanguageProvider locale={locale}>
        <ReportProvider report={fixture.head}>
          <FigureFacts quantity={quantity} measure={measure} quantities={fixture.lookup} />
          <FigureTile quantity={quantity} quantities={fixture.lookup} />
        </ReportProvider>
      </LanguageProvider>
    </MemoryRouter>,
  ).container;
}

const share = (value: number, decimals: number) =>
  fixture.derived(
    'share',
    value,
    { percent: ['offices.built', 'offices.total'] },
    { unit: 'percent', decimals },
  );

test.each<[Quantity, Locale, string, string]>([
  [share((73 / 99) * 100, 0), 'zh', '显示时四舍五入到整数', '四舍五入'],
  [share((73 / 99) * 100, 0), 'en', 'Shown rounded to a whole number', 'rounded'],
  [share((73 / 99) * 100, 1), 'zh', '显示时四舍五入到小数点后1位', '四舍五入'],
  [share((73 / 99) * 100, 2), 'en', 'Shown rounded to 2 decimal places', 'rounded'],
])('a number that is rounded on its tile is so on its page: %#', (quantity, locale, onPage, onTile) => {
  const shown = show(quantity, locale);
  expect(shown.querySelector('dl')).toHaveTextContent(onPage);
  expect(shown.querySelector('dl + *')).toHaveTextContent(onTile);
});

test('a derived number that needs no rounding is not said to be rounded, whatever its digits', () => {
  expect(show(share(62.5, 1), 'zh')).not.toHaveTextContent('四舍五入');
});

test.each<[Partial<Figure>, string, string]>([
  [{ scale: 10_000 }, '写到万位', 'written in steps of 10,000'],
  [{ scale: 10_000, decimals: 1 }, '写到千位', 'written in steps of 1,000'],
  [{ scale: 100_000_000, decimals: 2 }, '写到百万位', 'written in steps of 1,000,000'],
  [{ scale: 1_000_000_000_000 }, '写到万亿位', 'written in steps of 1,000,000,000,000'],
  [{ decimals: 1 }, '写到小数点后1位', 'written to 1 decimal place'],
  [{ decimals: 2 }, '写到小数点后2位', 'written to 2 decimal places'],
])('says to which place the report writes a figure, not that it was rounded: %#', (given, zh, en) => {
  const quantity = { ...fixture.figure('kept', 3e8), ...given };
  const chinese = show(quantity, 'zh').querySelector('dl');
  const english = show(quantity, 'en').querySelector('dl');
  expect(chinese).toHaveTextContent(`报告直接写出 · ${zh}`);
  expect(english).toHaveTextContent(`Stated by the report · ${en}`);
  expect(english).not.toHaveTextContent('round');
});

test('nothing is said of the places of a figure that is written in full', () => {
  const quantity = fixture.figure('kept', 3e8);
  expect(show(quantity, 'zh').querySelector('dl')).not.toHaveTextContent('写到');
  expect(show(quantity, 'en').querySelector('dl')).not.toHaveTextContent('written');
});

test('the report’s words stand in quotation marks, and what they quote in inner ones', () => {
  const built = fixture.figure('built', 73);
  const quoted = { ...built, source: { ...built.source, phrase: '“六好司法所”73个' } };
  expect(show(quoted, 'zh').querySelector('q')).toHaveTextContent('‘六好司法所’73个');
});
