import { expect, test } from 'vitest';
import { descriptionMessages } from '../../../src/i18n/messages/descriptions.ts';
import { figuresMessages } from '../../../src/i18n/messages/figures.ts';
import { originalMessages } from '../../../src/i18n/messages/original.ts';
import { overviewMessages } from '../../../src/i18n/messages/overview.ts';
import { searchResultMessages } from '../../../src/i18n/messages/searchResults.ts';
import { takeawayMessages } from '../../../src/i18n/messages/takeaway.ts';

test.each(['zh', 'en'] as const)('counts are grouped in thousands as figures are (%s)', (locale) => {
  for (const said of [
    figuresMessages[locale].shown(1, 10_000),
    figuresMessages[locale].shown(10_000, 10_000),
    originalMessages[locale].equation({ found: 10_000, bound: 1, otherValue: 0, excused: 2, open: 3 }),
    overviewMessages[locale].areaCounts(9, 10_000, 1),
    descriptionMessages[locale].figures(10_000),
    searchResultMessages[locale].count(10_000),
    takeawayMessages[locale].notes.shown(1, 10_000, 1_000),
  ]) {
    expect(said).toContain('10,000');
    expect(said).not.toContain('10000');
  }
});

test('one of a kind is said in the singular', () => {
  const { counts, areaCounts, allChecks } = overviewMessages.en;
  const descriptions = descriptionMessages.en;
  for (const said of [
    counts(1, 1, 1, 1),
    areaCounts(1, 1, 1),
    allChecks(1),
    descriptions.overview('The report', { measures: 1, figures: 1 }),
    descriptions.actions(1, 1),
    descriptions.checks(1),
    descriptions.figures(1),
  ]) {
    expect(said).toMatch(/\b1 /);
    expect(said).not.toMatch(/\b1 (work )?\w+s\b/);
  }
});
