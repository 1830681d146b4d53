import { readFileSync, statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { asRead } from '../copy/index.ts';
import { EXIT, Stop } from './exit-codes.ts';

/** A copy to check, as text. */
export interface CopyFile {
  readonly text: string;
  /** The file's own bytes are no text: spans are of the text that was taken from it. */
  readonly taken: boolean;
}

/** Longer than a newspaper. */
const MOST_BYTES = 4_000_000;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Reads a copy to check: text, Markdown or HTML in UTF-8, UTF-16 or Windows-1252, or a Word document; `-` is standard input. */
export async function readCopy(path: string): Promise<CopyFile> {
  if (path !== '-') {
    const file = statSync(path, { throwIfNoEntry: false });
    if (!file?.isFile())
      throw new Stop(EXIT.usage, `There is no file ${path}; give a file of text, Markdown, HTML or DOCX.`);
    if (file.size > MOST_BYTES)
      throw new Stop(
        EXIT.refused,
        `${path} has ${Math.round(file.size / 1_000_000)} MB, which is no article; give the copy alone.`,
      );
  }
  // A pipe from another command may not be ready yet: it is waited for.
  const bytes = path === '-' ? await buffer(process.stdin) : readFileSync(path);
  if (ZIP.every((byte, index) => bytes[index] === byte)) return { text: await fromWord(path, bytes), taken: true };
  const text = decode(bytes);
  if (text.includes('\0'))
    throw new Stop(EXIT.refused, `${path} is not text; save the copy as text, Markdown, HTML or DOCX.`);
  if (text.trim() === '') throw new Stop(EXIT.refused, `${path} is empty; give copy with at least one sentence.`);
  return { text, taken: false };
}

/** UTF-8, UTF-16 where a mark says so, else Windows-1252, as older editors save it. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function fromWord(path: string, bytes: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage: noPictures });
    return asRead(value);
  } catch {
    throw new Stop(
      EXIT.refused,
      `${path} could not be read as a Word document, or has no text; save it as DOCX or as text.`,
    );
  }
}
