import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { toolMessages } from '../i18n/messages/tools.ts';
import { useReport } from '../i18n/report.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import styles from './Takeaway.module.css';
import { useAbsolute } from './useAbsolute.ts';

/** Copies the link to a measure. */
export function MeasureLink({ area, measure, title }: { area: number; measure: number; title: string }) {
  const t = useMessages(toolMessages);
  const { paths } = useLanguage();
  const { id } = useReport();
  const absolute = useAbsolute();
  return (
    <div className={styles.quiet}>
      <CopyButton
        label={t.copyLink}
        name={t.copyMeasureLink(title)}
        text={() => absolute(paths.measure(id, area, measure))}
      />
    </div>
  );
}
