import { ENTITIES } from './entities.ts';
import { PlainText, type SourceText } from './source-text.ts';

/** Whether a text is HTML: it opens or closes an element that only HTML has. */
export function isHtml(text: string): boolean {
  return /<(?:!doctype|\/?(?:html|body|head|p|div|h[1-6]|ul|ol|li|table|tr|td|th|br|span|section|article|script|style|strong|em|a|b|i|img)\b[^<>]*>)/i.test(
    text,
  );
}

/** What is never shown to a reader, and so never read; nothing of it is run. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'iframe', 'object']);
const BREAKS =
  /^(?:p|div|h[1-6]|ul|ol|li|table|tr|thead|tbody|caption|section|article|header|footer|blockquote|br|hr|dl|dt|dd|figure|figcaption|main|aside|nav|pre)$/;

/**
 * The text of an HTML page as its reader sees it: elements become line breaks, cells are parted by ` | `, headings begin with `# `,
 * items with `- `. It is read as text; nothing is run or fetched.
 */
export function fromHtml(html: string): SourceText {
  const out = new PlainText();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? html.length : open;
    copyText(out, html, at, end);
    if (open === -1) break;
    at = readTag(out, html, open);
  }
  return out.done(html.length);
}

/** Reads the tag at a place and gives the place after it, or after all that it hides. */
function readTag(out: PlainText, html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const tag = /^<(\/?)([a-z][a-z0-9]*)\b/i.exec(html.slice(open, open + 40));
  if (!tag) {
    if (html[open + 1] === '!' || html[open + 1] === '?') return after(html, '>', open);
    out.copy('<', open);
    return open + 1;
  }
  const [, closing, written] = tag;
  const name = written!.toLowerCase();
  const close = after(html, '>', open);
  if (closing === '' && HIDDEN.has(name)) return afterHidden(html, name, close);
  if (name === 'td' || name === 'th') out.put(closing ? ' | ' : '', open);
  else if (BREAKS.test(name)) {
    out.breakLine(open);
    if (!closing && /^h[1-6]$/.test(name)) out.put('# ', open);
    if (!closing && name === 'li') out.put('- ', open);
  }
  return close;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function afterHidden(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\b[^>]*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

/** Line breaks of the source are spaces to a reader. */
function copyText(out: PlainText, html: string, from: number, to: number): void {
  const pattern = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));|\s+/gi;
  const text = html.slice(from, to);
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    out.copy(text.slice(last, match.index), from + last);
    out.put(decoded(match), from + match.index);
    last = match.index + match[0].length;
  }
  out.copy(text.slice(last), from + last);
}

function decoded([whole, decimal, hex, name]: RegExpMatchArray): string {
  if (name !== undefined) return ENTITIES[name] ?? whole!;
  const code = decimal === undefined ? (hex === undefined ? undefined : Number.parseInt(hex, 16)) : Number(decimal);
  if (code === undefined) return ' ';
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
}
