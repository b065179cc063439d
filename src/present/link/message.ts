import * as v from 'valibot';

/** The two windows of a talk: what the audience sees and what the presenter sees. */
export const Role = v.picklist(['stage', 'presenter']);
export type Role = v.InferOutput<typeof Role>;

const step = {
  slide: v.pipe(v.string(), v.maxLength(300)),
  dark: v.boolean(),
  auto: v.boolean(),
  checks: v.boolean(),
};

/**
 * What windows of one talk tell each other. `ask`: who is there; `here`: I am, and where I am; `go`: all go there;
 * `bye`: I am being closed. `from` tells windows apart.
 */
export const Message = v.variant('type', [
  v.strictObject({ type: v.literal('ask'), from: v.string(), role: Role }),
  v.strictObject({ type: v.literal('here'), from: v.string(), role: Role, ...step }),
  v.strictObject({ type: v.literal('go'), from: v.string(), role: Role, ...step }),
  v.strictObject({ type: v.literal('bye'), from: v.string(), role: Role }),
]);
export type Message = v.InferOutput<typeof Message>;

/** Where a talk stands. */
export interface Step {
  slide: string;
  dark: boolean;
  auto: boolean;
  /** Whether the talk has slides on what does not add up. */
  checks: boolean;
}

/** What came from another window, which may be of an older version; `null` for what is no message. */
export function parseMessage(data: unknown): Message | null {
  const result = v.safeParse(Message, data);
  return result.success ? result.output : null;
}
