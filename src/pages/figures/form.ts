import { searchOf, viewOf, type View } from './view.ts';

/** The parts of a view that the controls of the filter say otherwise than `view`. */
export function readForm(form: HTMLFormElement, view: View): Partial<View> {
  const given = new FormData(form);
  const value = (name: string) => {
    const entry = given.get(name);
    return typeof entry === 'string' ? entry : '';
  };
  const said = viewOf(
    `?${new URLSearchParams(['area', 'unit', 'bound', 'check', 'derived'].map((name) => [name, value(name)])).toString()}`,
  );
  const { area, unit, bound, check } = said;
  // Where there are no derived numbers there is no box for them.
  const derived = form.elements.namedItem('derived') ? said.derived : view.derived;
  const chosen: Partial<View> = { area, unit, bound, check, derived };
  const text = value('q');
  return {
    ...(searchOf({ ...view, ...chosen }) === searchOf(view) ? {} : chosen),
    ...(text === view.text ? {} : { text }),
  };
}

/** Sets the controls of the filter to a view; one that already says it is left alone, so that nobody's cursor jumps. */
export function showInForm(form: HTMLFormElement, view: View): void {
  set('q', view.text);
  set('area', view.area === null ? '' : String(view.area));
  set('unit', view.unit ?? '');
  set('bound', view.bound ?? '');
  set('check', view.check ?? '');
  const derived = form.elements.namedItem('derived');
  if (derived instanceof HTMLInputElement) derived.checked = view.derived;

  function set(name: string, value: string) {
    const control = form.elements.namedItem(name);
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
    if (control.value !== value) control.value = value;
  }
}
