import { Component, type ReactNode } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { chartFrameMessages } from '../../i18n/messages/chartFrame.ts';
import styles from './ChartFrame.module.css';

/** Keeps a chart's failure to the chart: a sentence in a box as high as a chart, the page around it unharmed. */
export class ChartBoundary extends Component<{ title: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <ChartFailure title={this.props.title} /> : this.props.children;
  }
}

function ChartFailure({ title }: { title: string }) {
  const t = useMessages(chartFrameMessages);
  return (
    <div className={styles.failure} role="alert">
      <p className={styles.title}>{title}</p>
      <p>{t.failed}</p>
    </div>
  );
}
