import { Link } from '../../lib/Link.tsx';
import type { AreaCard } from '../../api/resources.ts';
import { OutcomeSummary } from '../../exhibits/OutcomeSummary.tsx';
import { isWord, useRoomAbove } from '../../exhibits/words.ts';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { exhibitMessages } from '../../i18n/messages/exhibits.ts';
import { overviewMessages } from '../../i18n/messages/overview.ts';
import { useReading } from '../../i18n/quantity.ts';
import { chineseNumeral } from '../../lib/numeral.ts';
import type { Lookup } from '../../report/lookup.ts';
import { Unbroken } from '../../ui/Unbroken.tsx';
import styles from './AreaCardView.module.css';

/** One work area in brief. The whole card is one link; before and without script it is the same plain link. */
export function AreaCardView({
  area,
  reportId,
  quantities,
}: {
  area: AreaCard;
  reportId: string;
  quantities: Lookup;
}) {
  const t = useMessages(overviewMessages);
  const words = useMessages(exhibitMessages);
  const { locale, paths, text } = useLanguage();
  const read = useReading();
  const hasRoomAbove = useRoomAbove();
  const { measures, figures, milestones } = area.counts;

  return (
    <article className={styles.card} data-area={area.number}>
      <h3 className={styles.name}>
        <span className={styles.numeral} aria-hidden="true">
          {locale === 'zh' ? chineseNumeral(area.number) : area.number}
        </span>
        <Link className={styles.link} to={paths.area(reportId, area.number)} data-ahead="">
          {text(area.short)}
        </Link>
      </h3>
      <p className={styles.standout}>
        <Unbroken text={text(area.standout)} />
      </p>
      {area.headline.length > 0 && (
        <dl
          className={styles.figures}
          data-room={hasRoomAbove(area.headline.map(quantities)) ? '' : undefined}
        >
          {area.headline.map((id) => {
            const quantity = quantities(id);
            const { before, number, magnitude, after } = read(quantity);
            // “56” at a line's end would be another number than the 56 million that it begins. A longer one has no room
            // beside the next otherwise, and would part within a word.
            const rest = magnitude === '' || number.length > 5 ? after : after.replace(' ', '\u00a0');
            return (
              <div key={id} data-figure={id}>
                <dt>
                  <Unbroken text={text(quantity.name)} />
                  {quantity.basis === 'derived' && <span className={styles.mark}>{words.derived}</span>}
                </dt>
                <dd>
                  {isWord(before) ? <span className={styles.bound}>{before}</span> : before}
                  <b>{number}</b>
                  {rest}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      <p className={styles.counts}>
        {t.areaCounts(measures, figures, milestones)}
        <OutcomeSummary counts={area.checks} />
      </p>
    </article>
  );
}
