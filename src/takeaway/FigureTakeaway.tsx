import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { toolMessages } from '../i18n/messages/tools.ts';
import { useReport } from '../i18n/report.tsx';
import { dayOf } from '../lib/today.ts';
import type { Lookup } from '../report/lookup.ts';
import type { Quantity } from '../report/model/figure.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { citationOf } from './citation.ts';
import styles from './Takeaway.module.css';
import { useAbsolute } from './useAbsolute.ts';

/** Link and citation of one figure, to be copied. */
export function FigureTakeaway({ quantity, quantities }: { quantity: Quantity; quantities: Lookup }) {
  const t = useMessages(toolMessages);
  const { locale, paths } = useLanguage();
  const report = useReport();
  const absolute = useAbsolute();
  const link = () => absolute(paths.figure(report.id, quantity.id));
  const citation = () =>
    citationOf({ quantity, lookup: quantities, report, locale, url: link(), day: dayOf(new Date()) });
  return (
    <div className={styles.takeaway}>
      <CopyButton label={t.copyLink} text={link} />
      <CopyButton label={t.copyCitation} text={citation} />
    </div>
  );
}
