import { asRead, NotCopy } from '../../copy/check/index.ts';
import { decoded } from './decoded.ts';
import { inflatedSize } from './inflated-size.ts';

/** A copy as text. */
export interface CopyText {
  readonly text: string;
  /** The bytes are no text themselves: places are those of the text that was taken from them. */
  readonly taken: boolean;
}

/** Bytes in a form that no copy can be read from; the sentence says which, and what to give instead. */
export class NotText extends NotCopy {}

/** Larger than a newspaper, with the pictures of a Word document. */
export const MOST_COPY_BYTES = 4_000_000;
/** More words than any document has, unpacked: a small file can be made to unpack to anything. */
const MOST_UNPACKED = 40_000_000;

const STARTS: readonly (readonly [start: string, message: string])[] = [
  ['%PDF-', 'This is a PDF, which keeps no sentences; copy its text and paste it.'],
  ['{\\rtf', 'This is rich text (RTF); save it as DOCX or as text.'],
  ['\u00d0\u00cf\u0011\u00e0', 'This is a Word document of before 2007 (DOC); save it as DOCX or as text.'],
];
const ZIP = 'PK\u0003\u0004';

/**
 * The words of a file: text, Markdown or HTML in UTF-8, UTF-16 or Windows-1252, or a Word document. HTML stays as it is; nothing in a
 * file is run, and its pictures are not read.
 *
 * @throws NotText for a PDF, an older Word document, a picture or any other file that is no text.
 */
export async function textOfCopy(bytes: Uint8Array): Promise<CopyText> {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start.startsWith(ZIP)) return { text: await textOfWord(bytes), taken: true };
  for (const [known, message] of STARTS) if (start.startsWith(known)) throw new NotText(message);
  const text = decoded(bytes);
  if (text.includes('\0')) throw new NotText('This is not text; save the copy as text, Markdown, HTML or DOCX.');
  return { text, taken: false };
}

async function textOfWord(bytes: Uint8Array): Promise<string> {
  const unpacked = inflatedSize(bytes, MOST_UNPACKED);
  if (unpacked === undefined)
    throw new NotText('This could not be read as a Word document, nor as text; save the copy as DOCX or as text.');
  if (unpacked > MOST_UNPACKED)
    throw new NotText('This document unpacks to more than 40 MB, which is no article; give its text alone.');
  const { default: mammoth } = await import('mammoth');
  const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noPictures });
    return asRead(value);
  } catch {
    throw new NotText('This could not be read as a Word document, or has no text; save the copy as DOCX or as text.');
  }
}
