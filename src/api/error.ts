/**
 * `network`: no answer; `timeout`: none within the time allowed; `notFound`: no such resource; `status`: any other
 * refusal; `notJson`: not JSON, or cut off; `schema`: JSON of another form than agreed.
 */
export type ApiErrorKind = 'network' | 'timeout' | 'notFound' | 'status' | 'notJson' | 'schema';

interface Details {
  /** The HTTP status of `status` and `notFound`; absent where nothing was asked because the id has no possible form. */
  status?: number;
  /** Path inside the resource at which it is off the schema: `areas[2].title.en`. */
  place?: string;
  cause?: unknown;
}

/** Why a resource could not be had. `resource` is its address: `api/reports.json`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  readonly resource: string;
  readonly status: number | undefined;
  readonly place: string | undefined;

  constructor(kind: ApiErrorKind, resource: string, { status, place, cause }: Details = {}) {
    super([resource, kind, status, place].filter((part) => part !== undefined).join(' '), { cause });
    this.kind = kind;
    this.resource = resource;
    this.status = status;
    this.place = place;
  }
}
