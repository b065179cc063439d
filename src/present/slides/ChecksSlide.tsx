import { CheckView } from '../../exhibits/CheckView.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Slide } from '../../report/deck/slide.ts';
import { OutcomeShape } from '../../ui/OutcomeShape.tsx';
import { useTalk } from '../talk.tsx';
import { Enlarged } from './Enlarged.tsx';
import { AreaPlace, SlideFrame } from './SlideFrame.tsx';
import styles from './ChecksSlide.module.css';

/** How the report's own arithmetic turned out, and what does not add up by name. */
export function ChecksSlide({ slide }: { slide: Extract<Slide, { kind: 'checks' }> }) {
  const t = useMessages(presentMessages);
  const { text } = useLanguage();
  const { holds, doesNotHold, cannotBeChecked } = slide.counts;
  return (
    <SlideFrame slide={slide}>
      <Enlarged times={1.25} align="middle">
        <div>
          <p className={styles.counts}>
            {doesNotHold > 0 && (
              <span className={styles.fails}>
                <OutcomeShape outcome="doesNotHold" /> {t.checksFail(doesNotHold)}
              </span>
            )}
            {holds > 0 && (
              <span className={styles.holds}>
                <OutcomeShape outcome="holds" /> {t.checksHold(holds)}
              </span>
            )}
            {cannotBeChecked > 0 && (
              <span className={styles.open}>
                <OutcomeShape outcome="cannotBeChecked" /> {t.checksOpen(cannotBeChecked)}
              </span>
            )}
          </p>
          {slide.failing.length === 0 ? (
            holds + cannotBeChecked > 0 && <p>{t.noneFails}</p>
          ) : (
            <ul className={styles.list}>
              {slide.failing.map((check) => (
                <li key={check.id}>
                  {text(check.title)}
                  {check.note && <p>{text(check.note)}</p>}
                </li>
              ))}
            </ul>
          )}
        </div>
      </Enlarged>
    </SlideFrame>
  );
}

/** One check that does not hold, open to read. */
export function CheckSlide({ slide }: { slide: Extract<Slide, { kind: 'check' }> }) {
  const { source, lookup } = useTalk();
  const area = source.areas.find(({ number }) => number === slide.check.area);
  return (
    <SlideFrame slide={slide} place={area && <AreaPlace area={area} />}>
      <Enlarged times={1.3} align="middle">
        <div className={styles.check}>
          <CheckView check={slide.check} quantities={lookup} headingLevel={2} />
        </div>
      </Enlarged>
    </SlideFrame>
  );
}
