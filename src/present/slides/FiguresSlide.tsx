import type { CSSProperties } from 'react';
import { FailingLinks } from '../../exhibits/CheckLink.tsx';
import { FigureTile } from '../../exhibits/FigureTile.tsx';
import { useRoomAbove } from '../../exhibits/words.ts';
import { useLanguage } from '../../i18n/locale.tsx';
import type { Slide } from '../../report/deck/slide.ts';
import { useTalk } from '../talk.tsx';
import { Enlarged } from './Enlarged.tsx';
import { AreaPlace, SlideFrame } from './SlideFrame.tsx';
import styles from './FiguresSlide.module.css';

/** Columns and size by how many figures share the slide: one fills it. */
const settings: Record<number, { columns: number; times: number }> = {
  1: { columns: 1, times: 2 },
  2: { columns: 2, times: 1.6 },
  3: { columns: 3, times: 1.35 },
  4: { columns: 2, times: 1.3 },
  7: { columns: 4, times: 1.15 },
  8: { columns: 4, times: 1.15 },
};
const most = { columns: 3, times: 1.15 };

/** Figures side by side, each with its number as the picture. Where there is room, what it means stands below. */
export function Figures({ figures }: { figures: readonly string[] }) {
  const { text } = useLanguage();
  const { lookup, source } = useTalk();
  const hasRoomAbove = useRoomAbove();
  const { columns, times } = settings[figures.length] ?? most;
  const rowOf = (index: number) => {
    const first = index - (index % columns);
    return figures.slice(first, first + columns).map(lookup);
  };
  const style: CSSProperties & Record<'--columns' | '--unit', number | string> = {
    '--columns': columns,
    // Two beside each other have room for number and unit in one line.
    '--unit': columns > 2 ? 'block' : 'inline',
  };
  return (
    <Enlarged times={times} align="middle">
      <div className={styles.grid} data-many={columns > 3 ? '' : undefined} style={style}>
        {figures.map(lookup).map((quantity, index) => (
          <div key={quantity.id} className={styles.cell}>
            <FigureTile
              quantity={quantity}
              quantities={lookup}
              marks={<FailingLinks id={quantity.id} checks={source.checks} />}
              size="large"
              roomAbove={hasRoomAbove(rowOf(index))}
            />
            {figures.length <= 2 && quantity.basis === 'reported' && quantity.meaning && (
              <p className={styles.meaning}>{text(quantity.meaning)}</p>
            )}
          </div>
        ))}
      </div>
    </Enlarged>
  );
}

export function FiguresSlide({ slide }: { slide: Extract<Slide, { kind: 'figures' }> }) {
  return (
    <SlideFrame slide={slide} place={<AreaPlace area={slide.area} />}>
      <Figures figures={slide.figures} />
    </SlideFrame>
  );
}

export function HeadlineSlide({ slide }: { slide: Extract<Slide, { kind: 'headline' }> }) {
  return (
    <SlideFrame slide={slide}>
      <Figures figures={slide.figures} />
    </SlideFrame>
  );
}
