import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenRules } from './layers.ts';
import { importsOf, sourcesIn, type Import } from './sources.ts';

const sources = sourcesIn(['src', 'authoring', 'mocks'], /\.tsx?$/);
const imports = sources.flatMap(importsOf);

const rulesBrokenBy = (path: string, text: string) => importsOf({ path, text }).flatMap(brokenRules);

describe('imports', () => {
  it('are read at all', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(sources.length);
  });

  it('run downwards only, and not from page to page', () => {
    expect(imports.flatMap(brokenRules)).toEqual([]);
  });

  it('name files that exist', () => {
    const missing = imports.filter(({ from, specifier }) => {
      if (!specifier?.startsWith('.')) return false;
      return !existsSync(
        join(import.meta.dirname, '../..', posix.dirname(from), specifier.replace(/\?.*$/, '')),
      );
    });
    expect(missing).toEqual([]);
  });

  it('have mocks in the app by one dynamic import', () => {
    const toMocks = (one: Import) => one.from.startsWith('src/') && one.specifier?.includes('mocks/');
    expect(imports.filter(toMocks)).toEqual([
      { from: 'src/main.tsx', specifier: '../mocks/browser.ts', kind: 'dynamic' },
    ]);
  });
});

describe('the rules see', () => {
  it.each([
    ['an import upwards', 'src/report/checks.ts', "import { a } from '../api/client.ts'"],
    ['a type import upwards', 'src/lib/x.ts', "import type { A } from '../report/x.ts'"],
    ['a type named by import()', 'src/ui/x.ts', "type A = import('../api/x.ts').A"],
    [
      'a dynamic import upwards',
      'src/exhibits/x.tsx',
      "const a = () => import('../pages/area/AreaPage.tsx')",
    ],
    ['a page that imports a page', 'src/pages/area/x.tsx', "import { a } from '../overview/x.tsx'"],
    ['a page that imports the app', 'src/pages/area/x.tsx', "import { a } from '../../app/App.tsx'"],
    ['recharts outside charts', 'src/exhibits/x.tsx', "import { Bar } from 'recharts'"],
    ['recharts by its inner files', 'src/pages/area/x.tsx', "import { Bar } from 'recharts/es6/x'"],
    ['mocks in the app', 'src/app/x.ts', "const m = import('../../mocks/browser.ts')"],
    ['mocks imported statically', 'src/main.tsx', "import { m } from '../mocks/browser.ts'"],
    ['data in the app', 'src/app/x.ts', "import d from '../../data/x/report.json'"],
    ['a re-export', 'src/charts/x.ts', "export { a } from './y.ts'"],
    ['a barrel', 'src/charts/x.ts', "export * from './y.ts'"],
    ['an import by a name that is computed', 'src/app/x.ts', 'const m = (n) => import(`./${n}.ts`)'],
    ['a missing file ending', 'src/app/x.ts', "import { a } from './y'"],
    ['authoring that reaches for pages', 'authoring/x.ts', "import { a } from '../src/pages/area/x.tsx'"],
    ['a folder that is no layer', 'src/helpers/x.ts', "import { a } from '../lib/y.ts'"],
  ])('%s', (_, path, text) => {
    expect(rulesBrokenBy(path, text)).toHaveLength(1);
  });

  it('nothing wrong in what is allowed', () => {
    const fine = `
      import { useState } from 'react';
      import { a } from '../../exhibits/FigureTile.tsx';
      import { b } from './Part.tsx';
      import { c } from '../../api/client.ts';
      import styles from './x.module.css';`;
    expect(rulesBrokenBy('src/pages/area/x.tsx', fine)).toEqual([]);
    expect(rulesBrokenBy('src/charts/render/x.tsx', "import { Bar } from 'recharts'")).toEqual([]);
    expect(rulesBrokenBy('src/main.tsx', "const m = import('../mocks/browser.ts')")).toEqual([]);
  });
});
