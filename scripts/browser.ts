import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A browser of the Chromium family, ready to be started. */
export interface Browser {
  path: string;
  /** Variables that it needs besides those of this process. */
  env: Record<string, string>;
}

/** Runs as root and in containers, shows nothing, asks nobody for updates. */
export const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * The browser for tests: the one that `CHROMIUM_PATH` names, one that is installed, or the one that came with the
 * development packages.
 * @throws if `CHROMIUM_PATH` names nothing that can be run
 */
export function findBrowser(): Browser {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isRunnable(named)) throw new Error(`CHROMIUM_PATH=${named} cannot be run`);
    return { path: named, env: {} };
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const installed = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere];
  const path = installed.find(isRunnable);
  return path ? { path, env: {} } : packaged('@sparticuz/chromium');
}

/** Chromium 109, the last one for Windows 7; it came with the development packages. */
export function findOldestBrowser(): Browser {
  return packaged('chromium-109');
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks a browser that is shipped as an npm package, once. The packages' own way of doing it puts every version at
 * the same place in /tmp, where the second one finds the first.
 */
function packaged(name: string): Browser {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no Chromium, Chrome or Edge was found; install one, or name one by CHROMIUM_PATH');
  }
  const path = join(unpack(name, ['chromium.br', 'swiftshader.tar.br']), 'chromium');
  const env = fonts();
  if (missingLibraries(path, env).length === 0) return { path, env };
  const withLibraries = { ...env, LD_LIBRARY_PATH: libraries() };
  const missing = missingLibraries(path, withLibraries);
  if (missing.length === 0) return { path, env: withLibraries };
  throw new Error(
    `the packaged browser ${name} lacks ${missing.join(', ')} here; name another by CHROMIUM_PATH`,
  );
}

/** Names of the shared libraries that the system does not have, as its loader tells without starting the program. */
function missingLibraries(path: string, env: Record<string, string>): string[] {
  const { stdout } = spawnSync(path, {
    env: { ...process.env, ...env, LD_TRACE_LOADED_OBJECTS: '1' },
    encoding: 'utf8',
  });
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].flatMap((match) => match[1] ?? []);
}

/** A system without fontconfig's files would draw no text at all. */
function fonts(): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const folder = unpack('@sparticuz/chromium', ['fonts.tar.br']);
  const config = `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
  writeFileSync(join(folder, 'fonts.conf'), config);
  return { FONTCONFIG_PATH: folder };
}

/** NSS and what it needs, for systems that never had a browser. */
function libraries(): string {
  const newer = join(unpack('@sparticuz/chromium', ['al2023.tar.br']), 'lib');
  const older = join(unpack('chromium-109', ['aws.tar.br']), 'lib');
  return [newer, older, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}

/** Unpacks files of a package's `bin` into a folder of their own; returns the folder. */
function unpack(name: string, files: string[]): string {
  const bin = join(dirname(createRequire(import.meta.url).resolve(name)), '../bin');
  const cache = join(import.meta.dirname, '../node_modules/.cache/browsers');
  const folder = join(cache, `${name}-${files[0]}`.replace(/[^\w.-]+/g, '-'));
  if (existsSync(folder)) return folder;
  // Under another name first: a run that is cut off leaves nothing that looks finished.
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const file of files) {
    const content = brotliDecompressSync(readFileSync(join(bin, file)));
    if (file.endsWith('.tar.br'))
      execFileSync('tar', ['-x', '-f', '-', '-C', unfinished], { input: content });
    else writeFileSync(join(unfinished, file.replace(/\.br$/, '')), content, { mode: 0o755 });
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another run was faster
  }
  return folder;
}
