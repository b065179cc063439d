import { failingOn } from '../../report/checks.ts';
import { drawnIn } from '../../report/drawn.ts';
import type { Check } from '../../report/model/check.ts';
import type { Exhibit } from '../../report/model/exhibit.ts';
import { wholesIn } from '../../report/wholes.ts';
import { claimOf } from './claim.ts';
import type { Context } from './context.ts';
import type { Failing } from './model.ts';

/** Which of some checks do not hold on what an exhibit draws, in their order; but for those that its own sums say. */
export function failingBeside(exhibit: Exhibit, checks: readonly Check[], context: Context): Failing[] {
  return failingOn(drawnIn(exhibit), checks)
    .filter((check) => !isSaid(check, exhibit, context))
    .map(({ id, title, note }) => ({
      id,
      title: title[context.locale],
      note: note?.[context.locale] ?? null,
    }));
}

/** Whether the parts of the exhibit are those of the check, so that the sum under them says that it does not hold. */
function isSaid(check: Check, exhibit: Exhibit, context: Context): boolean {
  const { lookup } = context;
  return wholesIn([exhibit]).some(({ levels }) =>
    levels.some(({ whole, parts, complete }) => {
      const ids = parts.map(({ quantity }) => quantity);
      if (check.rule !== 'sum' || !complete || !check.terms.every((id) => id === whole || ids.includes(id)))
        return false;
      const claim = claimOf(whole === undefined ? undefined : lookup(whole), ids.map(lookup), context);
      return claim?.outcome === 'doesNotHold';
    }),
  );
}
