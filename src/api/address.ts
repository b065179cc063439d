/**
 * Where each resource lies below the folder `api/`: the same for the files of the build, the mocks and a server.
 * Ids go in percent-encoded.
 */
export const addresses = {
  reports: () => 'reports.json',
  overview: (reportId: string) => `${below(reportId)}overview.json`,
  area: (reportId: string, areaNumber: number | string) => `${below(reportId)}areas/${areaNumber}.json`,
  figures: (reportId: string) => `${below(reportId)}figures.json`,
  figure: (reportId: string, figureId: string) =>
    `${below(reportId)}figures/${encodeURIComponent(figureId)}.json`,
  checks: (reportId: string) => `${below(reportId)}checks.json`,
  present: (reportId: string) => `${below(reportId)}present.json`,
  search: (reportId: string) => `${below(reportId)}search.json`,
};

function below(reportId: string): string {
  return `reports/${encodeURIComponent(reportId)}/`;
}
