import { readFileSync, statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { MOST_COPY_BYTES, NotText, textOfCopy, type CopyText } from '../publish/copy-files/index.ts';
import { EXIT, Stop } from './exit-codes.ts';

/** Reads a copy to check: text, Markdown or HTML in UTF-8, UTF-16 or Windows-1252, or a Word document; `-` is standard input. */
export async function readCopy(path: string): Promise<CopyText> {
  if (path !== '-') {
    const file = statSync(path, { throwIfNoEntry: false });
    if (!file?.isFile())
      throw new Stop(EXIT.usage, `There is no file ${path}; give a file of text, Markdown, HTML or DOCX.`);
    if (file.size > MOST_COPY_BYTES)
      throw new Stop(
        EXIT.refused,
        `${path} has ${Math.round(file.size / 1_000_000)} MB, which is no article; give the copy alone.`,
      );
  }
  // A pipe from another command may not be ready yet: it is waited for.
  const bytes = path === '-' ? await buffer(process.stdin) : readFileSync(path);
  const copy = await textOfCopy(bytes).catch((error: unknown) => {
    throw error instanceof NotText ? new Stop(EXIT.refused, `${path}: ${error.message}`) : error;
  });
  if (copy.text.trim() === '') throw new Stop(EXIT.refused, `${path} is empty; give copy with at least one sentence.`);
  return copy;
}
