import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asideMessages } from '../../../src/i18n/messages/asides.ts';
import { originalMessages } from '../../../src/i18n/messages/original.ts';
import { LanguageProvider } from '../../../src/i18n/locale.tsx';
import { ReportProvider } from '../../../src/i18n/report.tsx';
import type { Locale } from '../../../src/lib/paths.ts';
import { keepDraft } from '../../../src/original/draft.ts';
import { OriginalPane } from '../../../src/original/OriginalPane.tsx';
import type { Figure } from '../../../src/report/model/figure.ts';
import type { ReportHead } from '../../../src/report/model/report.ts';
import { maxCharacters } from '../../../src/report/source/refusal.ts';
import { figures as bindable, sample } from '../report/source/sample.ts';

const names = [{ phrase: '2个县', reason: { zh: '县的个数', en: 'Counties' } }];

const figures = bindable.map((figure): Figure => ({
  basis: 'reported',
  area: figure.source.area ?? 1,
  measure: figure.source.item ?? 1,
  name: { zh: `名称 ${figure.id}`, en: `Name of ${figure.id}` },
  unit: 'item',
  scale: 1,
  decimals: 0,
  bound: 'exact',
  scope: 'city',
  ...figure,
}));

let reports = 0;
/** Each test has a report of its own, for a store lasts as long as its page. */
function headOf(): ReportHead {
  reports += 1;
  const text = { zh: '青石市2023年报告', en: 'Qingshi 2023' };
  return {
    id: `qingshi-${reports}`,
    title: text,
    city: text,
    year: 2023,
    issuer: text,
    indexNumber: '1',
    publishedOn: '2024-02-18',
    parts: [],
    scopes: {},
    units: { item: { kind: 'count', zh: '件', en: { one: 'item', other: 'items' } } },
    areas: [],
    version: '1',
  };
}

function show(locale: Locale, props: Partial<Parameters<typeof OriginalPane>[0]> = {}, head = headOf()) {
  const view = (more: typeof props) => (
    <LanguageProvider locale={locale}>
      <ReportProvider report={head}>
        <OriginalPane figures={figures} names={names} {...props} {...more} />
      </ReportProvider>
    </LanguageProvider>
  );
  const { rerender, unmount } = render(view({}));
  return { head, unmount, change: (more: typeof props) => rerender(view(more)) };
}

/** Pastes without typing letter by letter. */
async function paste(text: string, use = '使用这段文字') {
  const user = userEvent.setup();
  await user.click(screen.getByRole('textbox'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: use }));
  return user;
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => vi.restoreAllMocks());

describe('the original beside the figures', () => {
  it('links every figure’s number in the text to its page, in Chinese', async () => {
    const { head } = show('zh');
    await paste(sample);
    const links = within(screen.getByRole('region', { name: '原文' })).getAllByRole('link');
    expect(links).toHaveLength(figures.length);
    const link = screen.getByRole('link', { name: /^1.26亿 ?名称 fees.reduced$/ });
    expect(link).toHaveAttribute('href', `reports/${head.id}/figures/fees.reduced/`);
    expect(screen.getByText(/找到32＝对应数据13＋不是数据19＋待认定0/)).toBeVisible();
  });

  it('names them in English while the text stays Chinese', async () => {
    const { head } = show('en');
    await paste(sample, 'Use this text');
    const link = screen.getByRole('link', { name: /^1.26亿 ?Name of fees.reduced$/ });
    expect(link).toHaveAttribute('href', `en/reports/${head.id}/figures/fees.reduced/`);
    expect(link.closest('[lang]')).toHaveAttribute('lang', 'zh');
    expect(screen.getByText('32 found = 13 figures + 19 not figures + 0 open')).toBeVisible();
  });

  it('marks the chosen figure at its place and scrolls to it', async () => {
    const { change } = show('zh', { selectedId: 'accepted' });
    await paste(sample);
    const region = screen.getByRole('region', { name: '原文' });
    expect(region.querySelectorAll('[aria-current]')).toHaveLength(1);
    expect(within(region).getByRole('link', { current: true })).toHaveTextContent('58');
    vi.spyOn(region, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 500, 300));
    const next = within(region).getByRole('link', { name: /booklets/ });
    vi.spyOn(next, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 900, 20, 20));
    change({ selectedId: 'booklets' });
    expect(within(region).getByRole('link', { current: true })).toBe(next);
    expect(region.scrollTop).toBe(900);
    change({ selectedId: 'booklets', beside: true }); // the window has become wide and its lines others
    expect(region.scrollTop).toBe(1800);
  });

  it('tells which figure a mark leads to, by keyboard too', async () => {
    const onSelect = vi.fn();
    show('zh', { onSelect });
    const user = await paste(sample);
    screen
      .getByRole('link', { name: /certificates/ })
      .addEventListener('click', (event) => event.preventDefault());
    screen.getByRole('region', { name: '原文' }).focus();
    await user.tab();
    expect(screen.getByRole('link', { name: /certificates/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('certificates.abolished');
  });

  it('lists open numbers; each is set “not a figure” with a reason, which lasts and can be taken back', async () => {
    show('zh', { names: [] });
    const user = await paste(sample);
    expect(screen.getByText('待认定的数字（1）')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '“2”不是数据' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(screen.getByText('待认定的数字（1）')).toBeVisible(); // not without a reason
    await user.type(screen.getByLabelText('理由'), '只是举例{Enter}');
    expect(screen.getByText('没有待认定的数字。')).toBeVisible();
    expect(screen.getByText(/待认定0/)).toBeVisible();
    expect(JSON.stringify({ ...localStorage })).toContain('只是举例');
    await user.click(screen.getByText('人工认定不是数据（1）'));
    await user.click(screen.getByRole('button', { name: /撤销/ }));
    expect(screen.getByText('待认定的数字（1）')).toBeVisible();
  });

  it('keeps the focus in the list while its lines leave it', async () => {
    show('zh', {
      names: [],
      figures: figures.filter(({ id }) => !['accepted', 'applications'].includes(id)),
    });
    const user = await paste(sample);
    const ask = (written: string) => screen.getByRole('button', { name: `“${written}”不是数据` });
    const excuse = async (written: string) => {
      await user.click(ask(written));
      await user.keyboard('只是举例{Enter}');
    };
    expect(screen.getByText('待认定的数字（3）')).toBeVisible();

    await user.click(ask('58'));
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(ask('58')).toHaveFocus();
    await excuse('58'); // the one in the middle: the next takes its place
    expect(ask('2')).toHaveFocus();
    await excuse('2'); // the last: the one before it
    expect(ask('64')).toHaveFocus();
    await excuse('64');
    expect(screen.getByText('没有待认定的数字。')).toHaveFocus();

    await user.click(screen.getByText('人工认定不是数据（3）'));
    const undo = (written: string) => screen.getByRole('button', { name: `撤销对“${written}”的认定` });
    await user.click(undo('58'));
    expect(undo('2')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(undo('64')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(ask('64')).toHaveFocus();
  });

  it('has a reason that was being typed when it was left, without taking the focus, until it is given or given up', async () => {
    const { head, unmount } = show('zh', { names: [] });
    const user = await paste(sample);
    const ask = () => user.click(screen.getByRole('button', { name: '“2”不是数据' }));
    await ask();
    await user.type(screen.getByLabelText('理由'), '只是举');
    unmount();

    const again = show('zh', { names: [] }, head);
    expect(screen.getByLabelText('理由')).toHaveValue('只是举');
    expect(document.body).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '取消' }));
    await ask();
    expect(screen.getByLabelText('理由')).toHaveValue('');
    await user.type(screen.getByLabelText('理由'), '举例{Enter}');
    again.unmount();

    show('zh', { names: [] }, head);
    await user.click(screen.getByText('人工认定不是数据（1）'));
    await user.click(screen.getByRole('button', { name: /撤销/ }));
    expect(screen.queryByLabelText('理由')).not.toBeInTheDocument();
  });

  it('lists by their reason the numbers that are no figures', async () => {
    show('en');
    const user = await paste(sample, 'Use this text');
    await user.click(screen.getByText('Not figures, by rule or name (19)'));
    expect(screen.getByText('By its form: a date (2)')).toBeVisible();
    expect(screen.getByText('Name: Counties (1)')).toBeVisible();
  });

  it('goes from an open number in the list to its place', async () => {
    show('zh', { names: [] });
    const user = await paste(sample);
    await user.click(screen.getByRole('button', { name: /覆盖2个县/ }));
    expect(document.activeElement).toHaveTextContent('2 待认定的数字');
  });

  it('says which figures are missing or have another value', async () => {
    show('zh', { selectedId: 'booklets' });
    await paste(sample.replace('收到申请64件', '收到申请65件').replace('发放读本两万余册', '工作有序开展'));
    expect(screen.getByText('没有找到或数值不同的数据（2）')).toBeVisible();
    expect(screen.getByText('原文此处是“65”，与数据不同。')).toBeVisible();
    expect(screen.getByText('找到31＝对应数据11＋与数据不同1＋不是数据19＋待认定0')).toBeVisible();
    expect(screen.getByText('13个数据中有11个在所注出处找到。')).toBeVisible();
    expect(screen.getByRole('link', { name: /^65 ?与数据不同：名称 applications$/ })).toBeVisible();
    expect(screen.getByText('原文中没有找到。')).toBeVisible();
    expect(screen.getByText('所选数据在这份原文中没有找到。')).toBeVisible();
  });

  it('says when it looks like another report', async () => {
    show('en');
    await paste('一、工作\n(一)教育\n1、新建学校12所。', 'Use this text');
    expect(screen.getByText(/Only 0 of 13 figures are found \(0%\)/)).toBeVisible();
  });

  it.each([
    ['zh', '使用这段文字', '“粘贴的文字”没有载入。里面没有文字。'],
    ['en', 'Use this text', '“Pasted text” was not loaded. There is no text in it.'],
  ] as const)('says why a text is refused, in %s', async (locale, use, sentence) => {
    show(locale);
    await userEvent.setup().click(screen.getByRole('button', { name: use }));
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByRole('textbox')).toBeVisible();
  });

  it('takes what is far too long before a field has to hold it, and says so', async () => {
    show('en');
    const user = userEvent.setup();
    await user.click(screen.getByRole('textbox'));
    await user.paste('法'.repeat(maxCharacters + 1));
    expect(screen.getByRole('alert')).toHaveTextContent('“Pasted text” was not loaded. It is too large');
    expect(screen.getByRole('textbox')).toHaveValue('');
    await user.paste('法');
    expect(screen.getByRole('textbox')).toHaveValue('法');
  });

  it('keeps what is pasted and not used while the page is open, where the browser has no room for it', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { head, unmount } = show('zh');
    await userEvent.setup().click(screen.getByRole('textbox'));
    await userEvent.setup().paste(sample);
    unmount();
    show('zh', {}, head);
    expect(screen.getByRole('textbox')).toHaveValue(sample);
  });

  it('forgets what was pasted once it is used, and with the original', async () => {
    const { head } = show('zh');
    const user = await paste(sample);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('青石市');
    keepDraft(head.id, sample); // in the field when another tab loaded the report
    await user.click(screen.getByRole('button', { name: '移除原文' }));
    expect(screen.getByRole('textbox')).toHaveValue('');
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('青石市');
  });

  it.each(['zh', 'en'] as const)(
    'says what is damaged and cannot be put aside, and hands it out, in %s',
    async (locale) => {
      const t = originalMessages[locale];
      const buttons = asideMessages[locale];
      const head = headOf();
      const key = `rol.notFigures.${head.id}`;
      // More than half of what a browser keeps for a site: a second copy has no room.
      const damaged = `{"damaged${' '.repeat(3_000_000)}`;
      localStorage.setItem(key, damaged);
      const saved = vi.fn((_: Blob) => 'blob:aside');
      URL.createObjectURL = saved;
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
      show(locale, { names: [] }, head);
      const user = await paste(sample, t.use);
      expect(screen.getByText(t.inPlace)).toBeVisible();
      await user.click(screen.getByRole('button', { name: t.notAFigureOf('2') }));
      await user.keyboard('x{Enter}');
      expect(screen.getByText(t.memoryOnly)).toBeVisible();
      expect(localStorage.getItem(key) === damaged).toBe(true);

      await user.click(screen.getByRole('button', { name: buttons.download }));
      expect(saved.mock.calls[0]?.[0].size).toBe(damaged.length);
      await user.click(screen.getByRole('button', { name: buttons.discard }));
      expect(screen.queryByText(t.inPlace)).not.toBeInTheDocument();
      expect(screen.queryByText(t.memoryOnly)).not.toBeInTheDocument();
      expect(localStorage.getItem(key)).toContain('"x"');
      expect(document.body).not.toHaveFocus();
    },
  );

  it('has what was pasted in the field again after a reload, if the browser had no room for it when it was used', async () => {
    localStorage.setItem('fill', 'x'.repeat(4_999_990));
    show('zh');
    await paste(sample);
    expect(screen.getByText(originalMessages.zh.memoryOnly)).toBeVisible();
    expect(JSON.stringify({ ...sessionStorage })).toContain('青石市');
  });

  it('says no longer that a text is loaded once another tab has removed it', async () => {
    const { head } = show('zh');
    await paste(sample);
    expect(screen.getByText(/^已载入/)).toBeVisible();
    localStorage.removeItem(`rol.original.${head.id}`);
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: `rol.original.${head.id}` })));
    expect(screen.getByRole('textbox')).toBeVisible();
    expect(screen.queryByText(/^已载入/)).not.toBeInTheDocument();
  });

  it('says the limit that holds', () => {
    expect(originalMessages.en.refusals.tooLarge).toContain(maxCharacters.toLocaleString('en'));
    expect(originalMessages.zh.refusals.tooLarge).toContain(`${maxCharacters / 10_000}万字`);
  });

  it('has what is longer than any report laid out only where it is in view', async () => {
    show('zh');
    await paste(sample);
    const region = screen.getByRole('region', { name: '原文' });
    expect(region.querySelector('[data-long]')).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: '移除原文' }));
    await paste(`${sample}\n${`${'法'.repeat(100)}\n`.repeat(500)}`);
    expect(screen.getByRole('region', { name: '原文' }).querySelector('[data-long]')).not.toBeNull();
  });

  it('says no longer that the text was removed once another is tried', async () => {
    show('zh');
    const user = await paste(sample);
    await user.click(screen.getByRole('button', { name: '移除原文' }));
    expect(screen.getByText('原文已从这个浏览器移除。')).toBeVisible();
    await user.upload(screen.getByLabelText(/选择文件/), new File(['%PDF-1.7'], 'report.txt'));
    expect(await screen.findByText(/“report.txt”没有载入/)).toBeVisible();
    expect(screen.queryByText('原文已从这个浏览器移除。')).not.toBeInTheDocument();
  });

  it('takes a file, and of a page only its text, and says so', async () => {
    show('zh');
    const file = new File(
      [`<p>${sample.replaceAll('\n', '</p><p>')}</p><script>throw 1</script>`],
      'report.html',
    );
    await userEvent.setup().upload(screen.getByLabelText(/选择文件/), file);
    expect(await screen.findByText(/已载入“report.html”。这是网页/)).toBeVisible();
    expect(screen.getByText(/对应数据13/)).toBeVisible();
  });

  it('removes the text from the browser', async () => {
    show('zh');
    const user = await paste(sample);
    expect(JSON.stringify({ ...localStorage })).toContain('青石市');
    await user.click(screen.getByRole('button', { name: '移除原文' }));
    expect(screen.getByText('原文已从这个浏览器移除。')).toBeVisible();
    expect(JSON.stringify({ ...localStorage })).not.toContain('青石市');
    expect(screen.getByRole('textbox')).toBeVisible();
    expect(screen.getByLabelText(/选择文件/)).toHaveFocus();
  });

  it('gives the focus to what is said when the text has come in the place of the form', async () => {
    show('zh');
    await paste(sample);
    expect(screen.getByText(/已载入“粘贴的文字”/)).toHaveFocus();
  });
});
