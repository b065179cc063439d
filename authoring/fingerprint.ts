/**
 * Eight hexadecimal digits that change whenever `content` does (FNV-1a, 32 bits, over its JSON):
 * enough to tell versions apart, and the same in Node and in a browser on plain http.
 */
export function fingerprint(content: unknown): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(content)) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
