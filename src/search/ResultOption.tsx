import type { MouseEvent } from 'react';
import { useLocation } from 'react-router';
import { Link } from '../lib/Link.tsx';
import { useLanguage } from '../i18n/locale.tsx';
import type { ReportHead } from '../report/model/report.ts';
import { shownOf, type Piece } from './marks.ts';
import type { Matcher } from './match.ts';
import { placeOf } from './place.ts';
import type { Item } from './searchIndex.ts';
import { pathOf } from './target.ts';
import styles from './ResultList.module.css';

interface Props {
  id: string;
  item: Item;
  matchers: readonly Matcher[];
  report: ReportHead;
  isChosen: boolean;
  onDone: () => void;
}

/** One thing found: a link with its name, its number, its place, and the words that led to it. */
export function ResultOption({ id, item, matchers, report, isChosen, onDone }: Props) {
  const { locale, paths } = useLanguage();
  const here = useLocation();
  const to = pathOf(item.entry, report.id, paths);
  const { title, value, because } = shownOf(item, matchers, locale);

  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // opens beside this page, which stays as it is
    onDone();
    // After the dialog has gone, which gives the focus back to what had it.
    if (to === here.pathname)
      window.setTimeout(() => document.querySelector<HTMLElement>('[data-page="shown"] h1')?.focus());
  };

  return (
    <Link
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={isChosen}
      className={styles.option}
      to={to}
      onClick={onClick}
    >
      <span className={styles.title}>
        <Marked pieces={title} />
      </span>
      {value && (
        <span className={styles.value}>
          <Marked pieces={value} />
        </span>
      )}
      <span className={styles.place}>{placeOf(item.entry, report, locale)}</span>
      {because && (
        <span className={styles.because} lang={because.locale === 'zh' ? 'zh-CN' : 'en'}>
          <Marked pieces={because.pieces} />
        </span>
      )}
    </Link>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  // Pieces are made anew for every query and never move, so their place is their key.
  return pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
}
