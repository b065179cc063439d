import { entryOf, type Checklist } from '../api/actions/snapshot.ts';
import type { ChecksResource, FiguresResource, OverviewResource } from '../api/resources.ts';
import { addressOf } from '../i18n/address.ts';
import { actionItemMessages } from '../i18n/messages/actionItem.ts';
import { exhibitMessages } from '../i18n/messages/exhibits.ts';
import { takeawayMessages } from '../i18n/messages/takeaway.ts';
import type { Locale } from '../lib/paths.ts';
import { isPercentage, ledgerOf } from '../report/checks.ts';
import { lookupOf } from '../report/lookup.ts';
import type { Check } from '../report/model/check.ts';
import type { Plan, Problem } from '../report/model/report.ts';
import type { FigureRow } from './figureRows.ts';
import { figuresTable, type LinkOf } from './figuresTable.ts';
import { formulaText } from './formulaText.ts';
import { numberCell, tableOf, type Cell, type Column, type Table } from './table.ts';

export interface Sheet {
  name: string;
  table: Table;
}

/** Everything that a workbook is made of. */
export interface WorkbookParts {
  /** The figures to be taken away, in their order on screen. */
  rows: readonly FigureRow[];
  figures: FiguresResource;
  checks: ChecksResource;
  overview: OverviewResource;
  /** What this browser keeps on problems and plans. */
  checklist: Checklist;
  locale: Locale;
  linkOf: LinkOf;
  /** Absolute URL of the view that the workbook was made from. */
  address: string;
  /** Day of the export, `2026-11-23`. */
  exportedOn: string;
}

/** The sheets of a workbook in the reader's language: figures, checks, problems, plans, notes. */
export function workbookOf(parts: WorkbookParts): Sheet[] {
  const { sheets } = takeawayMessages[parts.locale];
  return [
    { name: sheets.figures, table: figuresTable(parts.rows, parts.locale, parts.linkOf) },
    { name: sheets.checks, table: checksTable(parts) },
    { name: sheets.problems, table: problemsTable(parts) },
    { name: sheets.plans, table: plansTable(parts) },
    { name: sheets.notes, table: notesTable(parts) },
  ];
}

function checksTable({ checks: { checks, quantities, report }, locale }: WorkbookParts): Table {
  const t = takeawayMessages[locale];
  const { outcomes } = exhibitMessages[locale];
  const lookup = lookupOf(quantities);
  const ledger = ledgerOf(quantities, report.units);
  /** A value of either side: in per cent where one of them is, also against a plain 100. */
  const sideCell = ({ stated, against }: Check, value: number | null | undefined) =>
    numberCell(value ?? null, isPercentage(stated, ledger) || isPercentage(against, ledger));
  const columns: Column<Check>[] = [
    { header: t.columns.areaNumber, width: 9, cell: (check) => numberCell(check.area) },
    { header: t.columns.measureNumber, width: 9, cell: (check) => numberCell(check.measure) },
    { header: t.columns.title, width: 36, cell: (check) => check.title[locale] },
    { header: t.columns.outcome, width: 14, cell: (check) => outcomes[check.outcome] },
    { header: t.columns.rule, width: 24, cell: (check) => t.rules[check.rule] },
    {
      header: t.columns.stated,
      width: 36,
      cell: (check) => formulaText(check.stated, lookup, report.units, locale),
    },
    { header: t.columns.statedLow, width: 14, cell: (check) => sideCell(check, check.statedRange?.low) },
    { header: t.columns.statedHigh, width: 14, cell: (check) => sideCell(check, check.statedRange?.high) },
    { header: t.columns.relation, width: 12, cell: (check) => t.relations[check.relation] },
    {
      header: t.columns.against,
      width: 48,
      cell: (check) => formulaText(check.against, lookup, report.units, locale),
    },
    { header: t.columns.againstLow, width: 14, cell: (check) => sideCell(check, check.againstRange?.low) },
    {
      header: t.columns.againstHigh,
      width: 14,
      cell: (check) => sideCell(check, check.againstRange?.high),
    },
    {
      header: t.columns.difference,
      width: 18,
      cell: (check) =>
        check.difference === null && check.outcome === 'doesNotHold'
          ? t.noOneDifference
          : sideCell(check, check.difference),
    },
    { header: t.columns.note, width: 40, cell: (check) => check.note?.[locale] ?? null },
    { header: t.columns.id, width: 30, cell: (check) => check.id },
  ];
  return tableOf(columns, checks);
}

/** What problems and plans have in common; `linked` is what each is answered by or answers. */
function actionColumns<A extends Problem | Plan>(
  { figures, checklist, locale }: WorkbookParts,
  linked: Column<A>,
): Column<A>[] {
  const t = takeawayMessages[locale];
  const { report, quantities } = figures;
  const lookup = lookupOf(quantities);
  const { statuses } = actionItemMessages[locale];
  const entered = (item: A) => entryOf(checklist, item.id);
  const areaName = (number: number) => report.areas.find((area) => area.number === number)?.short[locale];
  return [
    { header: t.columns.number, width: 8, cell: (item) => numberCell(item.number) },
    { header: t.columns.title, width: 36, cell: (item) => item.title[locale] },
    { header: t.columns.summary, width: 60, cell: (item) => item.summary[locale] },
    {
      header: t.columns.areas,
      width: 24,
      cell: (item) => item.areas.flatMap((number) => areaName(number) ?? []).join(t.comma) || null,
    },
    linked,
    {
      header: t.columns.status,
      width: 14,
      // Nobody having entered anything is no status, though it counts as not started.
      cell: (item) => (checklist.items.get(item.id)?.status ? statuses[entered(item).status] : null),
    },
    { header: t.columns.leadUnit, width: 20, cell: (item) => entered(item).leadUnit || null },
    { header: t.columns.deadline, width: 14, cell: (item) => dayCell(entered(item).deadline) },
    { header: t.columns.entryNote, width: 36, cell: (item) => entered(item).note || null },
    { header: t.columns.evidence, width: 36, cell: (item) => entered(item).evidence || null },
    { header: t.columns.closedBy, width: 16, cell: (item) => entered(item).closedBy || null },
    { header: t.columns.closedOn, width: 14, cell: (item) => dayCell(entered(item).closedOn) },
    {
      header: t.columns.figures,
      width: 36,
      cell: (item) => item.figures.map((id) => lookup(id).name[locale]).join(t.semicolon) || null,
    },
    { header: t.columns.address, width: 24, cell: (item) => addressOf(item.source, report, locale) },
    { header: t.columns.phrase, width: 30, cell: (item) => item.source.phrase },
    { header: t.columns.id, width: 24, cell: (item) => item.id },
  ];
}

/** A day, or nothing for one that was not entered. */
function dayCell(day: string): Cell {
  return day ? { day } : null;
}

function problemsTable(parts: WorkbookParts): Table {
  const t = takeawayMessages[parts.locale];
  const { problems, plans } = parts.overview;
  const cell = (problem: Problem) => titlesOf(plans, problem.plans, parts.locale);
  return tableOf(actionColumns<Problem>(parts, { header: t.columns.plans, width: 40, cell }), problems);
}

function plansTable(parts: WorkbookParts): Table {
  const t = takeawayMessages[parts.locale];
  const { problems, plans } = parts.overview;
  const cell = (plan: Plan) => titlesOf(problems, plan.problems, parts.locale);
  return tableOf(actionColumns<Plan>(parts, { header: t.columns.problems, width: 40, cell }), plans);
}

function titlesOf(items: readonly (Problem | Plan)[], ids: readonly string[], locale: Locale): string | null {
  const { semicolon } = takeawayMessages[locale];
  const titles = ids.flatMap((id) => items.find((item) => item.id === id)?.title[locale] ?? []);
  return titles.join(semicolon) || null;
}

function notesTable({
  rows,
  figures: { report, figures },
  locale,
  address,
  exportedOn,
}: WorkbookParts): Table {
  const t = takeawayMessages[locale];
  const derived = rows.filter(({ basis }) => basis === 'derived').length;
  const notes: [string, Cell][] = [
    [t.notes.report, report.title[locale]],
    [t.notes.city, report.city[locale]],
    [t.notes.year, { value: report.year, decimals: 0, percent: false, isYear: true }],
    [t.notes.issuer, report.issuer[locale]],
    [t.notes.indexNumber, report.indexNumber],
    [t.notes.publishedOn, { day: report.publishedOn }],
    [t.notes.exportedOn, { day: exportedOn }],
    [t.notes.version, report.version],
    [t.notes.address, address],
    [t.notes.figures, t.notes.shown(rows.length - derived, figures.length, derived)],
    [t.notes.percent, t.notes.percentRule],
    [t.notes.bound, t.notes.boundRule],
    [t.notes.limits, t.notes.limitsRule],
    [t.notes.derived, t.notes.derivedRule],
    [t.notes.entries, t.notes.entriesRule],
  ];
  const columns: Column<[string, Cell]>[] = [
    { header: t.columns.item, width: 24, cell: ([item]) => item },
    { header: t.columns.content, width: 80, cell: ([, content]) => content },
  ];
  return tableOf(columns, notes);
}
