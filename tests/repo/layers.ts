import { posix } from 'node:path';
import type { Import } from './sources.ts';

const data = ['api', 'report', 'i18n', 'lib'];
const shown = [...data, 'ui', 'search', 'charts'];
const features = ['figure', 'original', 'present', 'takeaway'];

/** What each layer of `src` may import besides itself, as docs/architecture.md draws it. */
const allowed: Record<string, readonly string[]> = {
  lib: [],
  report: ['lib'],
  ui: ['lib', 'i18n'],
  i18n: ['report', 'lib'],
  api: ['report', 'lib'],
  search: [...data, 'ui'],
  charts: [...data, 'ui'],
  exhibits: shown,
  // Features of their own: above the exhibits that they show, below the pages that show them.
  takeaway: [...shown, 'exhibits'],
  figure: [...shown, 'exhibits', 'takeaway'],
  original: [...shown, 'exhibits', 'takeaway'],
  present: [...shown, 'exhibits'],
  pages: [...shown, 'exhibits', ...features],
  app: [...shown, 'exhibits', ...features, 'pages'],
};

/** What the folders beside `src` may import of each other and of `src`. */
const beside: Record<string, readonly string[]> = {
  authoring: ['authoring', 'src/report', 'src/api', 'src/lib', 'src/i18n'],
  mocks: ['mocks', 'authoring', 'src/report', 'src/api', 'src/lib'],
};

const boot = 'src/main.tsx';
const bootMayReach = ['src/app', 'src/ui'];
/** The one door to the mocks, which production does not contain. */
const mocksDoor = 'mocks/browser.ts';

/** The rules that an import breaks, each in a sentence; none for an import that may be. */
export function brokenRules({ from, specifier, kind }: Import): string[] {
  const tell = (what: string) => [`${from} ${what}`];
  const inSrc = from.startsWith('src/');
  if (specifier === null) return inSrc ? tell('imports what is only known at run time') : [];
  if (kind === 'reExport') return tell(`re-exports ${specifier}: import it where it is used`);

  if (!specifier.startsWith('.')) {
    if (/^recharts(\/|$)/.test(specifier) && !from.startsWith('src/charts/')) return tell('imports recharts');
    if (/^(msw|node:)/.test(specifier) && inSrc) return tell(`imports ${specifier}`);
    return [];
  }
  const to = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  if (!/\.[a-z]+$/.test(to)) return tell(`imports ${specifier} without a file ending`);
  if (from === boot) {
    const fine = to === mocksDoor ? kind === 'dynamic' : bootMayReach.some((folder) => isIn(to, folder));
    return fine ? [] : tell(`imports ${to}; boot only boots`);
  }
  if (!inSrc) {
    const may = beside[topOf(from)];
    return !may || may.some((folder) => isIn(to, folder)) ? [] : tell(`imports ${to}`);
  }
  const layer = layerOf(from);
  const may = allowed[layer];
  if (!may) return tell('is in no layer');
  if (!to.startsWith('src/')) return tell(`imports ${to}, which is not part of the app`);
  const reached = layerOf(to);
  if (reached === 'pages' && layer === 'pages' && pageOf(from) !== pageOf(to))
    return tell(`imports another page, ${to}`);
  return reached === layer || may.includes(reached) ? [] : tell(`imports ${to}, which is above it`);
}

const isIn = (path: string, folder: string) => path.startsWith(`${folder}/`);
const topOf = (path: string) => path.split('/')[0] ?? '';
const layerOf = (path: string) => path.split('/')[1] ?? '';
const pageOf = (path: string) => path.split('/')[2] ?? '';
