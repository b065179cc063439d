import { startTransition, useEffect, useRef, useState, type ComponentType } from 'react';
import type { ComparisonModel } from '../prepare/model.ts';
import styles from './ComparisonChart.module.css';

export interface PlotProps {
  model: ComparisonModel;
  /** In pixels: of the plot and of one bar's thickness. */
  width: number;
  height: number;
  thickness: number;
}

/** How long a page that never falls idle is left alone. */
const patience = 4000;

/** The plot once its code has arrived; a failed request leaves the static bars and is tried again by the next chart. */
async function loadPlot(): Promise<ComponentType<PlotProps>> {
  const { ComparisonPlot } = await import('./ComparisonPlot.tsx');
  return ComparisonPlot;
}

/**
 * Draws the bars of a comparison with recharts, over the static ones and exactly as large, once the page is idle or
 * the chart is reached for. State and a transition rather than lazy and Suspense: nothing waits for it and nothing
 * moves. Where rows stack (phones) the layer is not displayed, and its code is not fetched.
 */
export function LivePlot({ model, onDrawn }: { model: ComparisonModel; onDrawn: () => void }) {
  const layer = useRef<HTMLDivElement>(null);
  const [Plot, setPlot] = useState<ComponentType<PlotProps> | null>(null);
  const [size, setSize] = useState<Omit<PlotProps, 'model'> | null>(null);

  useEffect(() => {
    const element = layer.current;
    const chart = element?.closest('[data-chart]');
    if (Plot || !element || !chart) return;
    let wanted = true;
    const start = () => {
      // Asked only now: in the effect it would lay the page out before its first frame.
      if (element.offsetWidth === 0) return;
      loadPlot().then(
        (loaded) => wanted && startTransition(() => setPlot(() => loaded)),
        () => undefined, // The static bars say the same.
      );
    };
    const stopWaiting = whenIdle(start);
    chart.addEventListener('pointerenter', start, { once: true });
    chart.addEventListener('focus', start, { once: true });
    return () => {
      wanted = false;
      stopWaiting();
      chart.removeEventListener('pointerenter', start);
      chart.removeEventListener('focus', start);
    };
  }, [Plot]);

  useEffect(() => {
    const element = layer.current;
    if (!Plot || !element) return;
    const observer = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect();
      const mark = element.parentElement?.querySelector('[data-mark]')?.getBoundingClientRect();
      if (width > 0 && mark) setSize({ width, height, thickness: mark.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [Plot]);

  const drawn = Plot !== null && size !== null;
  useEffect(() => {
    if (!drawn) return;
    // The static bars go only after these have been painted: for a frame both are there, one over the other.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(onDrawn);
    });
    return () => cancelAnimationFrame(frame);
  }, [drawn, onDrawn]);

  return (
    <div ref={layer} className={styles.live} aria-hidden="true">
      {Plot && size && <Plot model={model} {...size} />}
    </div>
  );
}

/** Calls back when the browser has nothing better to do; returns how to call it off. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: patience });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(callback, patience);
  return () => clearTimeout(timer);
}
