import { useLayoutEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import styles from './Enlarged.module.css';

/** Below this the text would be unreadable from the last row; a slide that needs it holds more than a slide should. */
const least = 0.5;

/**
 * What is inside is shown `times` as large as on a page. A deck is split so that this fits; should a report be written
 * so that it does not, the content is shown smaller rather than cut off.
 */
export function Enlarged({
  times,
  align = 'start',
  children,
}: {
  times: number;
  align?: 'start' | 'middle';
  children: ReactNode;
}) {
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = content.current;
    if (!element) return;
    for (let now = times; now >= least; now *= 0.95) {
      element.style.setProperty('--enlarged', String(now));
      if (element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1)
        return;
    }
  });
  const style: CSSProperties & Record<'--enlarged', number> = { '--enlarged': times };
  return (
    <div className={styles.box}>
      <div ref={content} className={styles.content} data-align={align} style={style}>
        {children}
      </div>
    </div>
  );
}
