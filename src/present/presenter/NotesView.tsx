import { CheckBadge } from '../../exhibits/CheckBadge.tsx';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import { useReading } from '../../i18n/quantity.ts';
import { notesOf } from '../../report/deck/notes.ts';
import type { Slide } from '../../report/deck/slide.ts';
import type { Quantity } from '../../report/model/figure.ts';
import { useTalk } from '../talk.tsx';
import styles from './NotesView.module.css';

/** What to say on a slide, how exact its numbers are, which checks fail, what else is reported. */
export function NotesView({ slide }: { slide: Slide }) {
  const t = useMessages(presentMessages);
  const { text } = useLanguage();
  const { source, lookup } = useTalk();
  const read = useReading();
  const { say, bounded, failing, facts } = notesOf(slide, source, lookup);
  const isEmpty = say.length + bounded.length + failing.length + facts.length === 0;
  const meaning = (one: Quantity) => (one.basis === 'derived' ? t.derived : t.bounds[one.bound]);
  return (
    <div className={styles.notes}>
      {isEmpty && <p>{t.noNotes}</p>}
      {say.map((one) => (
        <p key={one.zh}>{text(one)}</p>
      ))}
      {failing.length > 0 && (
        <>
          <h3 className={styles.title}>{t.failingTitle}</h3>
          <ul>
            {failing.map((check) => (
              <li key={check.id}>
                <CheckBadge outcome={check.outcome} /> {text(check.title)}
                {check.note && t.colon + text(check.note)}
              </li>
            ))}
          </ul>
        </>
      )}
      {bounded.length > 0 && (
        <>
          <h3 className={styles.title}>{t.boundsTitle}</h3>
          <ul>
            {bounded.map((one) => (
              <li key={one.id}>
                {text(one.name)} <span className={styles.number}>{read(one).text}</span>
                {t.colon}
                {meaning(one)}
              </li>
            ))}
          </ul>
        </>
      )}
      {facts.length > 0 && (
        <>
          <h3 className={styles.title}>{t.factsTitle}</h3>
          <ul>
            {facts.map((fact) => (
              <li key={fact.id}>{text(fact.text)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
