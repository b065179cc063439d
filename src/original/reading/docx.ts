import { FileError } from './refusal.ts';

/** What a document may become when it is unpacked: the longest text that is taken, and pictures, which hardly grow. */
const largestUnpacked = 16 * 1024 * 1024;

/** The text of a Word document, a blank line between paragraphs. The reader for it is fetched only now. */
export async function textOfDocx(bytes: ArrayBuffer): Promise<string> {
  const unpacked = unpackedSize(new DataView(bytes));
  if (unpacked === null) throw new FileError('notDocx');
  if (unpacked > largestUnpacked) throw new FileError('tooLarge');
  const { extractRawText } = await importReader();
  try {
    return (await extractRawText({ arrayBuffer: bytes })).value;
  } catch (error) {
    throw new FileError('notDocx', error);
  }
}

async function importReader() {
  try {
    const { default: reader } = await import('mammoth/mammoth.browser.js');
    return reader;
  } catch (error) {
    throw new FileError('unreadable', error);
  }
}

/** Bytes that the entries of a zip file declare for themselves; `null` if it is no zip file. */
function unpackedSize(file: DataView): number | null {
  const endRecord = 22;
  const from = Math.max(0, file.byteLength - endRecord - 0xffff);
  let end = file.byteLength - endRecord;
  while (end >= from && file.getUint32(end, true) !== 0x06054b50) end--;
  if (end < from) return null;
  let at = file.getUint32(end + 16, true);
  let size = 0;
  for (let entries = file.getUint16(end + 10, true); entries > 0; entries--) {
    if (at + 46 > file.byteLength || file.getUint32(at, true) !== 0x02014b50) return null;
    size += file.getUint32(at + 24, true);
    at += 46 + file.getUint16(at + 28, true) + file.getUint16(at + 30, true) + file.getUint16(at + 32, true);
  }
  return size;
}
