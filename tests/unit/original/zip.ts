import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file with these entries, as they are or deflated. `declared` says unpacked sizes other than the true ones. */
export function zipOf(
  entries: Readonly<Record<string, string>>,
  { isDeflated = false, declared }: { isDeflated?: boolean; declared?: number } = {},
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const whole = encoder.encode(content);
    const bytes = isDeflated ? deflateRawSync(whole) : whole;
    const path = encoder.encode(name);
    const method = isDeflated ? 8 : 0;
    const common = [20, 0, method, 0, crc32(whole), bytes.length, declared ?? whole.length, path.length, 0];
    const widths = [2, 2, 2, 4, 4, 4, 4, 2, 2];
    locals.push(record(0x04034b50, common, widths), path, bytes);
    directory.push(
      record(0x02014b50, [20, ...common, 0, 0, 0, 0, offset], [2, ...widths, 2, 2, 2, 4, 4]),
      path,
    );
    offset += 30 + path.length + bytes.length;
  }
  const size = directory.reduce((total, { length }) => total + length, 0);
  const count = Object.keys(entries).length;
  const end = record(0x06054b50, [0, 0, count, count, size, offset, 0], [2, 2, 2, 2, 4, 4, 2]);
  return joined([...locals, ...directory, end]);
}

/** A Word document with these paragraphs, as small as one can be. */
export function docxOf(
  paragraphs: readonly string[],
  options?: Parameters<typeof zipOf>[1],
): Uint8Array<ArrayBuffer> {
  const office = 'http://schemas.openxmlformats.org';
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    .join('');
  const entries = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return zipOf(entries, options);
}

function record(signature: number, values: readonly number[], widths: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + widths.reduce((sum, width) => sum + width, 0)));
  view.setUint32(0, signature, true);
  let at = 4;
  widths.forEach((width, index) => {
    if (width === 2) view.setUint16(at, values[index] ?? 0, true);
    else view.setUint32(at, values[index] ?? 0, true);
    at += width;
  });
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
