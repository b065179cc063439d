import { Link } from '../../lib/Link.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { chartFrameMessages } from '../../i18n/messages/chartFrame.ts';
import { chartMessages } from '../../i18n/messages/charts.ts';
import { useReport } from '../../i18n/report.tsx';
import type { ChartModel, Point } from '../prepare/model.ts';
import { DerivedMark } from '../render/DerivedMark.tsx';
import heard from '../../ui/heard.module.css';
import styles from './ChartTable.module.css';

/** The chart's twin: a row for each point, in the same order, with the same values. */
export function ChartTable({ model }: { model: ChartModel }) {
  const t = useMessages(chartFrameMessages);
  const { dash } = useMessages(chartMessages);
  // A single group says nothing that the title does not.
  const hasGroups = new Set(model.points.map((point) => point.group)).size > 1;
  const hasShares = model.points.some((point) => point.share !== null);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t.viewOf(t.table, model.title)}>
      <table className={styles.table}>
        <caption className={heard.heard}>{model.title}</caption>
        <thead>
          <tr>
            {hasGroups && <th scope="col">{t.group}</th>}
            <th scope="col">{t.part}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">{t.full}</th>
            <th scope="col">{t.bound}</th>
            {hasShares && <th scope="col">{t.share}</th>}
          </tr>
        </thead>
        <tbody>
          {model.points.map((point) => (
            <tr key={point.id}>
              {hasGroups && <td>{point.group ?? dash}</td>}
              <th scope="row">{point.label}</th>
              <td className={styles.number}>
                <PointValue point={point} />
                {point.derived && <DerivedMark />}
              </td>
              <td className={styles.number}>{point.full}</td>
              <td>{point.derived || point.value === null ? dash : t.bounds[point.bound]}</td>
              {hasShares && <td className={styles.number}>{point.share ?? dash}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The value as reported, leading to its figure. Inside a drawing it is no tab stop: the drawing is one. */
export function PointValue({ point, inDrawing = false }: { point: Point; inDrawing?: boolean }) {
  const { paths } = useLanguage();
  const { id } = useReport();
  const text = inDrawing ? <DrawnText point={point} /> : point.text;
  if (point.quantity === null) return <span>{text}</span>;
  return (
    <Link to={paths.figure(id, point.quantity)} tabIndex={inDrawing ? -1 : undefined} className={styles.link}>
      {text}
    </Link>
  );
}

/** On a slide the number is larger than the words around it. */
function DrawnText({ point: { text, number } }: { point: Point }) {
  const at = text.indexOf(number);
  return (
    <span className={styles.drawn}>
      {text.slice(0, at)}
      <span className={styles.drawnNumber}>{number}</span>
      {text.slice(at + number.length)}
    </span>
  );
}
