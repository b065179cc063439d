import { decode } from '../../report/source/decode.ts';
import { assertReportText, ReportTextError } from '../../report/source/refusal.ts';
import { textOfDocx } from './docx.ts';
import { looksLikeMarkup, textOfHtml } from './html.ts';
import { FileError } from './refusal.ts';

/** A report's text as taken from a file or from the clipboard. */
export interface TextRead {
  text: string;
  /** It came as a page's source, of which only the text was taken. */
  hadMarkup: boolean;
}

/** Larger files are refused unread. */
const largestFile = 8 * 1024 * 1024;
/** Characters of a page's source, most of which are not its text. */
const longestSource = 2_000_000;

/** The text of a .txt, .html or .docx file, known by its content and not by its name. Throws `FileError`. */
export async function readFile(file: File): Promise<TextRead> {
  if (file.size > largestFile) throw new FileError('tooLarge');
  const buffer = await bytesOf(file);
  const bytes = new Uint8Array(buffer);
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]))
    return accepted({ text: await textOfDocx(buffer), hadMarkup: false });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError('oldWord');
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) throw new FileError('rtf');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new FileError('pdf');
  if (bytes.length > 0 && /\.docx$/i.test(file.name)) throw new FileError('notDocx');
  return readText(decode(bytes), /\.x?html?$/i.test(file.name));
}

/** What was pasted or stands in a text file; the source of a page gives the page's text. Throws `FileError`. */
export function readText(text: string, isHtml = false): TextRead {
  const hadMarkup = isHtml || looksLikeMarkup(text);
  if (hadMarkup) accepted({ text, hadMarkup }, longestSource); // before a parser has to deal with it
  return accepted({ text: hadMarkup ? textOfHtml(text) : text, hadMarkup });
}

function accepted(read: TextRead, most?: number): TextRead {
  try {
    assertReportText(read.text, most);
    return read;
  } catch (error) {
    if (error instanceof ReportTextError) throw new FileError(error.reason, error);
    throw error;
  }
}

async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    throw new FileError('unreadable', error);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
