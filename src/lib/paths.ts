/** Languages in which every page exists; the first is the one without a prefix in the URL. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/**
 * Every URL path of the app, from the app's own root (the router adds the folder it is deployed in).
 * Paths end with a slash: each is a folder with an `index.html`, and so needs no redirect on a plain file server.
 */
export function pathsFor(locale: Locale) {
  const root = locale === 'zh' ? '/' : `/${locale}/`;
  const report = (reportId: string) => `${root}reports/${encodeURIComponent(reportId)}/`;
  return {
    home: () => root,
    overview: report,
    area: (reportId: string, areaNumber: number) => `${report(reportId)}areas/${areaNumber}/`,
    /** A measure is a place on its area's page. */
    measure: (reportId: string, areaNumber: number, measure: number) =>
      `${report(reportId)}areas/${areaNumber}/#measure-${measure}`,
    exhibit: (reportId: string, areaNumber: number, exhibitId: string) =>
      `${report(reportId)}areas/${areaNumber}/#${exhibitId}`,
    figures: (reportId: string) => `${report(reportId)}figures/`,
    figure: (reportId: string, figureId: string) =>
      `${report(reportId)}figures/${encodeURIComponent(figureId)}/`,
    actions: (reportId: string, itemId?: string) =>
      `${report(reportId)}actions/${itemId ? `#${itemId}` : ''}`,
    checks: (reportId: string, checkId?: string) =>
      `${report(reportId)}checks/${checkId ? `#${checkId}` : ''}`,
    /** Without a slide's name it is the talk itself, which begins with its first slide. */
    present: (reportId: string, slide: string) =>
      `${report(reportId)}present/${encodeURIComponent(slide)}/`.replace('//', '/'),
  };
}
export type Paths = ReturnType<typeof pathsFor>;

/** The language that a path is in, and the same path in the other language (`/en/reports/x/` ⇄ `/reports/x/`). */
export function localeOfPath(pathname: string): Locale {
  return /^\/en(\/|$)/.test(pathname) ? 'en' : 'zh';
}
export function pathInLocale(pathname: string, locale: Locale): string {
  const bare = pathname.replace(/^\/en(?=\/|$)/, '') || '/';
  return locale === 'zh' ? bare : `/${locale}${bare}`;
}
