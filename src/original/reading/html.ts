const unread = 'script, style, noscript, template, head, svg, iframe, object, select, textarea';
const block =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|ul)$/;

/** Whether a text is the source of a page rather than what one reads on it. */
export function looksLikeMarkup(text: string): boolean {
  return /^\s*<(?:!--|(?:!doctype|\?xml|html|head|body|div|p|script|meta|table|section|article|span|h\d)\b)/i.test(
    text.slice(0, 1000),
  );
}

/**
 * What one reads on a page, from its source. The source is parsed and never shown: scripts in it do not run, pictures
 * are not asked for.
 */
export function textOfHtml(source: string): string {
  // Handlers in it cannot run, but a browser would report each of them against the page's security policy.
  const inert = source.replace(/<[^<>]*>/g, (tag) => tag.replace(/\son(?=\w+\s*=)/gi, ' data-on'));
  const page = new DOMParser().parseFromString(inert, 'text/html');
  for (const element of page.querySelectorAll(unread)) element.remove();
  const pieces: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push((node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '));
    const name = node.nodeName.toLowerCase();
    const breaks = block.test(name);
    if (breaks) pieces.push('\n');
    for (const child of node.childNodes) walk(child);
    if (breaks) pieces.push('\n');
    if (name === 'td' || name === 'th') pieces.push(' ');
  };
  walk(page.body);
  return withoutSpareBlanks(pieces.join(''));
}

/** One blank for many, none around a break, no more than one empty line. Linear also where a text is nothing but blanks. */
export function withoutSpareBlanks(text: string): string {
  return text
    .replace(/ +/g, ' ') // first: at each blank of a long run a pattern with a break behind it would go through the rest
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
