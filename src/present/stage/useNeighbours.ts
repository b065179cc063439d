import { useEffect, useState } from 'react';

/**
 * Indices of the slides to be laid out: the current one, and once it has been shown also those beside it, unseen, so
 * that a step in either direction has nothing left to draw.
 */
export function useNeighbours(current: number, count: number): number[] {
  const [settled, setSettled] = useState<number | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(current), 60);
    return () => window.clearTimeout(timer);
  }, [current]);
  const beside = settled === null ? [] : [settled - 1, settled, settled + 1];
  return [...new Set([current, ...beside])]
    .filter((index) => index >= 0 && index < count)
    .sort((a, b) => a - b);
}
