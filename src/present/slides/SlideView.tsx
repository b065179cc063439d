import { memo } from 'react';
import type { Slide } from '../../report/deck/slide.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { PlansSlide, ProblemsSlide } from './ActionsSlide.tsx';
import { AreaSlide } from './AreaSlide.tsx';
import { CheckSlide, ChecksSlide } from './ChecksSlide.tsx';
import { EndSlide, TitleSlide } from './CoverSlide.tsx';
import { ExhibitSlide } from './ExhibitSlide.tsx';
import { FailedSlide } from './FailedSlide.tsx';
import { FactsSlide } from './FactsSlide.tsx';
import { FiguresSlide, HeadlineSlide } from './FiguresSlide.tsx';
import { OverviewSlide } from './OverviewSlide.tsx';

/**
 * A slide, 60 × 33.75 rem, the same on the stage, in a preview and on paper. One that cannot be drawn says so in its own
 * place: the talk goes on over it.
 */
export const SlideView = memo(function SlideView({ slide }: { slide: Slide }) {
  return (
    <ErrorBoundary key={slide.name} instead={FailedSlide}>
      <SlideOfKind slide={slide} />
    </ErrorBoundary>
  );
});

function SlideOfKind({ slide }: { slide: Slide }) {
  switch (slide.kind) {
    case 'title':
      return <TitleSlide slide={slide} />;
    case 'headline':
      return <HeadlineSlide slide={slide} />;
    case 'overview':
      return <OverviewSlide slide={slide} />;
    case 'area':
      return <AreaSlide slide={slide} />;
    case 'exhibit':
      return <ExhibitSlide slide={slide} />;
    case 'figures':
      return <FiguresSlide slide={slide} />;
    case 'facts':
      return <FactsSlide slide={slide} />;
    case 'problems':
      return <ProblemsSlide slide={slide} />;
    case 'plans':
      return <PlansSlide slide={slide} />;
    case 'checks':
      return <ChecksSlide slide={slide} />;
    case 'check':
      return <CheckSlide slide={slide} />;
    case 'end':
      return <EndSlide slide={slide} />;
  }
}
