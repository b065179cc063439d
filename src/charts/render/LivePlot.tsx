import { startTransition, useEffect, useRef, useState, type ComponentType } from 'react';
import { idle } from '../../lib/idle.ts';
import type { ComparisonModel } from '../prepare/model.ts';
import styles from './ComparisonChart.module.css';

export interface PlotProps {
  model: ComparisonModel;
  /** In pixels: of the plot and of one bar's thickness. */
  width: number;
  height: number;
  thickness: number;
}

type Size = Omit<PlotProps, 'model'>;

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
  const [size, setSize] = useState<Size | null>(null);

  useEffect(() => {
    const element = layer.current;
    const chart = element?.closest('[data-chart]');
    if (Plot || !element || !chart) return;
    let wanted = true;
    const start = async () => {
      // Asked only now: in the effect it would lay the page out before its first frame.
      if (element.offsetWidth === 0) return;
      try {
        const loaded = await loadPlot();
        if (!wanted) return;
        const now = sizeOf(element);
        startTransition(() => {
          setPlot(() => loaded);
          setSize(now);
        });
      } catch {
        // The static bars say the same.
      }
    };
    const startNow = () => void start();
    const stopWaiting = whenIdleInTurn(start);
    chart.addEventListener('pointerenter', startNow, { once: true });
    chart.addEventListener('focus', startNow, { once: true });
    return () => {
      wanted = false;
      stopWaiting();
      chart.removeEventListener('pointerenter', startNow);
      chart.removeEventListener('focus', startNow);
    };
  }, [Plot]);

  useEffect(() => {
    const element = layer.current;
    if (!Plot || !element) return;
    const observer = new ResizeObserver(() => {
      const now = sizeOf(element);
      if (now) setSize((before) => (before && isSame(before, now) ? before : now));
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

/** Of the layer as it is laid out now, and of its static bars; `null` where it is not displayed. */
function sizeOf(layer: HTMLElement): Size | null {
  const { width, height } = layer.getBoundingClientRect();
  const mark = layer.parentElement?.querySelector('[data-mark]')?.getBoundingClientRect();
  return width > 0 && mark ? { width, height, thickness: mark.height } : null;
}

function isSame(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height && one.thickness === other.thickness;
}

type Task = () => Promise<void>;
const waiting = new Set<Task>();
let isCalling = false;

/**
 * Calls back when the browser has nothing better to do and those who asked before are done: all the charts of a page
 * at once hold up, on a slow machine, what the reader does meanwhile. Returns how to call it off.
 */
function whenIdleInTurn(task: Task): () => void {
  waiting.add(task);
  void callInTurn();
  return () => waiting.delete(task);
}

async function callInTurn(): Promise<void> {
  if (isCalling) return;
  isCalling = true;
  while (waiting.size > 0) {
    await idle(patience);
    const [next] = waiting;
    if (!next) break;
    waiting.delete(next);
    await next();
  }
  isCalling = false;
}
