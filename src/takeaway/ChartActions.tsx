import { useCallback, useEffect, useRef, useState } from 'react';
import { prepareChart } from '../charts/prepare/chart.ts';
import { contextOf } from '../charts/prepare/context.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { toolMessages } from '../i18n/messages/tools.ts';
import { useReport } from '../i18n/report.tsx';
import { dayOf } from '../lib/today.ts';
import type { Lookup } from '../report/lookup.ts';
import type { Check } from '../report/model/check.ts';
import type { Exhibit } from '../report/model/exhibit.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { closeMenu, Menu } from '../ui/Menu.tsx';
import styles from './ChartActions.module.css';
import { useAbsolute } from './useAbsolute.ts';

/** Milliseconds for which it is said that a file was made, or that the full screen could not be had. */
const sayFor = 8000;

/** Full screen, and the chart as picture, drawing or link; the code for it is fetched when it is asked for. */
export function ChartActions({
  exhibit,
  quantities,
  checks,
}: {
  exhibit: Exhibit;
  quantities: Lookup;
  /** Checks that may use what it draws. */
  checks: readonly Check[];
}) {
  const t = useMessages(toolMessages);
  const { locale, paths, text } = useLanguage();
  const report = useReport();
  const absolute = useAbsolute();
  const here = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDetailsElement>(null);
  const [full, setFull] = useState(false);
  /**
   * What is said of a file: in the menu while there is something to wait for or to try again, beside it once it is made;
   * and of a full screen that could not be had.
   */
  const [said, setSaid] = useState({ inMenu: '', beside: '' });
  const link = () => absolute(paths.exhibit(report.id, exhibit.area, exhibit.id));
  const leave = useRef<(() => void) | null>(null);

  const toggle = useCallback(async () => {
    const figure = here.current?.closest('figure');
    if (!figure) return;
    try {
      const { leaveFullScreen, toggleFullScreen } = await import('./fullScreen.ts');
      leave.current = () => leaveFullScreen(figure);
      await toggleFullScreen(figure, setFull);
    } catch {
      setSaid({ inMenu: '', beside: t.fullScreenFailed });
    }
  }, [t]);

  async function save(kind: 'png' | 'svg') {
    setSaid({ inMenu: t.exporting, beside: '' });
    try {
      const { exportChart } = await import('./exportChart.ts');
      const model = prepareChart(exhibit, contextOf(report, quantities, locale), checks);
      const frame = { report, locale, url: link(), day: dayOf(new Date()) };
      setSaid({ inMenu: '', beside: t.exported(await exportChart(model, frame, kind)) });
      closeMenu(menu.current);
    } catch {
      const open = menu.current?.open;
      setSaid({ inMenu: open ? t.exportFailed : '', beside: open ? '' : t.exportFailed });
    }
  }

  // A link in the drawing, or Back, leads to another page.
  useEffect(() => () => leave.current?.(), []);

  useEffect(() => {
    if (said.beside === '') return undefined;
    const timer = window.setTimeout(() => setSaid({ inMenu: '', beside: '' }), sayFor);
    return () => window.clearTimeout(timer);
  }, [said]);

  useEffect(() => {
    const figure = here.current?.closest('figure');
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      if (!event.repeat) void toggle();
    };
    figure?.addEventListener('keydown', onKey);
    return () => figure?.removeEventListener('keydown', onKey);
  }, [toggle]);

  return (
    <div ref={here} className={styles.actions} data-chart-actions="">
      <Menu menu={menu} label={t.tools} name={`${t.tools}${t.colon}${text(exhibit.title)}`} styles={styles}>
        <button type="button" onClick={() => void save('png')}>
          {t.png}
        </button>
        <button type="button" onClick={() => void save('svg')}>
          {t.svg}
        </button>
        <CopyButton label={t.copyChartLink} text={link} />
        <p role="status" className={styles.said}>
          {said.inMenu}
        </p>
      </Menu>
      <p role="status" className={styles.beside}>
        {said.beside}
      </p>
      <button
        type="button"
        className={styles.full}
        aria-label={`${full ? t.leaveFullScreen : t.fullScreen}${t.colon}${text(exhibit.title)}`}
        aria-keyshortcuts="F"
        title={full ? t.leaveFullScreen : t.fullScreenHint}
        onClick={() => void toggle()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path
            d={full ? 'M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4' : 'M2 6V2h4M14 6V2h-4M2 10v4h4M14 10v4h-4'}
          />
        </svg>
      </button>
    </div>
  );
}
