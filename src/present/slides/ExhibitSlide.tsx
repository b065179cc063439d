import { useMemo } from 'react';
import { ChartDrawing } from '../../charts/ChartDrawing.tsx';
import { ChartBoundary } from '../../charts/frame/ChartBoundary.tsx';
import { ClaimLines } from '../../charts/render/ClaimLine.tsx';
import { FailingLines } from '../../charts/render/FailingLines.tsx';
import { prepareChart } from '../../charts/prepare/chart.ts';
import { contextOf, sentences } from '../../charts/prepare/context.ts';
import type { ChartModel } from '../../charts/prepare/model.ts';
import { useLanguage } from '../../i18n/locale.tsx';
import { chartMessages } from '../../i18n/messages/charts.ts';
import { useReport } from '../../i18n/report.tsx';
import { stepAlone } from '../../report/deck/rows.ts';
import type { Slide } from '../../report/deck/slide.ts';
import { useTalk } from '../talk.tsx';
import { Enlarged } from './Enlarged.tsx';
import { heightIn, withRows } from './modelRows.ts';
import { AreaPlace, SlideFrame } from './SlideFrame.tsx';
import heard from '../../ui/heard.module.css';
import styles from './ExhibitSlide.module.css';

type ExhibitSlideData = Extract<Slide, { kind: 'exhibit' }>;

/** An exhibit as it is drawn on its page, as large as it fits, under the one sentence that it shows. */
export function ExhibitSlide({ slide }: { slide: ExhibitSlideData }) {
  const { text } = useLanguage();
  return (
    <SlideFrame slide={slide} place={<AreaPlace area={slide.area} detail={text(slide.measure.title)} />}>
      <ChartBoundary title={text(slide.exhibit.title)}>
        <Drawn slide={slide} />
      </ChartBoundary>
    </SlideFrame>
  );
}

function Drawn({ slide }: { slide: ExhibitSlideData }) {
  const { exhibit, rows } = slide;
  const { locale } = useLanguage();
  const { lookup, source } = useTalk();
  const report = useReport();
  const { whole, shown, told } = useMemo(() => {
    const context = contextOf(report, lookup, locale);
    const { checks } = source;
    const model = prepareChart(exhibit, context, checks);
    const step = stepAlone(slide);
    return {
      whole: model,
      shown: withRows(model, rows),
      // What is said of it is said of what stands there.
      told:
        step && exhibit.kind === 'breakdown'
          ? prepareChart({ ...exhibit, levels: [step] }, context, checks)
          : model,
    };
  }, [slide, exhibit, rows, lookup, source, report, locale]);
  return (
    <>
      <p className={styles.about}>
        {/* What a rate is of is all that its message says, but not of whom. */}
        {whole.kind !== 'rate' && <span>{whole.title}</span>}
        {told.scope && <span>{told.scope}</span>}
        {whole.total !== null && <strong>{whole.total}</strong>}
      </p>
      <p className={heard.heard}>{told.description}</p>
      <Enlarged times={timesOf(shown)} align="middle">
        <ChartDrawing model={shown} />
      </Enlarged>
      {/* What does not add up is said wherever it is drawn; that it does, where it is looked up. */}
      {whole.kind === 'comparison' && (
        <ClaimLines model={whole} claims={whole.claims.filter(({ outcome }) => outcome === 'doesNotHold')} />
      )}
      <FailingLines failing={told.failing} />
      {told.notes.length > 0 && <p className={styles.note}>{sentences(told.notes, chartMessages[locale])}</p>}
    </>
  );
}

/** Rem that are free below the title, and that a row takes on a page. */
const room = 19;
const row = 1.95;

function timesOf(model: ChartModel): number {
  if (model.kind === 'rate') return 2.1;
  if (model.kind === 'progress') return 1.5;
  return Math.min(2.4, Math.max(1, room / (row * heightIn(model))));
}
