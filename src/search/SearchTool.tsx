import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/locale.tsx';
import { searchMessages } from '../i18n/messages/search.ts';
import { isInField } from '../lib/isInField.ts';
import { SearchDialog } from './SearchDialog.tsx';

/** The button for search, and its keys `/` and Ctrl+K. What was looked for last is still there when it opens again. */
export function SearchTool({ reportId, className }: { reportId: string; className?: string }) {
  const t = useMessages(searchMessages);
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');

  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!asksForSearch(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, []);

  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        title={t.shortcut}
        onClick={() => setOpen(true)}
      >
        {t.open}
      </button>
      {isOpen && (
        <SearchDialog reportId={reportId} query={query} onQuery={setQuery} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

/** `/` is a sign like any other where text is typed; Ctrl+K is none anywhere. */
function asksForSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === 'k') return isCommand && !event.shiftKey;
  return event.key === '/' && !isCommand && !isInField(event.target);
}
