import { useContext, type ReactNode } from 'react';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Slide } from '../../report/deck/slide.ts';
import { useTalk } from '../talk.tsx';
import frame from './SlideFrame.module.css';
import { lengthClass, SlideHeading } from './SlideFrame.tsx';
import styles from './CoverSlide.module.css';

/** Which report this is, of whom, and when it was published. */
export function TitleSlide({ slide }: { slide: Slide }) {
  const t = useMessages(presentMessages);
  const { text } = useLanguage();
  const { report } = useTalk().source;
  return (
    <Cover slide={slide} title={text(report.title)}>
      <p className={styles.meta}>{t.published(text(report.issuer), report.publishedOn)}</p>
    </Cover>
  );
}

export function EndSlide({ slide }: { slide: Slide }) {
  const t = useMessages(presentMessages);
  const { text } = useLanguage();
  const { report, quantities } = useTalk().source;
  return (
    <Cover slide={slide} title={t.end}>
      <p className={styles.meta}>{text(report.title)}</p>
      <p className={styles.note}>
        {t.endNote(quantities.filter(({ basis }) => basis === 'reported').length)}
      </p>
    </Cover>
  );
}

function Cover({ slide, title, children }: { slide: Slide; title: string; children: ReactNode }) {
  const t = useMessages(presentMessages);
  const { deck } = useTalk();
  const Heading = useContext(SlideHeading);
  return (
    <div className={frame.slide} data-slide={slide.name} data-kind={slide.kind}>
      <div className={styles.cover}>
        <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="2" />
          <path d="M16 6v19M9 25h14M7 10h18M10 10l-4 8h8zM22 10l-4 8h8z" />
        </svg>
        <Heading className={styles.title} data-length={lengthClass(title)}>
          {title}
        </Heading>
        {children}
      </div>
      <div className={frame.foot}>
        <p />
        <p className={frame.page}>{t.page(deck.indexOf(slide) + 1, deck.length)}</p>
      </div>
    </div>
  );
}
