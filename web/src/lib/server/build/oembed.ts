import type { Desk } from 'countroom/publish';
import type { IsoDate } from 'countroom/record';
import { frameHtml, heightOf } from '#lib/embed/snippets.ts';
import { cardPath, embedPath, type Scope } from '#lib/embed/scope.ts';
import { words } from '#lib/words/en.ts';
import { cardOf } from './card.ts';

/** A widget's answer to oEmbed 1.0, type `rich`. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  /** Seconds. Out of a count a widget changes from day to day at most. */
  cache_age: number;
}

const WIDEST = 720;
const NARROWEST = 280;
const DAY = 86_400;

/** The answer for a scope, no wider and no higher than the asker can show. */
export function oEmbedOf(
  desk: Desk,
  scope: Scope,
  { origin, on, query, most }: { origin: string; on: IsoDate; query: string; most: { width: number; height: number } },
): OEmbed {
  const card = cardOf(desk, scope, on);
  const width = Math.max(NARROWEST, Math.min(WIDEST, most.width));
  const height = Math.min(heightOf(scope.widget), most.height);
  return {
    version: '1.0',
    type: 'rich',
    title: card.title,
    provider_name: words.brand,
    provider_url: `${origin}/`,
    html: frameHtml({ src: origin + embedPath(scope) + query, title: card.title, height, width }),
    width,
    height,
    thumbnail_url: origin + cardPath(scope, '1200x630') + query,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    cache_age: DAY,
  };
}
