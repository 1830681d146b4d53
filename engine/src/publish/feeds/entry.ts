import type { Area } from '../../record/index.ts';

/** One thing that happened, as a feed tells it. */
export interface FeedEntry {
  /** Stays the same for ever: a reader that has seen it once does not show it again. */
  readonly id: string;
  readonly area: Area;
  readonly title: string;
  readonly text: string;
  /** When it became known, ISO 8601 in UTC; for what ships in the pack, the start of its day. */
  readonly at: string;
  /** Its page, from the root of the site. */
  readonly path: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Its page, from the root of the site. */
  readonly path: string;
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}
