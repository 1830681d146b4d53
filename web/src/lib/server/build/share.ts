import type { Desk } from 'countroom/publish';
import { NotFound, type IsoDate } from 'countroom/record';
import { cardPath, pagePath, scopeOfPath, type Scope } from '#lib/embed/scope.ts';
import { today } from '#lib/server/question.ts';
import type { Share } from '#lib/view/share.ts';
import { embedWords } from '#lib/words/en-embeds.ts';
import { cardOf } from './card.ts';
import { onQuery } from './names.ts';

/** What the page at an address says of itself where it is linked to; nothing for a page that is no region, list or seat. */
export function shareOf(desk: Desk, path: string, { origin, on }: { origin: string; on: IsoDate }): Share | undefined {
  const scope = scopeOfPath(decodeURI(path));
  if (!scope) return undefined;
  const page = origin + pagePath(scope) + onQuery(on, today());
  try {
    const card = cardOf(desk, scope, on);
    return {
      title: card.title,
      alt: card.alt,
      image: origin + cardPath(scope, '1200x630') + onQuery(on, today()),
      page,
      oembed: `${origin}/oembed?format=json&url=${encodeURIComponent(page)}`,
      feeds: feedsOf(scope, card.title),
    };
  } catch (thrown) {
    // The page itself says that it knows no such name, with the nearest it does know.
    if (thrown instanceof NotFound) return undefined;
    throw thrown;
  }
}

function feedsOf(scope: Scope, title: string): Share['feeds'] {
  if (scope.widget !== 'holdings') return [];
  return [
    { type: 'application/atom+xml', title: `${title}: ${embedWords.page.atom}`, href: `/feeds/${scope.region}.atom` },
    { type: 'application/feed+json', title: `${title}: ${embedWords.page.json}`, href: `/feeds/${scope.region}.json` },
  ];
}
