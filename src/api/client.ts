import { idForm, longestId } from '../lib/idForm.ts';
import { ApiError } from './error.ts';

/** How long an answer may take, in milliseconds. */
export const timeLimit = 20_000;

/** `address` below `api/`, as errors name it. */
function named(address: string): string {
  return `api/${address}`;
}

/**
 * Fetches one resource from the folder `api/` beside the app (below `document.baseURI`) and has it parsed.
 * Throws an `ApiError`, or passes on the abort when `signal` asks for it.
 */
export async function fetchResource<T>(
  address: string,
  parser: Promise<(data: unknown) => T>,
  signal?: AbortSignal,
): Promise<T> {
  // Together: the parser may be on its way as well.
  const [text, parse] = await Promise.all([fetchText(address, signal), parser]);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new ApiError('notJson', named(address), { cause });
  }
  return parse(data);
}

/** AbortSignal.any and its like are younger than the oldest browsers that this runs in. */
async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  const resource = named(address);
  const controller = new AbortController();
  const abort = () => controller.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, timeLimit);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  try {
    const response = await fetch(new URL(resource, document.baseURI), {
      signal: controller.signal,
      // A server that says nothing of caching has its answers kept for days: a page that the browser renewed would
      // then stand beside one with the figures of an older build.
      cache: 'no-cache',
      headers: { accept: 'application/json' },
    });
    if (!response.ok) {
      throw new ApiError(response.status === 404 ? 'notFound' : 'status', resource, {
        status: response.status,
      });
    }
    return await response.text();
  } catch (cause) {
    if (cause instanceof ApiError || signal?.aborted) throw cause;
    throw new ApiError(late ? 'timeout' : 'network', resource, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** The ids of a URL come from anyone: one that no record can have is not found, and nothing is requested for it. */
export function assertPossible(
  address: string,
  ids: readonly string[],
  numbers: readonly string[] = [],
): void {
  const possible =
    ids.every((id) => id.length <= longestId && idForm.test(id)) &&
    numbers.every((number) => /^[1-9]\d{0,2}$/.test(number));
  if (!possible) throw new ApiError('notFound', named(address));
}
