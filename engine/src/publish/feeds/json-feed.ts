import type { FeedPlace } from './atom.ts';
import type { Feed } from './entry.ts';

/** A feed as JSON Feed 1.1. */
export function toJsonFeed(feed: Feed, { origin, path }: FeedPlace): string {
  const items = feed.entries.map(({ id, title, text, at, path: page, area }) => ({
    id,
    url: origin + page,
    title,
    content_text: text,
    date_published: at,
    tags: [area.name],
  }));
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: origin + feed.path,
    feed_url: origin + path,
    language: 'en-GB',
    authors: [{ name: 'Countroom' }],
  };
  return `${JSON.stringify({ ...head, items }, null, 2)}\n`;
}
