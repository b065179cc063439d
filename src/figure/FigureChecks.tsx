import { CheckView } from '../exhibits/CheckView.tsx';
import { useMessages } from '../i18n/locale.tsx';
import { figureMessages } from '../i18n/messages/figure.ts';
import type { Lookup } from '../report/lookup.ts';
import type { Check } from '../report/model/check.ts';
import { FigureSection } from './FigureSection.tsx';

/** Every check that uses a figure, open to read. */
export function FigureChecks({
  checks,
  quantities,
  headingLevel,
}: {
  checks: readonly Check[];
  quantities: Lookup;
  headingLevel: 2 | 3;
}) {
  const t = useMessages(figureMessages);
  return (
    <FigureSection title={t.checks} headingLevel={headingLevel}>
      {checks.length === 0 && <p>{t.noChecks}</p>}
      {checks.map((check) => (
        <CheckView
          key={check.id}
          check={check}
          quantities={quantities}
          headingLevel={headingLevel === 2 ? 3 : 4}
          isPlace={headingLevel === 2}
        />
      ))}
    </FigureSection>
  );
}
