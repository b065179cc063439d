import { useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Slide } from '../../report/deck/slide.ts';
import { useSlideTitle } from '../slides/title.ts';
import { HelpPanel } from './HelpPanel.tsx';
import { Panel } from './Panel.tsx';
import { SlideGrid } from './SlideGrid.tsx';
import { SourcePanel } from './SourcePanel.tsx';

/** What opens over the stage and over the presenter's window alike; `figure` is the number that was pointed at. */
export type TalkPanel = { panel: 'slides' | 'help' } | { panel: 'source'; figure: string | null };

export function TalkPanels({
  open,
  slide,
  index,
  onClose,
  onChoose,
}: {
  open: TalkPanel;
  slide: Slide;
  index: number;
  onClose: () => void;
  onChoose: (index: number) => void;
}) {
  const t = useMessages(presentMessages);
  const titleOf = useSlideTitle();
  switch (open.panel) {
    case 'slides':
      return (
        <Panel title={t.slides} onClose={onClose}>
          <SlideGrid
            current={index}
            onChoose={(to) => {
              onClose();
              onChoose(to);
            }}
          />
        </Panel>
      );
    case 'source':
      return (
        <Panel title={`${t.sourceTitle}${t.colon}${titleOf(slide)}`} onClose={onClose}>
          <SourcePanel slide={slide} asked={open.figure} />
        </Panel>
      );
    case 'help':
      return (
        <Panel title={t.helpTitle} onClose={onClose}>
          <HelpPanel />
        </Panel>
      );
  }
}
