import { useEffect, useState, type Dispatch, type ReactNode, type SetStateAction } from 'react';

/** How long a notice stays, in milliseconds. */
const noticeTime = 7000;

/** A notice that goes by itself after seven seconds, and how to set it; `null` while there is none. */
export function useNotice(): [ReactNode, Dispatch<SetStateAction<ReactNode>>] {
  const [notice, setNotice] = useState<ReactNode>(null);
  useEffect(() => {
    if (notice === null) return;
    const timer = window.setTimeout(() => setNotice(null), noticeTime);
    return () => window.clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice];
}
