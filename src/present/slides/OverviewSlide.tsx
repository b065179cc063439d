import { Link } from '../../lib/Link.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Slide } from '../../report/deck/slide.ts';
import { useTalk } from '../talk.tsx';
import { Enlarged } from './Enlarged.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import styles from './OverviewSlide.module.css';

/** The work areas at a glance, each with the one thing to remember. */
export function OverviewSlide({ slide }: { slide: Extract<Slide, { kind: 'overview' }> }) {
  const t = useMessages(presentMessages);
  const { paths, text } = useLanguage();
  const { report } = useTalk().source;
  // Beside all there is room for 十一 or 10 where there is one: names stand below each other.
  const longest = Math.max(...slide.areas.map(({ number }) => t.numeral(number).length));
  return (
    <SlideFrame slide={slide}>
      <Enlarged times={1.35} align="middle">
        <ul className={styles.areas} data-numerals={longest}>
          {slide.areas.map((area) => (
            <li key={area.number} className={styles.area}>
              <Link className={styles.link} to={paths.area(report.id, area.number)}>
                <span className={styles.name}>
                  <span className={styles.numeral}>{t.numeral(area.number)}</span>
                  <span>{text(area.short)}</span>
                </span>
                <span className={styles.standout}>{text(area.standout)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Enlarged>
    </SlideFrame>
  );
}
