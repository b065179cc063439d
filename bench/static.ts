import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { AreaResource, OverviewResource, ReportsResource } from '../src/api/resources.ts';
import { lookupOf, type Lookup } from '../src/report/lookup.ts';
import type { Exhibit, Level } from '../src/report/model/exhibit.ts';
import type { Quantity } from '../src/report/model/figure.ts';
import type { ReportHead } from '../src/report/model/report.ts';
import type { Text } from '../src/report/model/text.ts';

/**
 * The least that can show the same report: its overview and its areas as plain pages, written by hand for no other
 * purpose, with the same figures and bars, a few rules of style and no script. What the app is measured against.
 */
export function writeStatic(
  dist: string,
  folder: string,
): { overview: string; area: (number: number) => string } {
  const read = <T>(schema: v.GenericSchema<unknown, T>, address: string): T =>
    v.parse(schema, JSON.parse(readFileSync(join(dist, 'api', address), 'utf8')));
  const id = read(ReportsResource, 'reports.json').reports[0]?.id ?? '';
  const overview = read(OverviewResource, `reports/${id}/overview.json`);
  write('', overviewPage(overview));
  for (const { number } of overview.areas) {
    write(`areas/${number}/`, areaPage(read(AreaResource, `reports/${id}/areas/${number}.json`)));
  }
  writeFileSync(join(folder, '404.html'), '');
  return { overview: '', area: (number) => `areas/${number}/` };

  function write(path: string, html: string): void {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), html);
  }
}

const style = `body{margin:0 auto;max-width:70em;padding:1em;font:1em/1.6 sans-serif;color:#1b1f2a;background:#faf8f4}
h1,h2,h3{font-family:serif}nav a{margin-right:1em}dl{display:grid;grid-template-columns:1fr 1fr;gap:.25em 2em}dt,dd{margin:0}
dd,b{font-variant-numeric:tabular-nums}ul{padding-left:1.2em}
.bar{display:block;height:1em;background:#e6e1d6;margin:.125em 0 .5em}.bar i{display:block;height:100%;background:#1f4e79}`;

function page(report: ReportHead, up: string, title: string, body: string): string {
  const links = report.areas
    .map((area) => `<a href="${up}areas/${area.number}/">${escape(area.short.zh)}</a>`)
    .join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${style}</style><nav><a href="${up}./">总览</a>${links}</nav><main>${body}</main>`;
}

function overviewPage({
  report,
  areas,
  headline,
  progress,
  wholes,
  failing,
  problems,
  plans,
  quantities,
}: OverviewResource): string {
  const lookup = lookupOf(quantities);
  const listed = (items: { title: { zh: string }; summary: { zh: string } }[]) =>
    `<ul>${items.map(({ title, summary }) => `<li><b>${escape(title.zh)}</b> ${escape(summary.zh)}</li>`).join('')}</ul>`;
  return page(
    report,
    '',
    report.title.zh,
    `<h1>${escape(report.title.zh)}</h1>${figures(headline, lookup, report)}
${areas.map((area) => `<h2><a href="areas/${area.number}/">${escape(area.title.zh)}</a></h2><p>${escape(area.standout.zh)}</p>${figures(area.headline, lookup, report)}`).join('')}
${progress.map((exhibit) => exhibitOf(exhibit, lookup, report)).join('')}
${wholes.map(({ title, levels }) => barsOf(title, partsIn(levels), lookup, report)).join('')}
<ul>${failing.map((check) => `<li>${escape(check.title.zh)}</li>`).join('')}</ul>${listed(problems)}${listed(plans)}`,
  );
}

function areaPage({ report, area, checks, problems, plans, quantities }: AreaResource): string {
  const lookup = lookupOf(quantities);
  const measures = area.measures.map(
    (
      measure,
    ) => `<h2>${escape(measure.title.zh)}</h2><p>${escape(measure.summary.zh)}</p>${figures(measure.figures, lookup, report)}
${measure.exhibits.map((exhibit) => exhibitOf(exhibit, lookup, report)).join('')}
<ul>${measure.milestones.map(({ text }) => `<li>${escape(text.zh)}</li>`).join('')}</ul>`,
  );
  const ends = [...checks, ...problems, ...plans].map(({ title }) => `<li>${escape(title.zh)}</li>`);
  return page(
    report,
    '../../',
    area.title.zh,
    `<h1>${escape(area.title.zh)}</h1>${measures.join('')}<ul>${ends.join('')}</ul>`,
  );
}

function figures(ids: readonly string[], lookup: Lookup, { units }: ReportHead): string {
  const pairs = ids.map((id) => {
    const quantity = lookup(id);
    return `<dt>${escape(quantity.name.zh)}</dt><dd>${escape(reading(quantity, units))}</dd>`;
  });
  return `<dl>${pairs.join('')}</dl>`;
}

function exhibitOf(exhibit: Exhibit, lookup: Lookup, report: ReportHead): string {
  return barsOf(exhibit.title, quantitiesOf(exhibit), lookup, report);
}

function barsOf(title: Text, ids: readonly string[], lookup: Lookup, { units }: ReportHead): string {
  const most = Math.max(...ids.map((id) => lookup(id).value), 1);
  const bars = ids.map((id) => {
    const quantity = lookup(id);
    const width = ((quantity.value / most) * 100).toFixed(2);
    return `${escape(quantity.name.zh)} <b>${escape(reading(quantity, units))}</b><span class="bar" data-mark=""><i style="width:${width}%"></i></span>`;
  });
  return `<h3>${escape(title.zh)}</h3>${bars.join('')}`;
}

function reading(quantity: Quantity, units: ReportHead['units']): string {
  if (quantity.basis === 'reported') return quantity.written;
  return `${quantity.value.toFixed(quantity.decimals)}${units[quantity.unit]?.zh ?? ''}`;
}

function quantitiesOf(exhibit: Exhibit): string[] {
  switch (exhibit.kind) {
    case 'progress':
      return [exhibit.done];
    case 'rate':
      return [exhibit.value];
    case 'breakdown':
      return partsIn(exhibit.levels);
    case 'comparison':
      return exhibit.series.flatMap(({ points }) => points.filter((point) => point !== null));
  }
}

function partsIn(levels: readonly Level[]): string[] {
  return levels.flatMap(({ whole, parts }) => [
    ...(whole ? [whole] : []),
    ...parts.map(({ quantity }) => quantity),
  ]);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
