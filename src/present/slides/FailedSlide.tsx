import { useContext } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import { SlideHeading } from './SlideFrame.tsx';
import styles from './SlideFrame.module.css';

/** In the place of a slide that cannot be drawn; it uses nothing of the slide, since that may fail again. */
export function FailedSlide({ message }: { message: string }) {
  const t = useMessages(presentMessages);
  const Heading = useContext(SlideHeading);
  return (
    <div className={styles.slide}>
      <Heading className={styles.title}>{t.failed}</Heading>
      <p>{t.failedNote}</p>
      <p>
        <code>{message}</code>
      </p>
    </div>
  );
}
