import { useId, useMemo, type ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { chartFrameMessages } from '../../i18n/messages/chartFrame.ts';
import { chartMessages } from '../../i18n/messages/charts.ts';
import { sentences } from '../prepare/context.ts';
import type { ChartModel } from '../prepare/model.ts';
import { sayingOf } from '../prepare/saying.ts';
import { FailingLines } from '../render/FailingLines.tsx';
import { ChartTable } from './ChartTable.tsx';
import heard from '../../ui/heard.module.css';
import styles from './ChartFrame.module.css';
import { usePoints } from './usePoints.ts';
import { useTableChoice } from './useTableChoice.ts';

export type HeadingLevel = 2 | 3 | 4;

/**
 * The same frame around every chart: what it shows, of what and in which unit, the total, drawing or table,
 * and where in the report it stands. `actions` are put beside the switch.
 */
export function ChartFrame({
  model,
  headingLevel,
  actions,
  children,
}: {
  model: ChartModel;
  headingLevel: HeadingLevel;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useMessages(chartMessages);
  const own = useMessages(chartFrameMessages);
  const ids = useId();
  const { input, onChange } = useTableChoice(model.id);
  const say = useMemo(() => sayingOf(model.points, t, own), [model, t, own]);
  const { tip, live, handlers } = usePoints(say);
  const Heading = `h${headingLevel}` as const;

  return (
    <figure className={styles.figure} id={model.id} aria-labelledby={`${ids}title`}>
      <div className={styles.body}>
        <header className={styles.header}>
          <Heading className={styles.title} id={`${ids}title`}>
            {model.title}
          </Heading>
          <p className={styles.subtitle}>{model.subtitle}</p>
          {model.total !== null && <p className={styles.total}>{model.total}</p>}
        </header>
        <input
          className={styles.choice}
          type="radio"
          name={`${ids}view`}
          id={`${ids}chart`}
          data-chart-of={model.id}
          defaultChecked
          autoComplete="off"
          onChange={onChange}
        />
        <label className={styles.label} htmlFor={`${ids}chart`}>
          {own.chart}
        </label>
        <input
          ref={input}
          className={`${styles.choice} ${styles.table}`}
          type="radio"
          name={`${ids}view`}
          id={`${ids}table`}
          data-table-of={model.id}
          autoComplete="off"
          onChange={onChange}
        />
        <label className={styles.label} htmlFor={`${ids}table`}>
          {own.table}
        </label>
        <div className={styles.actions}>{actions}</div>
        <div
          className={styles.chartView}
          data-chart=""
          role="group"
          aria-roledescription={own.drawing}
          aria-label={model.title}
          aria-describedby={`${ids}description`}
          tabIndex={0}
          {...handlers}
        >
          {children}
          <div ref={tip} className={styles.tip} aria-hidden="true" hidden />
        </div>
        <div className={styles.tableView}>
          <ChartTable model={model} />
        </div>
      </div>
      <div id={`${ids}description`} className={heard.heard}>
        {sentences([model.description, own.keys], t)}
      </div>
      <div ref={live} className={heard.heard} aria-live="polite" />
      <FailingLines failing={model.failing} />
      {model.notes.length > 0 && <p className={styles.note}>{sentences(model.notes, t)}</p>}
      <figcaption className={styles.source}>
        {own.source}
        {t.colon}
        {model.source}
      </figcaption>
    </figure>
  );
}
