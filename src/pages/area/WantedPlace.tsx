import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { AreaResource } from '../../api/resources.ts';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { areaMessages } from '../../i18n/messages/area.ts';
import { shellMessages } from '../../i18n/messages/shell.ts';
import { decodePart } from '../../lib/decode.ts';
import { Link } from '../../lib/Link.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import styles from './AreaPage.module.css';

/** Places that every area's page has, and the skip link's target. */
const ofEveryArea = ['', 'main', 'problems', 'plans', 'checks'];

/**
 * What the URL's hash asks for on an area's page: a measure or an exhibit goes into the document's title, and what the
 * page does not have is said to be missing. The page on disk knows of no hash, so both wait for the browser.
 */
export function WantedPlace({ data }: { data: AreaResource }) {
  const t = useMessages(areaMessages);
  const { pageTitle } = useMessages(shellMessages);
  const { paths, text } = useLanguage();
  const { pathname, hash } = useLocation();
  const hydrated = useHydrated();
  const { area, report, checks } = data;
  // A page that is drawn ahead, or has just been left, is not the one that the URL speaks of.
  const isShown = pathname.replace(/\/*$/, '/') === paths.area(report.id, area.number);
  const wanted = hydrated && isShown ? decodePart(hash.slice(1)) : '';
  const named = new Map(
    area.measures.flatMap(({ number, title, exhibits }) => [
      [`measure-${number}`, t.named(number, text(title))] as const,
      ...exhibits.map((exhibit) => [exhibit.id, text(exhibit.title)] as const),
    ]),
  );
  const name = named.get(wanted);

  useEffect(() => {
    if (name === undefined) return;
    const before = document.title;
    const title = pageTitle(name, before);
    document.title = title;
    return () => {
      // Not where the page that comes next has set its own already.
      if (document.title === title) document.title = before;
    };
  }, [name, pageTitle]);

  const others = [...area.measures.flatMap(({ milestones }) => milestones), ...checks];
  if (name !== undefined || ofEveryArea.includes(wanted) || others.some(({ id }) => id === wanted))
    return null;
  return (
    <div role="alert" className={styles.missing}>
      <p>{t.missing(wanted, /^measure-(.+)$/.exec(wanted)?.[1])}</p>
      <ul>
        {area.measures.map(({ number, title }) => (
          <li key={number}>
            <Link to={paths.measure(report.id, area.number, number)}>{t.named(number, text(title))}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
