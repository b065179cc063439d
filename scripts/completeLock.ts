import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

interface Locked {
  version?: string;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
}
export interface Lock {
  packages: Record<string, Locked>;
}

/** A package for another system that `package-lock.json` does not list. */
export interface Unlisted {
  /** Place of the package that may need it. */
  of: string;
  name: string;
  version: string;
}

/**
 * A registry that does not have the binaries for every system makes npm leave them out of the lock file, and
 * `npm ci` then refuses the file as incomplete, though they are not needed here.
 */
export function unlisted(lock: Lock): Unlisted[] {
  return Object.entries(lock.packages).flatMap(([of, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => {
        const found = placesFor(of, name).find((place) => lock.packages[place]);
        return !found || (/^\d/.test(version) && lock.packages[found]?.version !== version);
      })
      .map(([name, version]) => ({ of, name, version })),
  );
}

/** Where Node looks for a package, nearest first. */
function placesFor(of: string, name: string): string[] {
  const parts = of === '' ? [] : of.split(/(?<=^|\/)node_modules\//).slice(1);
  return [...parts.keys(), parts.length]
    .map((depth) =>
      [...parts.slice(0, depth), name].map((part) => `node_modules/${part.replace(/\/$/, '')}`).join('/'),
    )
    .reverse();
}

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'sunos',
  'aix',
  'netbsd',
  'openbsd',
];
const processors = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'wasm32',
  'mips64el',
];

/** The same lock with an entry for each of them: what its name says of system and processor keeps it from being fetched. */
export function completed(lock: Lock): Lock {
  const added = unlisted(lock).map(({ of, name, version }) => {
    const words = name.split(/[/-]/);
    const os = systems.filter((system) => words.includes(system));
    const cpu = processors.filter((processor) => words.includes(processor));
    if (os.length === 0 || cpu.length === 0)
      throw new Error(`for which system ${name} is cannot be told by its name`);
    const libc = /musl/.test(name) ? ['musl'] : /gnu/.test(name) ? ['glibc'] : undefined;
    const place =
      lock.packages[`node_modules/${name}`] || /node_modules\/.*node_modules/.test(of)
        ? `${of}/node_modules/${name}`
        : `node_modules/${name}`;
    return [place, { version, cpu, dev: lock.packages[of]?.dev, libc, optional: true, os }] as const;
  });
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  return { ...lock, packages: Object.fromEntries(packages.sort(([a], [b]) => a.localeCompare(b, 'en'))) };
}

if (import.meta.main) {
  const file = join(root, 'package-lock.json');
  const lock: Lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = unlisted(lock).length;
  writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
  console.log(missing === 0 ? 'The lock file was complete.' : `Added ${missing} packages for other systems.`);
}
