import type { ReactNode } from 'react';
import { Link } from '../../lib/Link.tsx';
import { entryOf, type Checklist } from '../../api/actions/snapshot.ts';
import { QuantityLink } from '../../exhibits/QuantityLink.tsx';
import { useAddress } from '../../i18n/address.ts';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import { useReport } from '../../i18n/report.tsx';
import { chineseNumeral } from '../../lib/numeral.ts';
import type { Lookup } from '../../report/lookup.ts';
import { ActionForm } from './ActionForm.tsx';
import styles from './ActionRow.module.css';
import type { ActionItemOf } from './actionItems.ts';

/** One problem or plan as the report has it, beside what is recorded on it. */
export function ActionRow({
  action,
  quantities,
  checklist,
  onStatus,
}: {
  action: ActionItemOf;
  quantities: Lookup;
  checklist: Checklist;
  onStatus: (item: string) => void;
}) {
  const { kind, item, links } = action;
  const { locale, paths, text } = useLanguage();
  const t = useMessages(actionMessages);
  const report = useReport();
  const address = useAddress();
  const title = text(item.title);
  const heading = `title-${item.id}`;
  const areas = report.areas.filter(({ number }) => item.areas.includes(number));
  return (
    <article id={item.id} tabIndex={-1} className={styles.row} aria-labelledby={heading}>
      <div className={styles.words}>
        <p className={styles.kind}>{t.numbered[kind](item.number)}</p>
        <h3 id={heading} className={styles.title}>
          {title}
        </h3>
        <p className={styles.summary}>{text(item.summary)}</p>
        <dl className={styles.facts}>
          <Fact name={kind === 'problem' ? t.linkedPlans : t.linkedProblems}>
            {links.length === 0 ? (
              <span className={styles.unlinked}>{kind === 'problem' ? t.noPlans : t.noProblems}</span>
            ) : (
              links.map((linked) => (
                <Link key={linked.id} to={paths.actions(report.id, linked.id)}>
                  {t.numbered[kind === 'problem' ? 'plan' : 'problem'](linked.number)}
                  {t.colon}
                  {text(linked.title)}
                </Link>
              ))
            )}
          </Fact>
          <Fact name={t.areas}>
            {areas.map((area) => (
              <Link key={area.number} to={paths.area(report.id, area.number)}>
                {t.areaName(
                  locale === 'zh' ? chineseNumeral(area.number) : String(area.number),
                  text(area.short),
                )}
              </Link>
            ))}
          </Fact>
          <Fact name={t.figures}>
            {item.figures.length === 0 ? (
              <span className={styles.unlinked}>{t.noFigures}</span>
            ) : (
              item.figures.map(quantities).map((quantity) => (
                <span key={quantity.id}>
                  {text(quantity.name)} <QuantityLink quantity={quantity} />
                </span>
              ))
            )}
          </Fact>
          <Fact name={t.source}>
            <span>{address(item.source)}</span>
          </Fact>
        </dl>
      </div>
      <ActionForm
        item={item.id}
        title={title}
        group={heading}
        entry={entryOf(checklist, item.id)}
        log={checklist.log.filter((line) => line.item === item.id)}
        onStatus={() => onStatus(item.id)}
      />
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
