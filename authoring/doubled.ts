import type { Key } from './fault.ts';

/** An object with the names of its fields so far, or a list; `key` is where in it the reading stands. */
interface Level {
  names: Set<string> | null;
  key: Key;
}

/**
 * The paths of fields that stand twice in one object of a JSON text. Parsing keeps the last of them and says nothing.
 * @param text must be JSON
 */
export function doubledFields(text: string): Key[][] {
  const found: Key[][] = [];
  const levels: Level[] = [];
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|[{}[\],]/g)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ names: new Set(), key: '' });
    else if (token === '[') levels.push({ names: null, key: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && typeof level?.key === 'number') level.key += 1;
    else if (token.endsWith(':') && level?.names) {
      level.key = String(JSON.parse(token.slice(0, -1)));
      if (level.names.has(level.key)) found.push(levels.map(({ key }) => key));
      level.names.add(level.key);
    }
  }
  return found;
}
