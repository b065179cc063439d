import { useEffect, useState } from 'react';
import type { Chunk } from '../lib/chunk.ts';

/** A piece of code that arrives later, asked for once something wants it. */
export function useChunk<T>(chunk: Chunk<T>): { piece: T | undefined; failed: boolean } {
  const [piece, setPiece] = useState<T | undefined>(chunk.peek);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (piece !== undefined) return undefined;
    let wanted = true;
    chunk.load().then(
      (arrived) => wanted && setPiece(() => arrived),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [chunk, piece]);
  return { piece, failed };
}
