import { Bar } from '../charts/render/Bar.tsx';
import { contextOf } from '../charts/prepare/context.ts';
import type { Point } from '../charts/prepare/model.ts';
import { prepareProgress, prepareRate } from '../charts/prepare/progress.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { useReport } from '../i18n/report.tsx';
import { Link } from '../lib/Link.tsx';
import type { Lookup } from '../report/lookup.ts';
import type { Progress, Rate } from '../report/model/exhibit.ts';
import { statusOf } from '../report/progress.ts';
import { FormulaView } from './FormulaView.tsx';
import rows from './Row.module.css';
import styles from './ProgressRow.module.css';
import { StatusShape } from './StatusShape.tsx';

/** One thing that is n of N in a compact row: how much, of how much, what is left, and what that status rests on. */
export function ProgressRow({ exhibit, quantities }: { exhibit: Progress | Rate; quantities: Lookup }) {
  const { locale, paths, text } = useLanguage();
  const t = useMessages(exhibitMessages);
  const report = useReport();
  // Not through prepareChart: the overview need not wait for what prepares the other kinds.
  const context = contextOf(report, quantities, locale);
  const model =
    exhibit.kind === 'progress' ? prepareProgress(exhibit, context) : prepareRate(exhibit, context);
  const status = statusOf(exhibit, quantities);
  return (
    <article className={rows.row} data-status={status}>
      <div className={model.kind === 'rate' ? styles.line : undefined}>
        <p className={styles.title}>
          <Link className={rows.link} to={paths.exhibit(report.id, exhibit.area, exhibit.id)}>
            {text(exhibit.title)}
          </Link>
        </p>
        <p className={styles.numbers}>
          {model.kind === 'progress' ? (
            <>
              <strong className={styles.main}>{model.done.text}</strong>
              <Stated label={t.total} point={model.whole} />
              <Stated label={t.left} point={model.left} />
              <Stated label={t.share} point={model.share} />
            </>
          ) : (
            <strong className={styles.main}>{model.rate.text}</strong>
          )}
        </p>
      </div>
      {model.kind === 'progress' ? (
        <Bar points={[model.done]} framed />
      ) : (
        <Bar points={[model.rate]} framed size="thin" />
      )}
      <details className={styles.status}>
        <summary>
          <StatusShape status={status} />
          {` ${t.statuses[status]}`}
        </summary>
        <p>{`${t.howDecided}${t.colon}${t.statusRules[status]}`}</p>
        <p>{t.inputs}</p>
        <Inputs points={model.points} quantities={quantities} />
      </details>
    </article>
  );
}

function Stated({ label, point }: { label: string; point: Point }) {
  const t = useMessages(exhibitMessages);
  return (
    <span className={styles.stated}>
      {`${label} `}
      <b>{point.text}</b>
      {point.derived && <span className={rows.mark}>{t.derived}</span>}
    </span>
  );
}

/** What the status rests on: reported figures by name, derived numbers with their formula. */
function Inputs({ points, quantities }: { points: Point[]; quantities: Lookup }) {
  const { text } = useLanguage();
  const t = useMessages(exhibitMessages);
  return (
    <ul className={styles.inputs}>
      {points.flatMap((point) => {
        if (point.quantity === null) return [];
        const quantity = quantities(point.quantity);
        return (
          <li key={point.id}>
            {`${text(quantity.name)}${t.colon}`}
            {quantity.basis === 'derived' && (
              <>
                <FormulaView expression={quantity.formula} quantities={quantities} />
                {' = '}
              </>
            )}
            <FormulaView expression={quantity.id} quantities={quantities} />
            {quantity.basis === 'derived' && <span className={rows.mark}>{t.derived}</span>}
          </li>
        );
      })}
    </ul>
  );
}
