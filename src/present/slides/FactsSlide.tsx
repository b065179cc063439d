import { MilestoneShape } from '../../exhibits/MilestoneShape.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { exhibitMessages } from '../../i18n/messages/exhibits.ts';
import type { Slide } from '../../report/deck/slide.ts';
import { Enlarged } from './Enlarged.tsx';
import { AreaPlace, SlideFrame } from './SlideFrame.tsx';
import styles from './FactsSlide.module.css';

/** The facts of a measure without numbers, few enough to be read; the foot says for all where they stand. */
export function FactsSlide({ slide }: { slide: Extract<Slide, { kind: 'facts' }> }) {
  const { text } = useLanguage();
  const t = useMessages(exhibitMessages);
  const { milestones } = slide;
  return (
    <SlideFrame slide={slide} place={<AreaPlace area={slide.area} />}>
      <Enlarged times={1} align="middle">
        <ul className={styles.facts} data-many={milestones.length > 4 ? '' : undefined}>
          {milestones.map((milestone) => (
            <li key={milestone.id} className={styles.fact}>
              <span className={styles.kind}>
                <MilestoneShape kind={milestone.kind} /> {t.milestones[milestone.kind]}
              </span>
              <span className={styles.text}>{text(milestone.text)}</span>
            </li>
          ))}
        </ul>
      </Enlarged>
    </SlideFrame>
  );
}
