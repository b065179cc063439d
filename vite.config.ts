import { globSync } from 'node:fs';
import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig, type Plugin } from 'vite';

/** The oldest browsers that still get updates on Windows 7; everything shipped must run there. */
const oldest = ['chrome109', 'firefox115'];

/**
 * What nearly every page shows comes in one file. In a dozen small ones it would wait for connections: a server on
 * plain http answers six requests at a time, so that a slow line would carry the last of them two journeys later.
 */
const common = [
  'charts/prepare/levels.ts',
  'charts/prepare/progress.ts',
  'charts/render/Bar.tsx',
  'charts/render/ClaimLine.tsx',
  'exhibits/ActionItem.tsx',
  'exhibits/ActionsSection.tsx',
  'exhibits/CheckView.tsx',
  'exhibits/FigureTile.tsx',
  'exhibits/FormulaView.tsx',
  'i18n/address.ts',
  'report/lookup.ts',
  'ui/TakenOverLater.tsx',
];

/**
 * The router's own links, forms and tables of routes, which nothing here uses, stay in a bundle for what they do while
 * their module loads (a name given, a memo made): 24 kB of the first script, before compression.
 */
const withoutRouterLinks: Plugin = {
  name: 'without-router-links',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/react-router\/dist\/.*\.m?js$/ },
    handler: (code) =>
      code
        .replace(/^\w+\.displayName = .*;$/gm, '')
        .replace(/= (React\S*\.(?:forwardRef|createContext|createElement|memo)\()/g, '= /* @__PURE__ */ $1'),
  },
};

const styleSheets = globSync('src/**/*.module.css', { cwd: import.meta.dirname }).sort();

/**
 * The class's name in a build: number of the style sheet and of the class in it. Names that can be read, as Vite gives
 * them, are 0.8 kB of the overview, which on a slow line is waited for.
 */
function shortName(name: string, file: string, css: string): string {
  const sheet = styleSheets.indexOf(relative(import.meta.dirname, file));
  const number = [...new Set(css.match(/\.[a-z][\w-]*/gi))].indexOf(`.${name}`);
  if (sheet < 0 || number < 0) throw new Error(`${file}: no number for .${name}`);
  return `_${sheet.toString(36)}-${number.toString(36)}`;
}

export default defineConfig(({ command }) => ({
  base: './',
  // Serves the worker of the mocks in development; nothing of it goes into a build.
  plugins: [react(), msw(), withoutRouterLinks],
  css: { modules: command === 'build' ? { generateScopedName: shortName } : {} },
  build: {
    target: oldest,
    cssTarget: oldest,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'common', test: (id) => common.some((file) => id.endsWith(`/src/${file}`)) },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
}));
