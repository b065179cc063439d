import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { compile } from '../authoring/compile.ts';
import { loadFiles } from '../authoring/load.ts';
import { addresses } from '../src/api/address.ts';
import { FiguresResource, ReportsResource } from '../src/api/resources.ts';
import { audit, type Audit, type Standing } from '../src/report/source/audit.ts';
import { decode } from '../src/report/source/decode.ts';
import { linesOf } from '../src/report/source/lines.ts';
import { originalStretch, parseReportText, type ReportText } from '../src/report/source/parse.ts';
import { ReportTextError } from '../src/report/source/refusal.ts';

/**
 * `npm run audit:source -- FILE [--report ID]`: holds the data of a report (the newest, if none is named) against its
 * text. Lists every number of the text with what it is; exit code 1 if a number is open, if a figure is not where the
 * data say or has another value, or if two figures claim one number; 2 if it could not be done.
 */
function main(): number {
  const { values, positionals } = asked() ?? { values: {}, positionals: [] };
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    return fail('usage: npm run audit:source -- FILE [--report ID]');

  const { resources, faults } = compile(loadFiles(join(import.meta.dirname, '../data')));
  if (faults.length > 0) return fail(`the data have faults (${faults.length}); npm run data lists them`);
  const { reports } = v.parse(ReportsResource, resources.get(addresses.reports()));
  const id = values.report ?? reports[0]?.id ?? '';
  if (!reports.some((report) => report.id === id))
    return fail(`there is no report “${id}” but ${reports.map((report) => report.id).join(', ')}`);
  const data = v.parse(FiguresResource, resources.get(addresses.figures(id)));
  const figures = data.quantities.filter((quantity) => quantity.basis === 'reported');

  let text: ReportText;
  try {
    text = parseReportText(decode(readFileSync(file)));
  } catch (error) {
    if (error instanceof ReportTextError) return fail(`${file}: ${error.message}`);
    return fail(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  console.log(
    `held against data/${id}${reports.length > 1 && !values.report ? ', the newest report; another is chosen by --report ID' : ''}`,
  );
  return tell(audit(text, figures, data.names), text);
}

/** What was asked for on the command line; `null` where it has an option that there is not, or one without its value. */
function asked() {
  try {
    return parseArgs({ options: { report: { type: 'string' } }, allowPositionals: true });
  } catch {
    return null;
  }
}

function tell({ entries, bindings, counts, shared }: Audit, text: ReportText): number {
  const lineAt = linesOf(text.original);
  for (const { number, standing } of entries) {
    const line = lineAt(originalStretch(text, number).start);
    console.log(
      [String(line).padStart(4), number.written, number.value ?? '', `→ ${sayStanding(standing)}`].join('\t'),
    );
  }
  const faulty = bindings.filter(({ status }) => status !== 'bound');
  for (const { figureId, status, number } of faulty) {
    console.log(`${status}: ${figureId}${number ? ` (the text has ${number.written})` : ''}`);
  }
  for (const ids of shared) console.log(`shared: ${ids.join(' and ')} claim one number by different phrases`);
  console.log(
    `${bindings.length - faulty.length} of ${bindings.length} figures are found at the place given`,
  );
  console.log(
    `${counts.found} found = ${counts.bound} figures + ` +
      (counts.otherValue > 0 ? `${counts.otherValue} with another value + ` : '') +
      `${counts.excused} not figures + ${counts.open} open`,
  );
  return faulty.length + shared.length + counts.open > 0 ? 1 : 0;
}

function sayStanding(standing: Standing): string {
  if (standing.state === 'open') return 'OPEN';
  if (standing.state !== 'excused') {
    return (standing.state === 'otherValue' ? 'OTHER VALUE: ' : '') + standing.figureIds.join(', ');
  }
  if (standing.by === 'rule') return `rule: ${standing.rule}`;
  return standing.by === 'name' ? `name: ${standing.name.phrase}` : `person: ${standing.reason}`;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

process.exitCode = main();
