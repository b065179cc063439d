import { useQuery } from '@tanstack/react-query';
import { useMemo, type RefObject } from 'react';
import { searchQuery } from '../api/queries.ts';
import type { SearchResource } from '../api/resources.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { searchResultMessages } from '../i18n/messages/searchResults.ts';
import { ResultList } from './ResultList.tsx';
import { search } from './search.ts';
import type { SearchIndex } from './searchIndex.ts';
import { SearchFailure, SearchLoading } from './SearchStates.tsx';
import styles from './SearchDialog.module.css';
import { useIndex } from './useIndex.ts';

interface Props {
  reportId: string;
  query: string;
  input: RefObject<HTMLInputElement | null>;
  listId: string;
  onDone: () => void;
}

/** Reads what can be found, finds what the query asks for, and says how much it is. */
export function SearchResults({ reportId, query, input, listId, onDone }: Props) {
  const { data, error, refetch, isFetching } = useQuery(searchQuery(reportId));
  if (data) return <Prepared resource={data} query={query} input={input} listId={listId} onDone={onDone} />;
  if (error && !isFetching) return <SearchFailure resource={error.resource} retry={() => void refetch()} />;
  return <SearchLoading />;
}

interface PreparedProps extends Omit<Props, 'reportId'> {
  resource: SearchResource;
}

function Prepared(props: PreparedProps) {
  const index = useIndex(props.resource);
  return index ? <Found {...props} index={index} /> : <SearchLoading />;
}

function Found({ resource, index, query, ...rest }: PreparedProps & { index: SearchIndex }) {
  const t = useMessages(searchResultMessages);
  const { locale } = useLanguage();
  // At once and not deferred: Enter must never open what an earlier query found.
  const found = useMemo(() => search(index, query, locale), [index, query, locale]);
  const isEmpty = query.trim() === '';

  return (
    <div className={styles.body}>
      <p role="status" className={styles.status}>
        {isEmpty ? t.areasFirst : found.total > 0 ? t.count(found.total) : t.none(query.trim())}
      </p>
      {found.total > 0 ? (
        <ResultList found={found} query={query} report={resource.report} {...rest} />
      ) : (
        !isEmpty && <p className={styles.hint}>{t.whatElse}</p>
      )}
    </div>
  );
}
