import { expect, it } from 'vitest';
import { actionItemsOf } from '../../../../src/pages/actions/actionItems.ts';
import { data } from '../../../journeys/actionsPage.tsx';

const linked = (problems: typeof data.problems, plans: typeof data.plans) =>
  actionItemsOf({ problems, plans }).map(({ item, links }) => [item.id, links.map(({ id }) => id)]);

it('a link that only the problem or only the plan states is there on both', () => {
  const problems = data.problems.map((problem) => ({ ...problem, plans: [] }));
  const plans = data.plans.map((plan) => ({
    ...plan,
    problems: plan.id === 'faster-appeals' ? ['slow-appeals'] : [],
  }));
  const expected = [
    ['slow-appeals', ['faster-appeals']],
    ['faster-appeals', ['slow-appeals']],
    ['more-offices', []],
  ];
  expect(linked(data.problems, data.plans)).toEqual(expected);
  expect(linked(problems, plans)).toEqual(expected);
});
