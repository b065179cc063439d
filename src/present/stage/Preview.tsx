import type { CSSProperties } from 'react';
import type { Slide } from '../../report/deck/slide.ts';
import { SlideView } from '../slides/SlideView.tsx';
import styles from './Preview.module.css';

/** A slide made small, to be looked at only. `width` in rem. */
export function Preview({ slide, width }: { slide: Slide; width: number }) {
  const style: CSSProperties & Record<'--wide', number> = { '--wide': width };
  return (
    <div className={styles.preview} style={style} aria-hidden="true" inert>
      <div>
        <SlideView slide={slide} />
      </div>
    </div>
  );
}
