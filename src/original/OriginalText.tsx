import { memo, type ReactNode } from 'react';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { originalMessages } from '../i18n/messages/original.ts';
import { useReport } from '../i18n/report.tsx';
import { Link } from '../lib/Link.tsx';
import type { Figure } from '../report/model/figure.ts';
import type { Entry } from '../report/source/audit.ts';
import { asWritten } from '../report/source/parse.ts';
import type { Block } from '../report/source/structure.ts';
import type { Account } from './account.ts';
import heard from '../ui/heard.module.css';
import styles from './OriginalText.module.css';
import { sayStanding } from './sayStanding.ts';

interface OriginalTextProps {
  account: Account;
  figures: readonly Figure[];
  selectedId: string | undefined;
  onSelect: (figureId: string) => void;
}

/** The text of the report in its sections, every number in it marked: those of figures lead to them. */
export const OriginalText = memo(function OriginalText({
  account,
  figures,
  selectedId,
  onSelect,
}: OriginalTextProps) {
  return (
    <div lang="zh" className={styles.text} data-long={account.text.text.length > longestReport || undefined}>
      {byBlock(account).map(({ block, entries }) => (
        <OriginalBlock key={block.start} {...{ account, block, entries, figures, selectedId, onSelect }} />
      ))}
    </div>
  );
});

/** A longer text is laid out only where it is in view; no report is, so that its places are exact. */
const longestReport = 40_000;

/** The numbers of each block; both are in the order of the text. */
function byBlock({ text, entries }: Account): { block: Block; entries: Entry[] }[] {
  let next = 0;
  return text.blocks.map((block) => {
    const first = next;
    while ((entries[next]?.number.start ?? Infinity) < block.end) next++;
    return { block, entries: entries.slice(first, next) };
  });
}

interface OriginalBlockProps extends OriginalTextProps {
  block: Block;
  entries: readonly Entry[];
}

function OriginalBlock({ account, block, entries, ...rest }: OriginalBlockProps) {
  const pieces: ReactNode[] = [];
  let at = block.start;
  for (const entry of entries) {
    const { start, end } = entry.number;
    if (start > at) pieces.push(asWritten(account.text, { start: at, end: start }));
    pieces.push(<Mark key={start} entry={entry} {...rest} />);
    at = end;
  }
  if (block.end > at) pieces.push(asWritten(account.text, { start: at, end: block.end }));
  // The original's own outline must not mix with that of the page; its headings are told by their looks and numbers.
  return <p className={styles[block.kind]}>{pieces}</p>;
}

function Mark({
  entry,
  figures,
  selectedId,
  onSelect,
}: Omit<OriginalTextProps, 'account'> & { entry: Entry }) {
  const t = useMessages(originalMessages);
  const { locale, paths, text } = useLanguage();
  const report = useReport();
  const { number, standing } = entry;
  if (standing.state === 'open' || standing.state === 'excused') {
    const said = sayStanding(standing, figures, locale);
    return (
      <span
        className={standing.state === 'open' ? styles.open : styles.excused}
        title={said}
        data-number={entry.key}
        tabIndex={standing.state === 'open' ? -1 : undefined}
      >
        {number.written}
        {standing.state === 'open' && <Aside>{t.openMark}</Aside>}
      </span>
    );
  }
  const isSelected = selectedId !== undefined && standing.figureIds.includes(selectedId);
  const id = isSelected ? selectedId : (standing.figureIds[0] ?? '');
  const figure = figures.find((one) => one.id === id);
  const differs = standing.state === 'otherValue';
  const said = figure && (differs ? t.differs(text(figure.name)) : text(figure.name));
  return (
    <Link
      to={paths.figure(report.id, id)}
      className={styles.bound}
      aria-current={isSelected ? 'true' : undefined}
      data-differs={differs || undefined}
      title={said}
      data-marks={standing.figureIds.join(' ')}
      onClick={() => onSelect(id)}
    >
      {number.written}
      {said !== undefined && <Aside>{said}</Aside>}
    </Link>
  );
}

/** Read to those who do not see the mark, and not copied with the text. */
function Aside({ children }: { children: string }) {
  const { locale } = useLanguage();
  return (
    <span lang={locale} className={`${heard.heard} ${styles.heard}`}>
      {` ${children}`}
    </span>
  );
}
