import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { OverviewResource } from '../../api/resources.ts';
import { useHydrated } from '../../ui/useHydrated.ts';
import { actionStatuses, type ActionStatus } from '../../report/model/actionEntry.ts';

interface Filter {
  status: ActionStatus | null;
  area: number | null;
  /** Path of this page with one parameter of its filter changed; `null` takes it away. */
  linkTo: (change: { status?: ActionStatus | null; area?: number | null }) => string;
  setArea: (area: number | null) => void;
  /** Keeps an item in sight whose status is being changed, until another filter is chosen. */
  hold: (item: string) => void;
  holds: (item: string) => boolean;
}

/** The filter of the page, as it stands in the URL. The prerendered page was drawn without one, so it applies after that is taken over. */
export function useFilter(areas: OverviewResource['report']['areas']): Filter {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const tookOver = useHydrated();
  // The links of the prerendered page know no parameters, and would keep their addresses if these differed.
  const shown = tookOver ? search : '';
  const said = new URLSearchParams(shown);
  const status = actionStatuses.find((one) => one === said.get('status')) ?? null;
  const area = areas.find(({ number }) => String(number) === said.get('area'))?.number ?? null;

  // A figure that is opened beside the page is no other filter.
  const key = `${status} ${area}`;
  const [held, setHeld] = useState<{ key: string; items: readonly string[] }>({ key, items: [] });

  const pathWith = (change: Parameters<Filter['linkTo']>[0], from: string) => {
    const next = new URLSearchParams(from);
    for (const [name, value] of Object.entries(change)) {
      if (value === null) next.delete(name);
      else next.set(name, String(value));
    }
    return `${pathname}?${next.toString()}`;
  };
  return {
    status,
    area,
    linkTo: (change) => pathWith(change, shown),
    setArea: (next) => void navigate(pathWith({ area: next }, search), { replace: true }),
    hold: (item) => setHeld((now) => ({ key, items: [...(now.key === key ? now.items : []), item] })),
    holds: (item) => held.key === key && held.items.includes(item),
  };
}
