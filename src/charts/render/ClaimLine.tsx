import { useMessages } from '../../i18n/locale.tsx';
import { chartMessages } from '../../i18n/messages/charts.ts';
import { OutcomeShape } from '../../ui/OutcomeShape.tsx';
import type { Claim, ComparisonModel } from '../prepare/model.ts';
import styles from './ClaimLine.module.css';

/** Whether parts make up their whole, said in a word and a shape and with the sum. */
export function ClaimLine({ claim, of }: { claim: Claim; of?: string }) {
  const t = useMessages(chartMessages);
  return (
    <p className={styles.claim} data-outcome={claim.outcome}>
      <OutcomeShape outcome={claim.outcome} /> <strong>{t[claim.outcome]}</strong>{' '}
      <span>{of === undefined ? claim.text : of + t.colon + claim.text}</span>
    </p>
  );
}

/** What is to be said of the series of a comparison; `claims` are all of it or those that matter where it is shown. */
export function ClaimLines({ model, claims }: { model: ComparisonModel; claims: ComparisonModel['claims'] }) {
  return claims.map((claim) => (
    <ClaimLine key={claim.name} claim={claim} of={model.grouped ? claim.name : undefined} />
  ));
}
