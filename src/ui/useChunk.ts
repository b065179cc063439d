import { useEffect, useState } from 'react';
import type { Chunk } from '../lib/chunk.ts';

interface Arriving<T> {
  /** The piece, once it is there. */
  piece: T | undefined;
  failed: boolean;
  /** Asks again for what has failed. */
  retry: () => void;
}

/** A piece of code that arrives later, asked for once it is wanted. */
export function useChunk<T>(chunk: Chunk<T>, isWanted = true): Arriving<T> {
  const [piece, setPiece] = useState<T | undefined>(chunk.peek);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (piece !== undefined || failed || !isWanted) return;
    chunk.load().then(
      (arrived) => setPiece(() => arrived),
      () => setFailed(true),
    );
  }, [chunk, piece, failed, isWanted]);
  return { piece, failed, retry: () => setFailed(false) };
}
