import { useRef, type ReactNode } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { shellMessages } from '../i18n/messages/shell.ts';
import { StateBox } from '../ui/StateBox.tsx';
import { useArrival } from './useArrival.ts';

/** Stands in a page's place and says why there is none; it arrives like any other page. */
export function StatePage({
  title,
  role,
  children,
}: {
  title: string;
  role?: 'alert';
  children?: ReactNode;
}) {
  const t = useMessages(shellMessages);
  const body = useRef<HTMLDivElement>(null);
  useArrival(title, t.product, body);
  return (
    <div ref={body}>
      <StateBox title={title} role={role} heading>
        {children}
      </StateBox>
    </div>
  );
}
