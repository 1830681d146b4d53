import type { Feed, FeedEntry } from './entry.ts';
import { xmlText } from './xml.ts';

/** Where a feed is served: the site's origin, and its own address. */
export interface FeedPlace {
  /** `https://example.org`, without a slash at the end. */
  readonly origin: string;
  readonly path: string;
}

/** A feed as Atom (RFC 4287). */
export function toAtom(feed: Feed, { origin, path }: FeedPlace): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${feed.id}</id>`,
    `<title>${xmlText(feed.title)}</title>`,
    `<subtitle>${xmlText(feed.subtitle)}</subtitle>`,
    `<updated>${feed.updated}</updated>`,
    '<author><name>Countroom</name></author>',
    `<link rel="self" type="application/atom+xml" href="${xmlText(origin + path)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + feed.path)}"/>`,
    ...feed.entries.map((entry) => atomEntry(entry, origin)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function atomEntry({ id, title, text, at, path, area }: FeedEntry, origin: string): string {
  return [
    '<entry>',
    `<id>${id}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${at}</updated>`,
    `<published>${at}</published>`,
    `<category term="${xmlText(area.slug)}" label="${xmlText(area.name)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + path)}"/>`,
    `<content type="text">${xmlText(text)}</content>`,
    '</entry>',
  ].join('\n');
}
