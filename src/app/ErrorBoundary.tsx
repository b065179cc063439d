import { Component, type ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { stateMessages } from '../i18n/messages/states.ts';
import { StateBox } from '../ui/StateBox.tsx';

interface State {
  error: Error | null;
}

/** A failure while drawing shows a sentence and a way on in its own place; the rest of the page stays. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    return this.state.error ? <Crash message={this.state.error.message} /> : this.props.children;
  }
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
