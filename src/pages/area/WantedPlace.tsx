import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { AreaResource } from '../../api/resources.ts';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { areaMessages } from '../../i18n/messages/area.ts';
import { shellMessages } from '../../i18n/messages/shell.ts';
import { decodePart } from '../../lib/decode.ts';
import { Link } from '../../lib/Link.tsx';
import styles from './AreaPage.module.css';

/**
 * What the URL's hash asks for on an area's page: a measure or an exhibit goes into the document's title, and what the
 * page does not have is said to be missing. The page on disk knows of no hash, so both wait for the browser.
 */
export function WantedPlace({ area, reportId }: { area: AreaResource['area']; reportId: string }) {
  const t = useMessages(areaMessages);
  const { pageTitle } = useMessages(shellMessages);
  const { paths, text } = useLanguage();
  const wanted = decodePart(useLocation().hash.slice(1));
  const [missing, setMissing] = useState('');
  const name = nameOf();

  useEffect(() => {
    setMissing(wanted === '' || isOnPage(wanted) ? '' : wanted);
  }, [wanted]);

  useEffect(() => {
    if (name === null) return;
    const before = document.title;
    const title = pageTitle(name, before);
    document.title = title;
    return () => {
      // Not where the page that comes next has set its own already.
      if (document.title === title) document.title = before;
    };
  }, [name, pageTitle]);

  if (missing === '') return null;
  return (
    <div role="alert" className={styles.missing}>
      <p>{t.missing(missing, /^measure-(.+)$/.exec(missing)?.[1])}</p>
      <ul>
        {area.measures.map(({ number, title }) => (
          <li key={number}>
            <Link to={paths.measure(reportId, area.number, number)}>{t.named(number, text(title))}</Link>
          </li>
        ))}
      </ul>
    </div>
  );

  function nameOf(): string | null {
    for (const { number, title, exhibits } of area.measures) {
      if (wanted === `measure-${number}`) return t.named(number, text(title));
      const exhibit = exhibits.find(({ id }) => id === wanted);
      if (exhibit) return text(exhibit.title);
    }
    return null;
  }
}

/** Another page that is kept hidden may have a place of the same name. */
function isOnPage(id: string): boolean {
  return document.querySelector(`[id="${CSS.escape(id)}"]:not([data-page=aside] *)`) !== null;
}
