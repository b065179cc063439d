import type { MouseEvent } from 'react';
import { useLocation } from 'react-router';
import { Link } from '../lib/Link.tsx';
import type { SearchEntry } from '../api/resources.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { searchResultMessages } from '../i18n/messages/searchResults.ts';
import type { ReportHead } from '../report/model/report.ts';
import { shownOf, type Piece } from './marks.ts';
import type { Matcher } from './match.ts';
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
  const place = usePlace(report)(item.entry);
  const here = useLocation();
  const to = pathOf(item.entry, report.id, paths);
  const { title, value, because } = shownOf(item, matchers, locale);

  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // opens beside this page, which stays as it is
    onDone();
    const [path, hash] = to.split('#');
    // The router leads nowhere from where one is; the reader may have scrolled away, though.
    if (hash && path === here.pathname && `#${hash}` === here.hash) {
      document.getElementById(hash)?.scrollIntoView();
    }
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
      <span className={styles.place}>{place}</span>
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

/** Where something stands, in few words: 三、立法与制度 · 举措3. */
function usePlace(report: ReportHead): (entry: SearchEntry) => string {
  const t = useMessages(searchResultMessages);
  const pages = useMessages(pageMessages);
  const words = useMessages(exhibitMessages);
  const { text } = useLanguage();
  const areaName = (number: number) => {
    const area = report.areas.find((one) => one.number === number);
    return area ? pages.area(number, text(area.short)) : '';
  };
  return (entry) => {
    switch (entry.kind) {
      case 'area':
        return areaName(entry.area);
      case 'problem':
      case 'plan':
        return t.numbered(t.kinds[entry.kind], entry.number);
      case 'check':
        return `${t.place(areaName(entry.area), entry.measure)} · ${words.outcomes[entry.outcome]}`;
      case 'figure': {
        const place = t.place(areaName(entry.area), entry.measure);
        return entry.quantity.basis === 'derived' ? `${place} · ${words.derived}` : place;
      }
      case 'measure':
      case 'exhibit':
      case 'milestone':
        return t.place(areaName(entry.area), entry.measure);
    }
  };
}
