import { fromHtml, isHtml } from './html.ts';
import { fromMarkdown } from './markdown.ts';
import type { SourceText } from './source-text.ts';

/** A text that cannot be read as copy; the sentence says why and what to do. */
export class NotCopy extends Error {
  override readonly name = 'Unusable';
}

/** About forty times the longest article: what is longer is no copy. */
export const LONGEST = 1_000_000;

/**
 * A text as its reader sees it, plain, with the place of each character; HTML is read as text, nothing of it is run.
 *
 * @throws NotCopy when it is empty, too long or not text.
 */
export function readText(text: string): SourceText {
  if (text.length > LONGEST) {
    const size = (text.length / 1_000_000).toFixed(1);
    throw new NotCopy(
      `The text has ${size} million characters, where at most one million can be checked at once; check it in parts.`,
    );
  }
  const start = text.slice(0, 4000);
  if (start.includes('\u0000') || (start.match(/\uFFFD/g)?.length ?? 0) * 20 > start.length)
    throw new NotCopy(
      'This is not text: it has bytes that are no characters; save the copy as UTF-8 text, Markdown or HTML.',
    );
  const source = isHtml(text) ? fromHtml(text) : fromMarkdown(text);
  if (!/[\p{L}\p{N}]/u.test(source.plain))
    throw new NotCopy('There is no text to check; give copy with at least one sentence.');
  return source;
}

/** A text as its reader sees it, for a format whose own characters nobody sees. Throws as `checkCopy` does. */
export function asRead(text: string): string {
  return readText(text).plain;
}
