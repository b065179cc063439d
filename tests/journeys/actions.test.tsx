import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserShelf } from '../../src/lib/shelf.ts';
import { createActionStore } from '../../src/api/actions/store.ts';
import { formatDay } from '../../src/i18n/date.ts';
import { actionMessages } from '../../src/i18n/messages/actions.ts';
import { asideMessages } from '../../src/i18n/messages/asides.ts';
import { locales } from '../../src/lib/paths.ts';
import type { Text } from '../../src/report/model/text.ts';
import { data, key, open, tree } from './actionsPage.tsx';

const reportId = data.report.id;
/** What another tab or computer has: a store of its own over the same storage. */
const elsewhere = () => createActionStore(reportId, { shelf: browserShelf() });
const tellOfStorage = () => act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));
const fileOf = (text: string, name = 'from.json') => new File([text], name, { type: 'application/json' });

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe.each(locales)('problems and plans in %s', (locale) => {
  const t = actionMessages[locale];
  const asides = asideMessages[locale];
  const nameOf = (item: { title: Text } | undefined) => item?.title[locale] ?? '';
  const problem = nameOf(data.problems[0]);
  const [plan, otherPlan] = data.plans.map(nameOf);
  const form = (name = problem) => within(screen.getByRole('group', { name }));
  const row = (name = problem) => within(screen.getByRole('article', { name }));

  it('keep what is entered over a reload', async () => {
    const { user, unmount } = open(locale);
    await user.selectOptions(form().getByRole('combobox'), t.statuses.inProgress);
    await user.type(form().getByLabelText(t.fields.leadUnit), '司法局');
    fireEvent.input(form().getByLabelText(t.fields.deadline), { target: { value: '2031-05-01' } });
    await user.type(form().getByLabelText(t.fields.note), 'a < b');
    unmount();
    open(locale);
    expect(form().getByRole('combobox')).toHaveValue('inProgress');
    expect(form().getByLabelText(t.fields.leadUnit)).toHaveValue('司法局');
    expect(form().getByLabelText(t.fields.deadline)).toHaveValue('2031-05-01');
    expect(form().getByLabelText(t.fields.note)).toHaveValue('a < b');
    expect(form(plan).getByRole('combobox')).toHaveValue('open');
  });

  it('are called by kind and number, with a space in English only', () => {
    const { container } = open(locale);
    const called = {
      zh: { item: '问题1', linked: '计划1：加快办理', wrong: /(?:问题|计划) \d/ },
      en: { item: 'Problem 1', linked: 'Plan 1: Close appeals faster', wrong: /(?:Problem|Plan)\d/ },
    }[locale];
    expect(screen.getAllByText(called.item)).toHaveLength(2);
    expect(row().getByRole('link', { name: called.linked })).toBeInTheDocument();
    expect(container.textContent).not.toMatch(called.wrong);
  });

  it('say where it is typed that a day is refused, and leave it there to be mended', () => {
    open(locale);
    const field = form().getByLabelText(t.fields.deadline);
    fireEvent.input(field, { target: { value: '1948-05-01' } });
    expect(form().queryByRole('alert')).not.toBeInTheDocument(); // a year is still being typed
    fireEvent.blur(field);
    expect(form().getByRole('alert')).toHaveTextContent(
      t.dayOutOfRange(formatDay('1949-10-01', locale), formatDay('9999-12-31', locale)),
    );
    expect(field).toHaveAccessibleDescription(expect.stringContaining(form().getByRole('alert').textContent));
    act(() => elsewhere().set('slow-appeals', 'deadline', '2030-01-01'));
    tellOfStorage();
    expect(field).toHaveValue('1948-05-01');
    fireEvent.input(field, { target: { value: '2031-05-01' } });
    fireEvent.blur(field);
    expect(form().queryByRole('alert')).not.toBeInTheDocument();
    expect(localStorage.getItem(key)).toContain('2031-05-01');
    expect(localStorage.getItem(key)).not.toContain('1948');
  });

  it('keep what was typed when the page is left in the middle of it', async () => {
    const { user } = open(locale);
    await user.type(form().getByLabelText(t.fields.note), 'half a sen');
    fireEvent(window, new Event('pagehide'));
    expect(localStorage.getItem(key)).toContain('half a sen');
  });

  it('keep what was entered before the app had taken over the page', async () => {
    const complaints = vi.spyOn(console, 'error');
    const root = document.createElement('div');
    document.body.append(root);
    root.innerHTML = renderToString(tree(locale));
    const [status] = row().getAllByRole('combobox');
    if (status instanceof HTMLSelectElement) status.value = 'inProgress';
    const note = row().getByLabelText(t.fields.note);
    if (note instanceof HTMLTextAreaElement) note.value = 'early';
    const app = await act(async () => hydrateRoot(root, tree(locale)));
    expect(note).toHaveValue('early');
    expect(note).toBeInTheDocument();
    expect(status).toHaveValue('inProgress');
    expect(elsewhere().read().checklist.log).toMatchObject([
      { field: 'status', to: 'inProgress' },
      { field: 'note', to: 'early' },
    ]);
    expect(complaints).not.toHaveBeenCalled();
    act(() => app.unmount());
    root.remove();
  });

  it('show what another tab enters, and leave alone what is being typed', async () => {
    const { user } = open(locale);
    const note = form().getByLabelText(t.fields.note);
    elsewhere().set('slow-appeals', 'leadUnit', 'theirs');
    elsewhere().set('slow-appeals', 'status', 'done');
    elsewhere().set('slow-appeals', 'note', 'theirs, in between');
    await user.click(note);
    fireEvent.input(note, { target: { value: 'mine' } });
    tellOfStorage();
    expect(form().getByLabelText(t.fields.leadUnit)).toHaveValue('theirs');
    expect(form().getByRole('combobox')).toHaveValue('done');
    expect(note).toHaveValue('mine');
    expect(note).toHaveFocus();
    await user.tab();
    expect(elsewhere().read().checklist.log.at(-1)).toMatchObject({ from: 'theirs, in between', to: 'mine' });
  });

  it('count what is done, and ask closing for evidence, name and date', async () => {
    const { user } = open(locale);
    expect(screen.getByText(t.progressMain(0, 3))).toBeInTheDocument();
    await user.selectOptions(form().getByRole('combobox'), t.statuses.done);
    expect(screen.getByText(t.progressMain(1, 3))).toBeInTheDocument();
    expect(screen.getByText(t.withoutEvidence(1)).parentElement).toHaveTextContent(
      { zh: '按未开始计。已办结事项中，有1项', en: 'not started. Of those done, 1 lacks' }[locale],
    );
    const closing = within(screen.getByRole('group', { name: t.closing }));
    await user.type(closing.getByLabelText(t.fields.evidence), '12号文');
    await user.type(closing.getByLabelText(t.fields.closedBy), '王芳');
    fireEvent.input(closing.getByLabelText(t.fields.closedOn), { target: { value: '2026-03-01' } });
    await user.click(document.body);
    fireEvent.blur(closing.getByLabelText(t.fields.closedOn));
    expect(screen.queryByText(t.withoutEvidence(1))).not.toBeInTheDocument();
    await user.selectOptions(form().getByRole('combobox'), t.statuses.open);
    expect(screen.queryByRole('group', { name: t.closing })).not.toBeInTheDocument();
    expect(form().getByRole('list', { name: t.logOf(problem), hidden: true })).toHaveTextContent('12号文');
  });

  it('log changes under the name that was given', async () => {
    const { user } = open(locale);
    await user.type(screen.getByRole('textbox', { name: t.who }), '王芳');
    await user.selectOptions(form().getByRole('combobox'), t.statuses.inProgress);
    const log = form().getByRole('list', { name: t.logOf(problem), hidden: true });
    expect(log).toHaveTextContent(
      new RegExp(`王芳.*${t.fields.status}.*${t.statuses.open} → ${t.statuses.inProgress}`),
    );
    expect(log.parentElement).toHaveTextContent(`${t.log(1)}${t.colon}${problem}`);
  });

  it('keep signs that turn the direction of writing to the entry that has them', async () => {
    const { user } = open(locale);
    await user.type(form().getByLabelText(t.fields.note), '\u202enettirw');
    await user.tab();
    const log = form().getByRole('list', { name: t.logOf(problem), hidden: true });
    expect(within(log).getByText('\u202enettirw')).toHaveAttribute('dir', 'auto');
  });

  it('show a light whose rule and inputs can be opened', async () => {
    open(locale);
    fireEvent.input(form().getByLabelText(t.fields.deadline), { target: { value: '2001-12-31' } });
    fireEvent.blur(form().getByLabelText(t.fields.deadline));
    expect(await form().findByText(t.lights.overdue)).toBeInTheDocument();
    const rule = form().getByText(t.lightRules.overdue).closest('details');
    expect(rule).toHaveTextContent(locale === 'zh' ? '2001年12月31日' : '31 December 2001');
    expect(rule).toHaveTextContent(t.today);
    // Heard as words, not as one.
    expect(rule?.querySelector('summary')?.textContent).toMatch(
      new RegExp(`${t.lights.overdue} \\S.* ${t.whyLight}${t.colon}${problem}$`),
    );
  });

  it('link both ways, and say what is linked to nothing', () => {
    open(locale);
    expect(row().getByRole('link', { name: new RegExp(plan ?? '') })).toHaveAttribute(
      'href',
      expect.stringMatching(
        `^/?${locale === 'en' ? 'en/' : ''}reports/linjiang-2024/actions/#faster-appeals$`,
      ),
    );
    expect(row(plan).getByRole('link', { name: new RegExp(problem) })).toBeInTheDocument();
    expect(row(otherPlan).getByText(t.noProblems)).toBeInTheDocument();
    expect(screen.getByText(t.plansIntro(2, 1))).toBeInTheDocument();
  });

  it('have one state here and in the lists of other pages', async () => {
    const { user } = open(locale);
    const [here, inList] = screen.getAllByRole('combobox', { name: t.statusOf(problem) });
    await user.selectOptions(inList ?? document.body, t.statuses.done);
    expect(here).toHaveValue('done');
  });

  it('are filtered by what the URL says; one that is being changed stays in sight', async () => {
    const all = open(locale, '?area=2');
    expect(screen.queryByRole('article', { name: problem })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: t.statusCount(t.statuses.open, 2) })).toHaveAttribute(
      'href',
      expect.stringMatching(/\?area=2&status=open$/),
    );
    all.unmount();
    const { user, unmount } = open(locale, '?area=2&status=open');
    await user.selectOptions(form(plan).getByRole('combobox'), t.statuses.done);
    expect(screen.getByRole('article', { name: plan })).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: t.areaFilter }), t.allAreas);
    expect(screen.getByTestId('search')).toHaveTextContent('?status=open');
    expect(screen.queryByRole('article', { name: plan })).not.toBeInTheDocument();
    unmount();
    open(locale, '?status=inProgress');
    expect(screen.getByText(t.none)).toBeInTheDocument();
  });

  it('go out to a file and come back from it', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:saved';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = open(locale);
    await user.type(form().getByLabelText(t.fields.note), 'in the file');
    await user.tab();
    // It is heard too, also in place of what was said of another file.
    await user.upload(screen.getByLabelText(t.import), fileOf('not JSON'));
    expect(await screen.findByText(new RegExp(t.refusals.notJson))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: t.export }));
    expect(screen.getByText(/linjiang-2024-actions-\d{4}-\d\d-\d\d\.json/)).toHaveAttribute('role', 'status');
    const text = (await saved[0]?.text()) ?? '';

    await user.clear(form().getByLabelText(t.fields.note));
    await user.type(form().getByLabelText(t.fields.leadUnit), 'not in the file');
    await user.upload(screen.getByLabelText(t.import), fileOf(text));
    await user.click(await screen.findByRole('button', { name: t.mergeIn }));
    expect(form().getByLabelText(t.fields.note)).toHaveValue('');
    expect(screen.getByText(t.merged)).toBeInTheDocument();
    expect(screen.getByLabelText(t.import)).toHaveFocus();

    await user.upload(screen.getByLabelText(t.import), fileOf(text));
    await user.click(await screen.findByRole('button', { name: t.replaceBy }));
    expect(form().getByLabelText(t.fields.note)).toHaveValue('in the file');
    expect(form().getByLabelText(t.fields.leadUnit)).toHaveValue('');
    expect(screen.getByRole('button', { name: asides.download })).toBeInTheDocument();
  });

  it.each([
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    // 张 in GB18030, in which editors of offices save.
    ['GB18030', (text: string) => Buffer.from(text.replace('张', '\xd5\xc5'), 'latin1')],
  ])('take in a file that was saved again in %s', async (_, encode) => {
    const { user } = open(locale);
    const from = createActionStore(reportId, { shelf: null });
    from.set('slow-appeals', 'leadUnit', '张');
    const file = new File([encode(from.exported())], 'again.json');
    await user.upload(screen.getByLabelText(t.import), file);
    await user.click(await screen.findByRole('button', { name: t.mergeIn }));
    expect(form().getByLabelText(t.fields.leadUnit)).toHaveValue('张');
  });

  it('say of a file how much of it this report does not show', async () => {
    const store = createActionStore(reportId, { shelf: null });
    store.set('gone', 'note', 'of a plan that was taken out');
    const { user } = open(locale);
    await user.upload(screen.getByLabelText(t.import), fileOf(store.exported()));
    expect(await screen.findByText(new RegExp(t.importUnknown(1)))).toBeInTheDocument();
  });

  it('refuse a file that is none, say why, and change nothing', async () => {
    const { user } = open(locale);
    await user.type(form().getByLabelText(t.fields.note), 'stays');
    await user.upload(screen.getByLabelText(t.import), fileOf('{"a":', 'wrong.json'));
    expect(await screen.findByText(t.refused('wrong.json', t.refusals.notJson))).toBeInTheDocument();
    // Its sentence would stand there backwards.
    await user.upload(screen.getByLabelText(t.import), fileOf('{', '\u202etfel.json'));
    expect(await screen.findByText(t.refused('tfel.json', t.refusals.notJson))).toBeInTheDocument();
    expect(form().getByLabelText(t.fields.note)).toHaveValue('stays');
    const other = createActionStore('elsewhere', { shelf: null }).exported();
    await user.upload(screen.getByLabelText(t.import), fileOf(other, 'other.json'));
    expect(
      await screen.findByText(t.refused('other.json', t.refusals.otherReport('elsewhere'))),
    ).toBeInTheDocument();
  });

  it('say what was set aside, and let go of it only once it was downloaded', async () => {
    localStorage.setItem(key, '{"damaged');
    URL.createObjectURL = () => 'blob:aside';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = open(locale);
    expect(screen.getByRole('heading', { level: 1, name: t.title })).toBeInTheDocument();
    const aside = Object.keys(localStorage).filter((one) => one.startsWith(`${key}.aside.`));
    expect(aside.map((one) => localStorage.getItem(one))).toEqual(['{"damaged']);
    expect(screen.queryByRole('button', { name: asides.discard })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: asides.download }));
    await user.click(screen.getByRole('button', { name: asides.discard }));
    expect(screen.queryByRole('button', { name: asides.download })).not.toBeInTheDocument();
    expect(document.body).not.toHaveFocus();
  });

  it('say that nothing more can be kept when the storage is full', async () => {
    const { user } = open(locale);
    expect(screen.getByText(t.kept)).toBeInTheDocument();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.selectOptions(form().getByRole('combobox'), t.statuses.done);
    expect(screen.getByText(t.full)).toBeInTheDocument();
    expect(form().getByRole('combobox')).toHaveValue('done');
    vi.restoreAllMocks();
    await user.selectOptions(form().getByRole('combobox'), t.statuses.open);
    await waitFor(() => expect(screen.queryByText(t.full)).not.toBeInTheDocument());
  });
});
