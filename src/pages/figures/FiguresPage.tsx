import { useDeferredValue, useMemo } from 'react';
import type { FiguresResource } from '../../api/resources.ts';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { figuresMessages } from '../../i18n/messages/figures.ts';
import { BesideOriginal } from '../../original/BesideOriginal.tsx';
import { figureRows } from '../../takeaway/figureRows.ts';
import { FiguresFilter } from './FiguresFilter.tsx';
import styles from './FiguresPage.module.css';
import { FiguresResult } from './FiguresResult.tsx';
import { useView } from './useView.ts';

/** Nine columns want the long side of the sheet. */
const paper = '@page{size:A4 landscape}';

/** Every figure of the report in one table, to be sorted, filtered and taken away; what is shown is in the URL. */
export function FiguresPage({ data }: { data: FiguresResource }) {
  const t = useMessages(figuresMessages);
  return (
    <BesideOriginal>
      <style>{paper}</style>
      <h1 tabIndex={-1} className={styles.title}>
        {t.title}
      </h1>
      <p className={styles.intro}>
        {t.intro}
        <span className={styles.hint}>{t.introHint}</span>
      </p>
      <Figures data={data} />
    </BesideOriginal>
  );
}

/** By itself, so that a key in the filter draws nothing around it. */
function Figures({ data }: { data: FiguresResource }) {
  const { locale } = useLanguage();
  const rows = useMemo(() => figureRows(data, locale), [data, locale]);
  const { view, change } = useView();
  // Typing is answered first; the table follows when there is time.
  const shown = useDeferredValue(view);
  return (
    <>
      <FiguresFilter report={data.report} rows={rows} view={view} change={change} />
      <FiguresResult data={data} rows={rows} view={shown} change={change} />
    </>
  );
}
