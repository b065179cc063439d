import type { OverviewResource } from '../../api/resources.ts';
import type { Plan, Problem } from '../../report/model/report.ts';

/** A problem with the plans that answer it, or a plan with the problems that it answers. */
export interface ActionItemOf {
  kind: 'problem' | 'plan';
  item: Problem | Plan;
  links: (Problem | Plan)[];
}

/** Problems, then plans, in the report's order. A link that only one side states is there on both. */
export function actionItemsOf({
  problems,
  plans,
}: Pick<OverviewResource, 'problems' | 'plans'>): ActionItemOf[] {
  const linked = (problem: Problem, plan: Plan) =>
    problem.plans.includes(plan.id) || plan.problems.includes(problem.id);
  return [
    ...problems.map((item) => ({
      kind: 'problem' as const,
      item,
      links: plans.filter((plan) => linked(item, plan)),
    })),
    ...plans.map((item) => ({
      kind: 'plan' as const,
      item,
      links: problems.filter((problem) => linked(problem, item)),
    })),
  ];
}
