import type { ApiError } from '../api/error.ts';
import { useLanguage, useMessages } from '../i18n/locale.tsx';
import { panelMessages } from '../i18n/messages/panel.ts';
import { stateMessages } from '../i18n/messages/states.ts';
import { Link } from '../lib/Link.tsx';
import { StateBox } from '../ui/StateBox.tsx';
import { sayFailure } from './PageStates.tsx';

/** Why a figure is not shown beside the page, and the ways on; the page itself is not concerned. */
export function PanelFailure({
  reportId,
  figureId,
  error,
  retry,
}: {
  reportId: string;
  figureId: string;
  error: ApiError;
  retry: () => void;
}) {
  const t = useMessages(panelMessages);
  const states = useMessages(stateMessages);
  const { paths } = useLanguage();
  if (error.kind === 'notFound') {
    return (
      <StateBox role="alert" title={t.notFound}>
        <p>{states.notFoundFigure(figureId)}</p>
        <p>
          <Link to={paths.figures(reportId)}>{states.toFigures}</Link>
        </p>
      </StateBox>
    );
  }
  return (
    <StateBox role="alert" title={states.failedTitle}>
      <p>{sayFailure(error, states)}</p>
      <p>
        {states.asked('')}
        <code>{error.resource}</code>
      </p>
      <p>
        <button type="button" onClick={retry}>
          {states.retry}
        </button>{' '}
        <Link to={paths.figure(reportId, figureId)} data-away="">
          {t.ownPage}
        </Link>
      </p>
    </StateBox>
  );
}
