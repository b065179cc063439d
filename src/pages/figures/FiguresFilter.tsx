import { memo, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useLanguage, useMessages } from '../../i18n/locale.tsx';
import { exhibitMessages } from '../../i18n/messages/exhibits.ts';
import { figuresMessages } from '../../i18n/messages/figures.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import { Outcome } from '../../report/model/check.ts';
import { Bound } from '../../report/model/figure.ts';
import type { ReportHead } from '../../report/model/report.ts';
import type { FigureRow } from '../../takeaway/figureRows.ts';
import styles from './FiguresFilter.module.css';
import { readForm, showInForm } from './form.ts';
import { isFiltered, unitsIn, unitSet, type View } from './view.ts';

interface FilterProps {
  report: ReportHead;
  rows: readonly FigureRow[];
  view: View;
  change: (change: Partial<View>) => void;
}

/**
 * The browser's own controls, which can be used before any script has arrived: what was typed or chosen by then is read
 * when the page is taken over, and wins over the URL.
 */
export const FiguresFilter = memo(function FiguresFilter({ report, rows, view, change }: FilterProps) {
  const t = useMessages(figuresMessages);
  const { bounds, outcomes } = useMessages(exhibitMessages);
  const { area } = useMessages(pageMessages);
  const { text } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const units = useMemo(() => unitChoices(rows, view.unit, t.units), [rows, view.unit, t]);
  const areas = useMemo(
    () => report.areas.map(({ number, short }) => [String(number), area(number, text(short))] as const),
    [report, area, text],
  );
  const usedBounds = useMemo(
    () =>
      Bound.options
        .filter((bound) => rows.some((row) => row.bound === bound))
        .map((bound) => [bound, bounds[bound]] as const),
    [rows, bounds],
  );
  const checks = useMemo(
    () => [
      ...Outcome.options.map((outcome) => [outcome, outcomes[outcome]] as const),
      ['none', t.noCheck] as const,
    ],
    [outcomes, t],
  );
  const derived = useMemo(() => rows.filter((row) => row.basis === 'derived').length, [rows]);

  const taken = useRef(false);
  useEffect(() => {
    if (!form.current) return;
    const chosen = taken.current ? {} : readForm(form.current, view);
    taken.current = true;
    if (Object.keys(chosen).length > 0) change(chosen);
    else showInForm(form.current, view);
  }, [view, change]);

  /** While a Chinese word is being spelt, its letters are no text to look for. */
  const onInput = (event: { nativeEvent: Event }) => {
    const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
    if (form.current && !composing) change(readForm(form.current, view));
  };

  return (
    <form
      ref={form}
      className={styles.filter}
      role="search"
      aria-label={t.filters}
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
      onInput={onInput}
      onCompositionEnd={onInput}
    >
      <Field label={t.search}>
        <input type="search" name="q" placeholder={t.searchHint} defaultValue={view.text} />
      </Field>
      <Field label={t.area}>
        <Choice name="area" value={view.area === null ? null : String(view.area)} options={areas} />
      </Field>
      <Field label={t.unit}>
        <Choice name="unit" value={view.unit} options={units} />
      </Field>
      <Field label={t.bound}>
        <Choice name="bound" value={view.bound} options={usedBounds} />
      </Field>
      <Field label={t.check}>
        <Choice name="check" value={view.check} options={checks} />
      </Field>
      {derived > 0 && (
        <label className={styles.tick}>
          <input type="checkbox" name="derived" value="1" defaultChecked={view.derived} />
          <span>{t.withDerived(derived)}</span>
        </label>
      )}
      {isFiltered(view) && (
        <button
          type="button"
          onClick={() => {
            change({ text: '', area: null, unit: null, bound: null, check: null });
            form.current?.querySelector('input')?.focus();
          }}
        >
          {t.clear}
        </button>
      )}
    </form>
  );
});

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      {children}
    </label>
  );
}

/** Told its options once: a key in the field beside it is none of its business. */
const Choice = memo(function Choice({
  name,
  value,
  options,
}: {
  name: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
}) {
  const t = useMessages(figuresMessages);
  return (
    <select name={name} defaultValue={value ?? ''}>
      <option value="">{t.any}</option>
      {options.map(([id, label]) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
});

/**
 * Each word for a unit once, as `[units, word]`. Where `chosen` is none of them (a link from the other language, which
 * parts units by other words), it is one more, called by the words that it has units of; `whole`: by all of their units.
 */
function unitChoices(
  rows: readonly FigureRow[],
  chosen: string | null,
  say: (words: string[], whole: boolean) => string,
): [string, string][] {
  const words = new Map<string, Set<string>>();
  for (const { unit, unitId } of rows) words.set(unit, (words.get(unit) ?? new Set()).add(unitId));
  const choices = [...words].map(([word, ids]): [string, string] => [unitSet(ids), word]);
  const wanted = new Set(unitsIn(chosen ?? ''));
  const held = [...words].filter(([, ids]) => [...ids].some((id) => wanted.has(id)));
  if (chosen === null || held.length === 0 || choices.some(([set]) => set === chosen)) return choices;
  const whole = held.every(([, ids]) => [...ids].every((id) => wanted.has(id)));
  return [
    ...choices,
    [
      chosen,
      say(
        held.map(([word]) => word),
        whole,
      ),
    ],
  ];
}
