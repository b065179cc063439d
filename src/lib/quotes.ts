/** Text as it stands inside quotation marks: its own are the inner ones, “六好司法所” becomes ‘六好司法所’. */
export function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
