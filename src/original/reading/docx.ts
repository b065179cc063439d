import { FileError } from './refusal.ts';

/** What a document may become when it is unpacked: the longest text that is taken, and pictures, which hardly grow. */
const largestUnpacked = 16 * 1024 * 1024;

/** Packed bytes unpacked at a time. They become at most a thousand times as many, and no more than that is held. */
const piece = 16 * 1024;

/** The text of a Word document, a blank line between paragraphs. The reader for it is fetched only now. */
export async function textOfDocx(bytes: ArrayBuffer): Promise<string> {
  await assertUnpacksToLittle(bytes);
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

/** Unpacks everything once and keeps nothing: what a zip file says of its sizes may be untrue. */
async function assertUnpacksToLittle(bytes: ArrayBuffer): Promise<void> {
  let size = 0;
  for (const { isDeflated, packed } of entriesOf(bytes)) {
    if (!isDeflated) size += packed.length;
    else for await (const unpacked of inflated(packed)) assertLittle((size += unpacked));
    assertLittle(size);
  }
}

function assertLittle(size: number): void {
  if (size > largestUnpacked) throw new FileError('tooLarge');
}

/** The sizes of the pieces that it unpacks to. Whoever stops asking stops the unpacking. */
async function* inflated(packed: Uint8Array<ArrayBuffer>): AsyncGenerator<number> {
  let at = 0;
  const source = new ReadableStream<BufferSource>({
    pull(controller) {
      if (at >= packed.length) controller.close();
      else controller.enqueue(packed.subarray(at, (at += piece)));
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value.length;
  } catch (error) {
    throw new FileError('notDocx', error);
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

interface ZipEntry {
  isDeflated: boolean;
  packed: Uint8Array<ArrayBuffer>;
}

/** What the directory of a zip file lists. Throws `FileError` when it is no zip file or lists what is not there. */
function* entriesOf(bytes: ArrayBuffer): Generator<ZipEntry> {
  const file = new DataView(bytes);
  const endRecord = 22;
  const from = Math.max(0, file.byteLength - endRecord - 0xffff);
  let end = file.byteLength - endRecord;
  while (end >= from && file.getUint32(end, true) !== 0x06054b50) end--;
  if (end < from) throw new FileError('notDocx');
  let at = file.getUint32(end + 16, true);
  for (let entries = file.getUint16(end + 10, true); entries > 0; entries--) {
    if (at + 46 > file.byteLength || file.getUint32(at, true) !== 0x02014b50) throw new FileError('notDocx');
    const local = file.getUint32(at + 42, true);
    if (local + 30 > file.byteLength) throw new FileError('notDocx');
    const start = local + 30 + file.getUint16(local + 26, true) + file.getUint16(local + 28, true);
    const length = file.getUint32(at + 20, true);
    if (start + length > file.byteLength) throw new FileError('notDocx');
    yield { isDeflated: file.getUint16(at + 10, true) === 8, packed: new Uint8Array(bytes, start, length) };
    at += 46 + file.getUint16(at + 28, true) + file.getUint16(at + 30, true) + file.getUint16(at + 32, true);
  }
}
