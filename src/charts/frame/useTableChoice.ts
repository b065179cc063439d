import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** The URL parameter that lists the charts shown as tables. */
export const tableParameter = 'table';

/**
 * Chart or table, kept in the URL. The radio button itself is the state, so that it works before hydration;
 * what was chosen by then is read from it and put into the URL.
 */
export function useTableChoice(exhibitId: string): {
  input: RefObject<HTMLInputElement | null>;
  onChange: () => void;
} {
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const listed = tablesIn(search).includes(exhibitId);

  const onChange = useCallback(() => {
    const onPage = [...document.querySelectorAll<HTMLInputElement>('input[data-table-of]')];
    const chosen = onPage.filter((one) => one.checked).flatMap((one) => one.dataset.tableOf ?? []);
    void navigate(
      { pathname, search: withTables(search, chosen), hash },
      { replace: true, preventScrollReset: true },
    );
  }, [navigate, pathname, search, hash]);

  /** Until the first effect the radio may know more than the URL: it was there before the script. */
  const chosenBefore = useRef(true);
  useLayoutEffect(() => {
    const table = input.current;
    if (!table || table.checked === listed || (chosenBefore.current && table.checked)) return;
    table.checked = listed;
    const chart = table.parentElement?.querySelector<HTMLInputElement>('input[data-chart-of]');
    if (chart) chart.checked = !listed;
  }, [listed]);
  // Not before paint: the router listens to itself only once its own effects have run.
  useEffect(() => {
    if (chosenBefore.current && input.current?.checked && !listed) onChange();
    chosenBefore.current = false;
  }, [listed, onChange]);

  return { input, onChange };
}

/** Ids of the charts that a URL shows as tables. */
export function tablesIn(search: string): string[] {
  return (new URLSearchParams(search).get(tableParameter) ?? '').split(',').filter(Boolean);
}

/** The same search with another list of tables, and without the parameter if there are none. */
export function withTables(search: string, exhibitIds: readonly string[]): string {
  const others = new URLSearchParams(search);
  others.delete(tableParameter);
  // Written by hand so that the comma stays a comma in a link that people read and send.
  const tables =
    exhibitIds.length > 0 ? `${tableParameter}=${exhibitIds.map(encodeURIComponent).join(',')}` : '';
  const all = [others.toString(), tables].filter(Boolean).join('&');
  return all && `?${all}`;
}
