import { createContext, useContext, type ReactNode } from 'react';
import { addressesOf } from '../../i18n/address.ts';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Slide } from '../../report/deck/slide.ts';
import type { WorkArea } from '../../report/model/report.ts';
import { useTalk } from '../talk.tsx';
import { sourcesOf } from './sources.ts';
import { useSlideTitle } from './title.ts';
import styles from './SlideFrame.module.css';

/** What a slide's title is to the document that it stands in: its heading on the stage, no heading in a preview. */
export const SlideHeading = createContext<'h1' | 'h2' | 'p'>('p');

/** The same around every slide: where it belongs, its one message, the place in the report, page n of N. */
export function SlideFrame({
  slide,
  place,
  children,
}: {
  slide: Slide;
  place?: ReactNode;
  children: ReactNode;
}) {
  const t = useMessages(presentMessages);
  const { locale, text } = useLanguage();
  const { source, deck, lookup } = useTalk();
  const title = useSlideTitle()(slide);
  const Heading = useContext(SlideHeading);
  const places = sourcesOf(slide, lookup);

  return (
    <div className={styles.slide} data-slide={slide.name} data-kind={slide.kind}>
      <p className={styles.place}>{place}</p>
      <Heading className={styles.title} data-length={lengthClass(title)}>
        {together(title)}
      </Heading>
      <div className={styles.body}>{children}</div>
      <div className={styles.foot}>
        <p>
          {places.length > 0
            ? `${t.source}${t.colon}${addressesOf(places, source.report, locale)}`
            : text(source.report.title)}
        </p>
        <p className={styles.page}>{t.page(deck.indexOf(slide) + 1, deck.length)}</p>
      </div>
    </div>
  );
}

/** A number and the word after it stay on one line: “209” alone at its end would be another number. */
function together(title: string): string {
  return title.replace(/(\d) (?=[a-z])/g, '$1\u00a0');
}

/** The area's numeral as a seal, its short name, and what of it is shown. */
export function AreaPlace({ area, detail }: { area: WorkArea; detail?: string }) {
  const t = useMessages(presentMessages);
  const { text } = useLanguage();
  return (
    <>
      <span className={styles.seal}>{t.numeral(area.number)}</span>
      <span>
        {text(area.short)}
        {detail && t.dot + detail}
      </span>
    </>
  );
}

/** How long a title is, where a Han character is as wide as two Latin letters: what decides how large it is set. */
export function lengthClass(title: string): 'short' | 'medium' | 'long' {
  const letters = [...title].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  return letters <= 50 ? 'short' : letters <= 96 ? 'medium' : 'long';
}
