import { useMessages } from '../../i18n/locale.tsx';
import { useLanguage } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Slide } from '../../report/deck/slide.ts';
import { SlideHeading } from '../slides/SlideFrame.tsx';
import { SlideView } from '../slides/SlideView.tsx';
import { useTalk } from '../talk.tsx';
import styles from './Sheets.module.css';

export type PerPage = 1 | 3;

/**
 * The paper's shape goes with what is printed, and a rem is the same on every paper. A style sheet cannot say either
 * for one element only, so it comes and goes with the sheets.
 */
const paper: Record<PerPage, string> = {
  1: '@page{size:A4 landscape;margin:0}@media print{html:root{font-size:12pt}}',
  3: '@page{size:A4 portrait;margin:0}@media print{html:root{font-size:12pt}}',
};

const lines = [1, 2, 3, 4, 5, 6];

/** The whole deck as pages of paper, always in the colours of a light projection. */
export function Sheets({ perPage }: { perPage: PerPage }) {
  const t = useMessages(presentMessages);
  const { text } = useLanguage();
  const { source, deck } = useTalk();
  const pages = inGroups(deck, perPage);
  return (
    <div className={styles.sheets} data-projection="paper">
      <style>{paper[perPage]}</style>
      <SlideHeading value="h2">
        {pages.map((slides, index) => (
          <div key={slides[0]?.name} className={styles.sheet} data-per={perPage}>
            {perPage === 1 ? (
              slides.map((slide) => <Scaled key={slide.name} slide={slide} />)
            ) : (
              <>
                {slides.map((slide) => (
                  <div key={slide.name} className={styles.row}>
                    <Scaled slide={slide} />
                    <div className={styles.notes}>
                      <p>{t.room}</p>
                      {lines.map((line) => (
                        <div key={line} className={styles.rule} />
                      ))}
                    </div>
                  </div>
                ))}
                <p className={styles.foot}>
                  <span>{text(source.report.title)}</span>
                  <span>{t.page(index + 1, pages.length)}</span>
                </p>
              </>
            )}
          </div>
        ))}
      </SlideHeading>
    </div>
  );
}

function Scaled({ slide }: { slide: Slide }) {
  return (
    <div className={styles.scaled}>
      <div>
        <SlideView slide={slide} />
      </div>
    </div>
  );
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
