import { expect, it } from 'vitest';
import { asWritten, parseReportText } from '../../../../src/report/source/parse.ts';

it(
  'takes no time over a long run of blanks, and joins lines without what lies around their break',
  { timeout: 3000 },
  () => {
    const blanks = '\t'.repeat(120_000);
    const report = parseReportText(`办理${blanks}48件，其中 \n  5件不予受理`);
    expect(asWritten(report, { start: 0, end: report.text.length })).toBe(
      `办理${blanks}48件，其中5件不予受理`,
    );
  },
);
