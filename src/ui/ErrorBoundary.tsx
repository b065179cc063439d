import { Component, Fragment, type ComponentType, type ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { stateMessages } from '../i18n/messages/states.ts';
import { StateBox } from './StateBox.tsx';

interface Props {
  children: ReactNode;
  /** What stands in the place of what failed; a box that says so, unless given. */
  instead?: ComponentType<{ message: string }>;
}

interface State {
  error: Error | null;
  /** How often the content was drawn anew. */
  drawn: number;
}

/** Milliseconds within which the same failure again is not cured by drawing anew. */
const again = 1000;

/**
 * A failure while drawing shows a sentence and a way on in its own place; the rest of the page stays. Where others have
 * moved what was drawn, as browsers do that translate a page, it is drawn anew instead.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, drawn: 0 };
  private drawnAt = -Infinity;

  static getDerivedStateFromError(error: unknown): Pick<State, 'error'> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown) {
    if (!isForeignChange(error) || performance.now() - this.drawnAt < again) return;
    this.drawnAt = performance.now();
    this.setState(({ drawn }) => ({ error: null, drawn: drawn + 1 }));
  }

  override render() {
    const { error, drawn } = this.state;
    const { children, instead: Instead = Crash } = this.props;
    return error ? <Instead message={error.message} /> : <Fragment key={drawn}>{children}</Fragment>;
  }
}

/** What the document throws when a node to be removed or to insert before is no longer where React had put it. */
function isForeignChange(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

function Crash({ message }: { message: string }) {
  const t = useMessages(stateMessages);
  return (
    <StateBox role="alert" title={t.crashTitle} heading>
      <p>{t.crash}</p>
      <p>
        <code>{message}</code>
      </p>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          {t.reload}
        </button>
      </p>
    </StateBox>
  );
}
