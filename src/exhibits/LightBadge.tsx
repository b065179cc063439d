import { useMessages } from '../i18n/locale.tsx';
import { actionItemMessages } from '../i18n/messages/actionItem.ts';
import type { Light } from '../report/light.ts';
import styles from './LightBadge.module.css';

/**
 * The light of a problem or plan in a word and a shape. Drawn anew for another light: a browser that translates the page
 * puts its own text in the place of the word, and React would go on writing into the one that is no longer there.
 */
export function LightBadge({ light }: { light: Light }) {
  const t = useMessages(actionItemMessages);
  return (
    <span key={light} className={styles.badge} data-light={light}>
      <LightShape light={light} />
      {` ${t.lights[light]}`}
    </span>
  );
}

/** A full disc with a tick, a ring, a clock, a full triangle, a dash: told apart without their colours. */
function LightShape({ light }: { light: Light }) {
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {light === 'done' && (
        <>
          <circle className={styles.full} cx="8" cy="8" r="7" />
          <path className={styles.inside} d="M4.5 8.25 7 10.75 11.5 5.5" />
        </>
      )}
      {light === 'onTime' && <circle cx="8" cy="8" r="6" />}
      {light === 'dueSoon' && (
        <>
          <circle cx="8" cy="8" r="6" />
          <path d="M8 4v4.5l2.75 1.75" />
        </>
      )}
      {light === 'overdue' && (
        <>
          <path className={styles.full} d="M8 1 15.5 14.5H.5z" />
          <path className={styles.inside} d="M8 6v4M8 11.5v1.5" />
        </>
      )}
      {light === 'noDate' && <path d="M3 8h10" />}
    </svg>
  );
}
