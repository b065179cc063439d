import { originalMessages } from '../i18n/messages/original.ts';
import type { Locale } from '../lib/paths.ts';
import type { Figure } from '../report/model/figure.ts';
import type { Standing } from '../report/source/audit.ts';

/** What a number of the text is, in words: the names of its figures or why it is none. */
export function sayStanding(standing: Standing, figures: readonly Figure[], locale: Locale): string {
  const t = originalMessages[locale];
  if (standing.state === 'open') return t.openMark;
  if (standing.state !== 'excused') {
    const names = standing.figureIds.flatMap(
      (id) => figures.find((figure) => figure.id === id)?.name[locale] ?? [],
    );
    return names.join(' · ');
  }
  if (standing.by === 'rule') return t.byRule(standing.rule);
  return standing.by === 'name' ? t.byName(standing.name.reason[locale]) : t.byPerson(standing.reason);
}
