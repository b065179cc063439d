import { readXlsx } from 'hucre/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { actionItemMessages } from '../../../src/i18n/messages/actionItem.ts';
import { takeawayMessages } from '../../../src/i18n/messages/takeaway.ts';
import type { Locale } from '../../../src/lib/paths.ts';
import { ledgerOf, runCheck } from '../../../src/report/checks.ts';
import { figureRows, type FigureRow } from '../../../src/takeaway/figureRows.ts';
import { workbookOf } from '../../../src/takeaway/workbook.ts';
import { writeXlsx } from '../../../src/takeaway/xlsx.ts';
import { emptyChecklist, type Checklist } from '../../../src/api/actions/snapshot.ts';
import { checks, figures, linkOf, overview } from './fixture.ts';

const address = 'http://example.test/figures/?q=67%25';

async function written(
  locale: Locale,
  rows = figureRows(figures, locale),
  held = checks,
  checklist = emptyChecklist,
) {
  const sheets = workbookOf({
    ...{ rows, figures, checks: held, overview, checklist, locale, linkOf, address },
    exportedOn: '2026-11-23',
  });
  return new Uint8Array(await (await writeXlsx(sheets)).arrayBuffer());
}

async function read(locale: Locale, rows?: FigureRow[], held = checks, checklist = emptyChecklist) {
  const { sheets } = await readXlsx(await written(locale, rows, held, checklist));
  const sheet = (name: string) => {
    const [header = [], ...body] = sheets.find((one) => one.name === name)?.rows ?? [];
    return { body, column: (title: string) => body.map((row) => row[header.indexOf(title)]) };
  };
  return { names: sheets.map(({ name }) => name), sheet };
}

/** The number formats of the numeric cells of the first sheet, in order; those that every spreadsheet knows by number. */
async function formatsIn(sheets: Parameters<typeof writeXlsx>[0]): Promise<(string | undefined)[]> {
  const files = unzipSync(new Uint8Array(await (await writeXlsx(sheets)).arrayBuffer()));
  const xml = (name: string) => strFromU8(files[`xl/${name}.xml`] ?? new Uint8Array());
  const known = new Map([
    ['1', '0'],
    ['3', '#,##0'],
    ['9', '0%'],
    ['10', '0.00%'],
  ]);
  const styles = xml('styles');
  for (const [, id = '', code = ''] of styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g))
    known.set(id, code);
  const [, formats = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  const ids = [...formats.matchAll(/<xf\b[^>]*>/g)].map(([format]) => /numFmtId="(\d+)"/.exec(format)?.[1]);
  const cells = [...xml('worksheets/sheet1').matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?(?: t="n")?><v>/g)];
  return cells.map(([, style = '0']) => known.get(ids[Number(style)] ?? ''));
}

describe('the workbook, read back by another library', () => {
  it('has its sheets and heads in the reader’s language', async () => {
    expect((await read('zh')).names).toEqual(['数据', '核验', '问题', '计划', '说明']);
    const english = await read('en');
    expect(english.names).toEqual(['Figures', 'Checks', 'Problems', 'Plans', 'Notes']);
    expect(english.sheet('Figures').column('Bound')).toContain('more than');
  });

  it('has numbers as numbers, and percentages as hundredths', async () => {
    const rows = figureRows(figures, 'zh');
    const values = (await read('zh')).sheet('数据').column('完整数值');
    expect(values.every((value) => typeof value === 'number')).toBe(true);
    rows.forEach((row, at) => {
      expect(values[at], row.id).toBeCloseTo(row.percent ? row.value / 100 : row.value, 9);
    });
    expect(rows.some((row) => row.percent)).toBe(true);
  });

  it('holds every check, problem and plan', async () => {
    const { sheet } = await read('en');
    expect(sheet('Checks').column('Id')).toEqual(checks.checks.map(({ id }) => id));
    expect(sheet('Checks').column('Stated').every(Boolean)).toBe(true);
    const { areaNumber, measureNumber, number } = takeawayMessages.en.columns;
    expect(sheet('Checks').column(areaNumber)).toEqual(checks.checks.map(({ area }) => area));
    expect(sheet('Checks').column(measureNumber)).toEqual(checks.checks.map(({ measure }) => measure));
    expect(sheet('Plans').column(number)).toEqual(overview.plans.map((plan) => plan.number));
    expect(sheet('Problems').column('Title')).toEqual(overview.problems.map(({ title }) => title.en));
    expect(sheet('Plans').column('Title')).toEqual(overview.plans.map(({ title }) => title.en));
  });

  it('has the sides of a check in per cent where they are, and says why a difference is none', async () => {
    const quantities = checks.quantities.map((one) =>
      one.id === 'appeals.closing-rate' ? { ...one, value: 75.1 } : one,
    );
    const ledger = ledgerOf(quantities, checks.report.units);
    const ran = checks.checks.map((check) => runCheck(check, ledger));
    const { sheet } = await read('en', undefined, { ...checks, quantities, checks: ran });
    const { column } = sheet('Checks');
    const of = (title: string) => column(title)[ran.findIndex(({ id }) => id === 'appeals.rate')];
    expect(of('Outcome')).toBe('Does not hold');
    expect([of('Stated, lowest'), of('Stated, highest')]).toEqual([0.7505, 0.7515]);
    expect([of('Compared with, lowest'), of('Compared with, highest')]).toEqual([0.75, 0.75]);
    expect(of('Difference')).toBe('No single value, because of rounding or a bound');

    const counts = ran.findIndex(({ id }) => id === 'appeals.outcomes');
    expect(column('Stated, lowest')[counts]).toBe(15);
    expect(column('Difference')[counts]).toBe(1);
  });

  it('notes report, version, day and the address of the view', async () => {
    const notes = (await read('zh')).sheet('说明').column('内容');
    for (const said of [figures.report.title.zh, figures.report.version, figures.report.year, address]) {
      expect(notes).toContain(said);
    }
    const derived = figures.quantities.filter(({ basis }) => basis === 'derived').length;
    const reported = figures.figures.length;
    expect(notes).toContain(`${reported}（报告共${reported}个），另有推算数${derived}个`);
    expect(notes).toContainEqual(new Date('2026-11-23T00:00:00Z'));
    expect(notes).toContainEqual(new Date(`${figures.report.publishedOn}T00:00:00Z`));
  });

  it.each(['zh', 'en'] as const)(
    'has what this browser keeps on problems and plans, in %s',
    async (locale) => {
      const [problem] = overview.problems;
      const [plan] = overview.plans;
      if (!problem || !plan) throw new Error('the report has problems and plans');
      const at = 1;
      const checklist: Checklist = {
        ...emptyChecklist,
        items: new Map([
          [problem.id, { status: { value: 'inProgress', at }, leadUnit: { value: '=司法局', at } }],
          [plan.id, { deadline: { value: '2027-03-01', at }, note: { value: '每月一报', at } }],
        ]),
      };
      const { sheet } = await read(locale, undefined, checks, checklist);
      const { sheets, columns, notes } = takeawayMessages[locale];
      const kept = [columns.status, columns.leadUnit, columns.deadline, columns.entryNote];
      const firstOf = (name: string) => kept.map((title) => sheet(name).column(title)[0] ?? null);
      const { inProgress } = actionItemMessages[locale].statuses;
      expect(firstOf(sheets.problems)).toEqual([inProgress, '=司法局', null, null]);
      const day = new Date('2027-03-01T00:00:00Z');
      expect(firstOf(sheets.plans)).toEqual([null, null, day, '每月一报']);
      for (const title of kept)
        expect(sheet(sheets.plans).column(title).filter(Boolean).length).toBeLessThan(2);
      expect(sheet(sheets.notes).column(columns.content)).toContain(notes.entriesRule);
    },
  );

  it('writes days that spreadsheets do not count as text', async () => {
    const days = ['1900-02-28', '1900-03-01'];
    const table = { columns: [{ header: 'day', width: 10 }], rows: days.map((day) => [{ day }]) };
    const blob = await writeXlsx([{ name: 'days', table }]);
    const { sheets } = await readXlsx(new Uint8Array(await blob.arrayBuffer()));
    expect(sheets[0]?.rows.slice(1)).toEqual([['1900-02-28'], [new Date('1900-03-01T00:00:00Z')]]);
  });

  it('has what closing asked for beside the status', async () => {
    const [problem] = overview.problems;
    if (!problem) throw new Error('the report has problems');
    const at = 1;
    const record = {
      status: { value: 'done', at },
      evidence: { value: '临政发3号', at },
      closedBy: { value: '王', at },
      closedOn: { value: '2027-02-01', at },
    };
    const checklist: Checklist = { ...emptyChecklist, items: new Map([[problem.id, record]]) };
    const { column } = (await read('zh', undefined, checks, checklist)).sheet('问题');
    const { columns } = takeawayMessages.zh;
    const kept = [columns.evidence, columns.closedBy, columns.closedOn];
    expect(kept.map((title) => column(title)[0])).toEqual([
      ...['临政发3号', '王'],
      new Date('2027-02-01T00:00:00Z'),
    ]);
  });

  it('takes only the figures that are asked for', async () => {
    const rows = figureRows(figures, 'zh').slice(1, 3);
    expect((await read('zh', rows)).sheet('数据').column('编号')).toEqual(rows.map(({ id }) => id));
  });

  it('keeps text that looks like a formula as that text', async () => {
    const [first] = figureRows(figures, 'zh');
    if (!first) throw new Error('the report has figures');
    const names = ['=HYPERLINK("x")', '\t=1', ' +1', '-1'];
    const rows = names.map((name) => ({ ...first, name }));
    expect((await read('zh', rows)).sheet('数据').column('名称')).toEqual(names);
    const files = unzipSync(await written('zh', rows));
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
  });

  it('names a typeface and a size for every cell, heads too', async () => {
    const styles = strFromU8(unzipSync(await written('zh'))['xl/styles.xml'] ?? new Uint8Array());
    const fonts = [...styles.matchAll(/<font>.*?<\/font>/g)].map(([font]) => font);
    expect(fonts.some((font) => font.includes('<b/>'))).toBe(true);
    for (const font of fonts) expect(font).toMatch(/<name val=".+?"\/><sz val="\d+"\/>/);
  });

  it('shows a count in thousands, a year without, a percentage with the digits that the report gives', async () => {
    const cells = [
      { value: 15630, decimals: 0, percent: false },
      { value: 2021, decimals: 0, percent: false, isYear: true },
      { value: 99.51, decimals: 2, percent: true },
      { value: 67, decimals: 0, percent: true },
      { value: 1.5, decimals: 1, percent: false },
    ];
    const columns = cells.map(() => ({ header: 'head', width: 9 }));
    expect(await formatsIn([{ name: 'sheet', table: { columns, rows: [cells] } }])).toEqual([
      '#,##0',
      '0',
      '0.00%',
      '0%',
      '#,##0.0',
    ]);
  });
});
