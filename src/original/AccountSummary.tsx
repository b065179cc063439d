import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { originalMessages } from '../i18n/messages/original.ts';
import { useReport } from '../i18n/report.tsx';
import { saveFile } from '../lib/saveFile.ts';
import type { Figure } from '../report/model/figure.ts';
import { fileName } from '../takeaway/fileName.ts';
import { looksLikeAnother, type Account } from './account.ts';
import styles from './Account.module.css';
import { accountAsCsv } from './exportAccount.ts';

/** Found = bound + otherValue + excused + open, how many figures were found, and the whole of it as a file. */
export function AccountSummary({ account, figures }: { account: Account; figures: readonly Figure[] }) {
  const t = useMessages(originalMessages);
  const { locale, text } = useLanguage();
  const report = useReport();
  return (
    <div className={styles.summary}>
      <p className={styles.equation} role="status">
        <b>{t.equation(account.counts)}</b>
      </p>
      <p>
        {t.figuresFound(account.inPlace, account.bindings.length)}{' '}
        <button
          type="button"
          onClick={() =>
            saveFile(
              fileName(t.accountFile(text(report.title)), 'csv'),
              accountAsCsv(account, figures, locale),
              'text/csv;charset=utf-8',
            )
          }
        >
          {t.export}
        </button>
      </p>
      {looksLikeAnother(account) && (
        <p className={styles.warning}>{t.otherReport(account.inPlace, account.bindings.length)}</p>
      )}
    </div>
  );
}
