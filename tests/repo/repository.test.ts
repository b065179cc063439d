import { describe, expect, it } from 'vitest';
import { completed, unlisted, type Lock } from '../../scripts/completeLock.ts';
import { readRoot, sourcesIn } from './sources.ts';

const code = sourcesIn(['src', 'authoring', 'mocks', 'scripts', 'bench'], /\.(tsx?|css)$/);
const app = sourcesIn(['src'], /\.(tsx?|css)$/);
const tests = sourcesIn(['tests'], /\.tsx?$/);

/** `path:line text` of every line of code that fits; comments do not count. */
function lines(sources: typeof code, pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line) && !/^\s*(\/\*|\*|\/\/)/.test(line))
      .map(({ line, place }) => `${place} ${line.trim()}`),
  );
}

/** Files that may be long: tables of texts. */
const tables = /^(src\/i18n\/messages\/|data\/)/;

describe('the code', () => {
  it('has no file over 400 lines', () => {
    const long = [...code, ...tests].filter(
      ({ path, text }) => !tables.test(path) && text.split('\n').length > 401,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('knows no city and no year: a report is data', () => {
    expect(lines(code, /商洛|Shangluo|\b2021\b/i)).toEqual([]);
  });

  it('asks no other host for anything', () => {
    // The name of SVG's namespace is an address that nobody visits.
    const addresses = lines(app, /["'`(](https?:)?\/\/[a-z0-9]/i);
    expect(addresses.filter((line) => !line.includes('http://www.w3.org/'))).toEqual([]);
  });

  it('takes its colours from the tokens', () => {
    const styles = app.filter(
      ({ path }) => path.endsWith('.css') && !/^src\/ui\/(tokens|projection)\.css$/.test(path),
    );
    expect(styles.length).toBeGreaterThan(5);
    expect(lines(styles, /#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i)).toEqual([]);
  });

  it('sets type in rem, so that it grows with the reader’s wish', () => {
    expect(lines(app, /font(-size)?:[^;]*\dpx/)).toEqual([]);
  });

  it('uses nothing in styles that the oldest browsers lack', () => {
    const styles = app.filter(({ path }) => path.endsWith('.css'));
    expect(
      lines(styles, /^\s*&|oklch\(|color-mix\(|@starting-style|@scope\b|light-dark\(|@view-transition/),
    ).toEqual([]);
  });

  it('uses nothing in scripts that the oldest browsers lack', () => {
    const scripts = app.filter(({ path }) => /\.tsx?$/.test(path));
    const tooNew =
      /\.(toSorted|toReversed|toSpliced|isSubsetOf|isDisjointFrom)\(|(Object|Map)\.groupBy|Promise\.(withResolvers|try)|Array\.fromAsync|URL\.(canParse|parse)\(|AbortSignal\.any|startViewTransition|showPopover|\bpopover=|structuredClone\(.*transfer/;
    expect(lines(scripts, tooNew)).toEqual([]);
  });
});

describe('tests', () => {
  it('all run', () => {
    const here = /^tests\/repo\/repository\.test\.ts/;
    const skipped =
      /\b(it|test|describe|suite)\s*\.\s*(skip|only|todo|fixme|skipIf|runIf|fails)\b|\b(x|f)(it|describe|test)\(/;
    expect(tests.length).toBeGreaterThan(10);
    expect(lines(tests, skipped).filter((line) => !here.test(line))).toEqual([]);
  });
});

describe('packages', () => {
  it('have exact versions', () => {
    const text = readRoot('package.json');
    const {
      dependencies,
      devDependencies,
      optionalDependencies,
    }: Record<string, Record<string, string>> = JSON.parse(text);
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(([, version]) => !/^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are locked without the address of any registry', () => {
    const lock = readRoot('package-lock.json');
    expect(lock).toContain('"integrity"');
    expect(lock.match(/"resolved":.*|https?:\/\/[^"]*(registry|npmmirror|\.tgz)[^"]*/g)).toBeNull();
  });

  it('are locked for every system, or npm ci refuses the lock file: node scripts/completeLock.ts', () => {
    const ours: Lock = JSON.parse(readRoot('package-lock.json'));
    expect(unlisted(ours)).toEqual([]);
    const lock = { packages: { 'node_modules/a': { optionalDependencies: { 'a-darwin-x64': '1.0.0' } } } };
    expect(unlisted(lock)).toHaveLength(1);
    expect(unlisted(completed(lock))).toEqual([]);
  });
});
