import type { Story, StoryKind } from './story.ts';

/** How a story leaves the desk. */
export type StoryStyle = 'plain' | 'html' | 'script';

/** Lines for a screen are all there is: they have no headline of their own. */
const LINES_ALONE: ReadonlySet<StoryKind> = new Set(['lower-third', 'caption', 'push']);

/** A story as text: the headline, then paragraphs with a line between. */
export function plainText({ kind, headline, paragraphs }: Story): string {
  if (LINES_ALONE.has(kind)) return paragraphs.map((each) => `${wordsOf(each)}\n`).join('');
  return [headline, ...paragraphs.map(wordsOf)].map((each) => `${each}\n`).join('\n');
}

/** A story as HTML for a newsroom's own editor: a heading and paragraphs, everything escaped, no classes and no styles. */
function htmlText({ headline, paragraphs }: Story): string {
  return [`<h2>${escaped(headline)}</h2>`, ...paragraphs.map((each) => `<p>${escaped(wordsOf(each))}</p>`)]
    .map((line) => `${line}\n`)
    .join('');
}

/** A story for reading aloud: capitals, no headline, a sentence a line, with a line between paragraphs. */
function scriptText({ paragraphs }: Story): string {
  return paragraphs.map((sentences) => sentences.map(({ text }) => `${text.toUpperCase()}\n`).join('')).join('\n');
}

export function rendered(story: Story, style: StoryStyle): string {
  return style === 'html' ? htmlText(story) : style === 'script' ? scriptText(story) : plainText(story);
}

function wordsOf(paragraph: Story['paragraphs'][number]): string {
  return paragraph.map(({ text }) => text).join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
