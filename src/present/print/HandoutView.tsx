import { useState } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import { Link } from '../../lib/Link.tsx';
import styles from './HandoutView.module.css';
import { Sheets, type PerPage } from './Sheets.tsx';

/** The pages as they will be printed, and the choice between slides and handout. */
export function HandoutView({ back }: { back: string }) {
  const t = useMessages(presentMessages);
  const [perPage, setPerPage] = useState<PerPage>(3);
  const choice = (value: PerPage, name: string) => (
    <label>
      <input type="radio" name="per-page" checked={perPage === value} onChange={() => setPerPage(value)} />{' '}
      {name}
    </label>
  );
  return (
    <>
      <div className={styles.tools}>
        <h1 className={styles.title} tabIndex={-1}>
          {t.handoutTitle}
        </h1>
        <fieldset className={styles.choice}>
          {choice(3, t.threePerPage)}
          {choice(1, t.onePerPage)}
        </fieldset>
        <button type="button" onClick={() => window.print()}>
          {t.print}
        </button>
        <Link to={back}>{t.back}</Link>
        <p className={styles.hint}>{t.printHint}</p>
      </div>
      <div className={styles.pages}>
        <Sheets perPage={perPage} />
      </div>
    </>
  );
}
