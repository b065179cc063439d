import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { actionItemMessages } from '../../i18n/messages/actionItem.ts';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Slide } from '../../report/deck/slide.ts';
import type { Plan, Problem } from '../../report/model/report.ts';
import { useTalk } from '../talk.tsx';
import { Enlarged } from './Enlarged.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import styles from './ActionsSlide.module.css';

/** What is still wrong, each problem with the plans that answer it. */
export function ProblemsSlide({ slide }: { slide: Extract<Slide, { kind: 'problems' }> }) {
  const t = useMessages(presentMessages);
  const { plans } = useTalk().source;
  return (
    <SlideFrame slide={slide}>
      <Actions
        kind="problem"
        actions={slide.problems.map((problem) => ({
          action: problem,
          name: t.answers,
          linked: plans.filter(({ id }) => problem.plans.includes(id)),
        }))}
      />
    </SlideFrame>
  );
}

/** What comes next, each plan with the problems that it answers. */
export function PlansSlide({ slide }: { slide: Extract<Slide, { kind: 'plans' }> }) {
  const t = useMessages(presentMessages);
  const { problems } = useTalk().source;
  return (
    <SlideFrame slide={slide}>
      <Actions
        kind="plan"
        actions={slide.plans.map((plan) => ({
          action: plan,
          name: t.answered,
          linked: problems.filter(({ id }) => plan.problems.includes(id)),
        }))}
      />
    </SlideFrame>
  );
}

interface Linked {
  action: Problem | Plan;
  name: string;
  linked: readonly (Problem | Plan)[];
}

function Actions({ kind, actions }: { kind: 'problem' | 'plan'; actions: readonly Linked[] }) {
  const t = useMessages(presentMessages);
  const { numbered } = useMessages(actionItemMessages);
  const { text } = useLanguage();
  return (
    <Enlarged times={actions.length <= 2 ? 1.5 : 1.3} align="middle">
      <ul className={styles.actions}>
        {actions.map(({ action, name, linked }) => (
          <li key={action.id} className={styles.action}>
            <p className={styles.title}>
              <span className={styles.kind}>{numbered[kind](action.number)}</span>
              <span>{text(action.title)}</span>
            </p>
            <p className={styles.summary}>{text(action.summary)}</p>
            {linked.length > 0 && (
              <p className={styles.links}>
                {name}
                {t.colon}
                {linked.map(({ title }) => text(title)).join(t.comma)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Enlarged>
  );
}
