/** What a percent-encoded part of a URL says; one that is not properly encoded is left as it came. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
