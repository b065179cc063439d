import { useLanguage } from '../../i18n/locale.tsx';
import type { Slide } from '../../report/deck/slide.ts';
import { Figures } from './FiguresSlide.tsx';
import { AreaPlace, SlideFrame } from './SlideFrame.tsx';
import styles from './AreaSlide.module.css';

/** An area opens: its heading, what stands out, and the figures that stand for it. */
export function AreaSlide({ slide }: { slide: Extract<Slide, { kind: 'area' }> }) {
  const { text } = useLanguage();
  const { area } = slide;
  return (
    <SlideFrame slide={slide} place={<AreaPlace area={area} />}>
      <p className={styles.standout} data-alone={area.headline.length === 0 ? '' : undefined}>
        {text(area.standout)}
      </p>
      {area.headline.length > 0 && <Figures figures={area.headline} />}
    </SlideFrame>
  );
}
