/** A piece of code that arrives later, but once it is there is there at once (no waiting for a promise). */
export interface Chunk<T> {
  load: () => Promise<T>;
  /** The piece, if it has arrived. */
  peek: () => T | undefined;
}

export function chunk<T>(importPiece: () => Promise<T>): Chunk<T> {
  let piece: T | undefined;
  let loading: Promise<T> | undefined;
  return {
    peek: () => piece,
    load: () => {
      loading ??= importPiece().then(
        (arrived) => (piece = arrived),
        (error: unknown) => {
          loading = undefined; // so that the next attempt asks again
          throw error;
        },
      );
      return loading;
    },
  };
}
