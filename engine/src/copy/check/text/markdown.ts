import { PlainText, type SourceText } from './source-text.ts';

/** Marks that a reader of Markdown does not see: emphasis, code, and the address behind a link. */
const MARKS = /\*{1,3}|__|`+|!?\[([^\][\n]{1,300})\]\([^()\s]{0,500}\)|\r/g;

/** Plain text or Markdown without its marks; tabs part cells. A star that begins a line is a bullet and stays. */
export function fromMarkdown(given: string): SourceText {
  const text = given.replaceAll(/(?<=\S *)\t(?=\s*\S)/g, '|');
  const out = new PlainText();
  let last = 0;
  for (const match of text.matchAll(MARKS)) {
    const [mark, linked] = match;
    const bullet = mark === '*' && /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, match.index - 12), match.index));
    if (bullet && text[match.index + 1] === ' ') continue;
    out.copy(text.slice(last, match.index), last);
    if (linked !== undefined) out.copy(linked, match.index + mark.indexOf('[') + 1);
    last = match.index + mark.length;
  }
  out.copy(text.slice(last), last);
  return out.done(text.length);
}
