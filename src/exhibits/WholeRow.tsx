import { contextOf } from '../charts/prepare/context.ts';
import { prepareLevels } from '../charts/prepare/levels.ts';
import type { LevelModel, Point } from '../charts/prepare/model.ts';
import { Bar, Swatch } from '../charts/render/Bar.tsx';
import { ClaimLine } from '../charts/render/ClaimLine.tsx';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { chartMessages } from '../i18n/messages/charts.ts';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { useReport } from '../i18n/report.tsx';
import { Link } from '../lib/Link.tsx';
import type { Lookup } from '../report/lookup.ts';
import type { Divided } from '../report/wholes.ts';
import { QuantityLink } from './QuantityLink.tsx';
import rows from './Row.module.css';
import styles from './WholeRow.module.css';

/** The wholes of one exhibit with their parts, in few lines. How a whole divides is no progress and has no status. */
export function WholeRow({ divided, quantities }: { divided: Divided; quantities: Lookup }) {
  const { locale, paths, text } = useLanguage();
  const report = useReport();
  const levels = prepareLevels(divided.levels, contextOf(report, quantities, locale));
  const [only, ...others] = levels;
  const alone = others.length === 0 ? only : undefined;
  return (
    <article className={rows.row}>
      <p className={styles.head}>
        <Link className={rows.link} to={paths.exhibit(report.id, divided.area, divided.id)}>
          {text(divided.title)}
        </Link>{' '}
        {alone && <Total level={alone} quantities={quantities} />}
      </p>
      {levels.map((level, index) => (
        <div key={divided.levels[index]?.parts[0]?.quantity} className={styles.level}>
          {!alone && (
            <p className={styles.head}>
              <span>{level.title}</span> <Total level={level} quantities={quantities} />
            </p>
          )}
          <Bar points={level.parts} framed size="thin" />
          <ul className={styles.parts}>
            {level.parts.map((part) => (
              <Part key={part.id} part={part} quantities={quantities} />
            ))}
          </ul>
          {level.claim?.outcome === 'doesNotHold' && <ClaimLine claim={level.claim} />}
        </div>
      ))}
    </article>
  );
}

function Total({ level: { whole }, quantities }: { level: LevelModel; quantities: Lookup }) {
  const t = useMessages(exhibitMessages);
  const { hundred } = useMessages(chartMessages);
  return (
    <span className={styles.total}>
      {whole ? (
        <>
          {`${t.total} `}
          <Number point={whole} quantities={quantities} />
        </>
      ) : (
        <>
          {`${hundred} `}
          <b>{'100%'}</b>
        </>
      )}
    </span>
  );
}

function Part({ part, quantities }: { part: Point; quantities: Lookup }) {
  return (
    <li>
      <Swatch point={part} />
      {` ${part.label} `}
      <Number point={part} quantities={quantities} />
      {part.share !== null && <span className={styles.share}>{` ${part.share}`}</span>}
    </li>
  );
}

function Number({ point, quantities }: { point: Point; quantities: Lookup }) {
  const t = useMessages(exhibitMessages);
  return (
    <>
      {point.quantity === null ? <b>{point.text}</b> : <QuantityLink quantity={quantities(point.quantity)} />}
      {point.derived && <span className={rows.mark}>{t.derived}</span>}
    </>
  );
}
