import { createHash } from 'node:crypto';
import type { Locale } from '../src/lib/paths.ts';
import type { PageAssets } from './manifest.ts';

interface PageParts {
  locale: Locale;
  html: string;
  assets: PageAssets;
  data?: string;
  title?: string;
  description?: string;
  /** Path of the page's folder below the app's root, `en/reports/x/`; absent for the page that is served anywhere. */
  folder?: string;
  /** Path of the page that this one shows, where that is another. */
  shows?: string | undefined;
}

/** The finished page: the built `index.html` with content, styles and data in it, and a policy that lets nothing else run. */
export function pageHtml(template: string, page: PageParts): string {
  const written = /<script>([\s\S]*?)<\/script>/.exec(template)?.[1];
  if (written === undefined) throw new Error('index.html has lost its inline script');
  // Every page carries it: without its comments and its indentation.
  const inline = written.replace(/^\s*\/\/.*$/gm, '').replace(/^\s+/gm, '');
  const [entry, ...others] = page.assets.scripts;

  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(inline)}">`,
    `<base href="${up(page.folder)}">`,
    `<script>${inline}</script>`,
    `<title>${escape(page.title ?? '法治政府建设看板')}</title>`,
    // Before the styles, so that the scripts are asked for a moment sooner.
    `<script type="module" crossorigin fetchpriority="low" src="./${entry}"></script>`,
    ...others.map((file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="./${file}">`),
    page.description && `<meta name="description" content="${escape(page.description)}">`,
    `<style>${page.assets.styles.map(({ css }) => css.trim()).join('\n')}</style>`,
    // These are in the page already. Vite looks for them before it loads code, and would wait for each.
    ...page.assets.styles.map(({ file }) => `<link rel="stylesheet" href="./${file}" disabled>`),
  ];
  const kept = template
    .replace(/<html[^>]*>/, () => htmlTag(page))
    .replace(/\s*<base[^>]*>/, '')
    .replace(/\s*<script>[\s\S]*?<\/script>/, '')
    .replace(/\s*<title>[\s\S]*?<\/title>/, '')
    .replace(/\s*<script type="module"[\s\S]*?<\/script>/g, '')
    .replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '');
  return kept
    .replace(/(<meta name="viewport"[^>]*>)/, (meta) => `${meta}\n${head.filter(Boolean).join('\n')}`)
    .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>${page.data ?? ''}`);
}

function htmlTag({ locale, folder, shows }: PageParts): string {
  const lang = locale === 'zh' ? 'zh-CN' : 'en';
  const path = folder === undefined ? '' : ` data-path="${escape(folder)}"`;
  const route = shows === undefined ? '' : ` data-route="${escape(shows)}"`;
  return `<html lang="${lang}"${path}${route}>`;
}

/** From a page's folder up to the app's root: `../../` for `en/reports/`. */
function up(folder: string | undefined): string {
  if (folder === undefined) return '/';
  return '../'.repeat(folder.split('/').length - 1) || './';
}

/**
 * Own host only, no inline script but the one in the template, no eval. Styles may be inline: slides carry their scale
 * and their columns in a style attribute, which no hash can cover.
 */
function policy(inlineScript: string): string {
  const hash = createHash('sha256').update(inlineScript).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
