import { useLanguage } from '../i18n/locale.tsx';
import { decimalsOf, formatNumber, unitWord } from '../i18n/quantity.ts';
import { useReport } from '../i18n/report.tsx';
import { isPercentage, termsOf } from '../report/checks.ts';
import type { Lookup } from '../report/lookup.ts';
import type { Check } from '../report/model/check.ts';

/** How the values of a check are said: with the unit that both of its sides are counted in. */
export interface CheckValues {
  value: (value: number) => string;
  /** Where the unit follows later in the sentence; a percent sign stays with its number. */
  first: (value: number) => string;
  isPercent: boolean;
}

/** Values that were worked out bear the unit of what they were worked out from; none where the terms differ in theirs. */
export function useCheckValues({ stated, against }: Check, quantities: Lookup): CheckValues {
  const { locale } = useLanguage();
  const { units } = useReport();
  const plain = (value: number) => formatNumber(value, decimalsOf(value));
  const ledger = { quantity: quantities, isPercent: (id: string) => units[id]?.kind === 'percent' };
  if ([stated, against].some((side) => isPercentage(side, ledger))) {
    const value = (one: number) => `${plain(one)}%`;
    return { value, first: value, isPercent: true };
  }
  const [unit, ...others] = new Set([stated, against].flatMap(termsOf).map((id) => quantities(id).unit));
  if (unit === undefined || others.length > 0) return { value: plain, first: plain, isPercent: false };
  const gap = locale === 'zh' ? '' : ' ';
  const value = (one: number) => plain(one) + gap + unitWord(unit, Math.abs(one), units, locale);
  return { value, first: plain, isPercent: false };
}
