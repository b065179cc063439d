import { describe, expect, it, vi } from 'vitest';
import { withoutSpareBlanks } from '../../../src/original/reading/html.ts';
import { readFile, readText } from '../../../src/original/reading/readFile.ts';
import { docxOf, zipOf } from './zip.ts';

const sentence = '共办理48件';
const fileOf = (content: BlobPart, name: string) => new File([content], name);
const refusal = (reason: string): unknown => expect.objectContaining({ name: 'FileError', reason });

describe('text files', () => {
  const utf16 = (parts: (sign: number) => number[]) =>
    Uint8Array.from([...`\uFEFF${sentence}`].flatMap((sign) => parts(sign.charCodeAt(0))));
  it.each<[string, BlobPart]>([
    ['UTF-8', sentence],
    ['UTF-8 with a mark', `\uFEFF${sentence}`],
    ['UTF-16', utf16((sign) => [sign & 255, sign >> 8])],
    ['UTF-16, the greater half first', utf16((sign) => [sign >> 8, sign & 255])],
    ['GB18030', Uint8Array.from([185, 178, 176, 236, 192, 237, 52, 56, 188, 254])],
  ])('are read in %s', async (_, content) => {
    const { text, hadMarkup } = await readFile(fileOf(content, 'report.txt'));
    expect(text.replace('\uFEFF', '')).toBe(sentence);
    expect(hadMarkup).toBe(false);
  });
});

describe('pages', () => {
  const page = `<!doctype html><html><head><title>not read</title><style>p{}</style></head>
    <body><script>window.ran = true; document.write('9件')</script><img src="http://elsewhere.example/x" onerror="window.ran = true">
    <h1>报告</h1><p>一、主要  工作</p><div>共办理<b>48</b>件<br>其中5件</div><table><tr><td>甲</td><td>乙</td></tr></table></body></html>`;

  it('give what one reads on them, a line for each block', async () => {
    const { text, hadMarkup } = await readFile(fileOf(page, 'report.html'));
    expect(text.split(/\n+/).map((line) => line.trim())).toEqual([
      '报告',
      '一、主要 工作',
      '共办理48件',
      '其中5件',
      '甲 乙',
    ]);
    expect(hadMarkup).toBe(true);
  });

  it('are read in linear time, also a table of nothing but empty cells', () => {
    const started = performance.now();
    expect(withoutSpareBlanks(`甲  \n乙${' '.repeat(200_000)}丙\n \n\n丁`)).toBe('甲\n乙 丙\n\n丁');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('run nothing', async () => {
    const ran = vi.fn();
    Object.defineProperty(window, 'ran', { set: ran, configurable: true });
    await readFile(fileOf(page, 'report.html'));
    readText(page);
    expect(ran).not.toHaveBeenCalled();
    expect(document.querySelector('img')).toBeNull();
  });

  it('are known by their beginning when they are pasted', () => {
    expect(readText('<p>共办理48件</p><script>alert(1)</script>')).toEqual({
      text: sentence,
      hadMarkup: true,
    });
    for (const before of ['<?xml version="1.0" encoding="utf-8"?>', '<!-- saved from a site -->']) {
      const page = `${before}<html><body>${sentence}</body></html>`;
      expect(readText(page)).toEqual({ text: sentence, hadMarkup: true });
    }
    expect(readText('满意率<95%>')).toEqual({ text: '满意率<95%>', hadMarkup: false });
  });
});

describe('Word documents', () => {
  it('give their paragraphs', async () => {
    const { text } = await readFile(fileOf(docxOf(['一、主要工作', sentence]), 'report.docx'));
    expect(text.trim().split(/\n+/)).toEqual(['一、主要工作', sentence]);
  });
  it('are known whatever the file is called', async () => {
    expect((await readFile(fileOf(docxOf([sentence]), 'report.txt'))).text).toContain(sentence);
  });
  it('are read packed, as Word writes them', async () => {
    const file = fileOf(docxOf([sentence], { isDeflated: true }), 'report.docx');
    expect((await readFile(file)).text.trim()).toBe(sentence);
  });
  it('are refused when they would unpack to too much, whatever they declare', async () => {
    const blanks = ' '.repeat(17 * 1024 * 1024);
    for (const bomb of [
      docxOf([blanks], { isDeflated: true, declared: 100 }),
      zipOf({ 'word/document.xml': '<w:document/>', 'word/media/a.png': blanks }, { isDeflated: true }),
    ]) {
      await expect(readFile(fileOf(bomb, 'report.docx'))).rejects.toEqual(refusal('tooLarge'));
    }
  });
});

describe('what cannot be read', () => {
  it.each<[string, BlobPart, string]>([
    ['notDocx', 'only renamed', 'report.docx'],
    ['notDocx', zipOf({ 'a.txt': 'another archive' }), 'archive.zip'],
    ['notDocx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'cut.docx'],
    ['oldWord', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'report.doc'],
    ['rtf', String.raw`{\rtf1\ansi\ansicpg936 \'b9\'b2 48}`, 'report.rtf'],
    ['pdf', '%PDF-1.7 …', 'report.pdf'],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'picture.txt'],
    ['empty', '', 'report.txt'],
    ['empty', ' \n ', 'report.txt'],
    ['empty', '<html><body><script>1</script></body></html>', 'report.html'],
    ['tooLarge', '法'.repeat(200_001), 'report.txt'],
    ['tooLarge', `<p>${'法'.repeat(200_001)}</p>`, 'report.html'],
    ['tooLarge', `<p>法</p>${' '.repeat(2_000_000)}`, 'report.html'],
    ['tooLarge', new Uint8Array(9 * 1024 * 1024), 'report.txt'],
  ])('is refused as %s', async (reason, content, name) => {
    await expect(readFile(fileOf(content, name))).rejects.toEqual(refusal(reason));
  });

  it('says so when the browser cannot read the file', async () => {
    const file = fileOf('x', 'report.txt');
    file.arrayBuffer = () => Promise.reject(new Error('gone'));
    await expect(readFile(file)).rejects.toEqual(refusal('unreadable'));
  });
});
