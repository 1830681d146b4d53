import { rendered, WRITTEN, type StoryStyle } from 'countroom/copy/write';
import { CACHE } from '#lib/server/cache-policy.ts';
import { jsonAnswer, openAnswer, preflight } from '#lib/server/copy/open-answer.ts';
import { Refused } from '#lib/server/copy/refused.ts';
import { kindAsked, writtenFor } from '#lib/server/copy/write-asked.ts';
import { desk } from '#lib/server/desk.ts';
import { copyWords } from '#lib/words/en-copy.ts';

const KEPT = { 'cache-control': CACHE.page, vary: 'accept' };

/** Copy from the record, as `countroom write` prints it: JSON, or as text or HTML where `style` or the request's `accept` says so. */
export function GET({ request, url }) {
  return openAnswer(async () => {
    const ready = await desk();
    const kind = kindAsked(url.searchParams, 'seat-result');
    const of = url.searchParams.get('of')?.trim() || (WRITTEN[kind] === 'region' ? ready.settings.region : '');
    if (of === '') throw new Refused(400, copyWords.api.of(kind, WRITTEN[kind]));
    const stories = writtenFor(ready, kind, of, url.searchParams);
    const style = styleOf(url.searchParams.get('style'), request.headers.get('accept') ?? '');
    if (style === 'json') return jsonAnswer(stories, KEPT);
    return new Response(stories.map((story) => rendered(story, style)).join('\n'), {
      headers: { 'content-type': `text/${style === 'html' ? 'html' : 'plain'}; charset=utf-8`, ...KEPT },
    });
  });
}

export const OPTIONS = preflight;

const TYPES: readonly (readonly [type: string, style: StoryStyle | 'json'])[] = [
  ['text/html', 'html'],
  ['text/plain', 'plain'],
];

function styleOf(asked: string | null, accept: string): StoryStyle | 'json' {
  const styles = ['json', 'plain', 'html', 'script'] as const;
  const named = styles.find((each) => each === asked);
  if (asked && !named) throw new Refused(400, copyWords.api.choice('style', asked, styles.join(', ')));
  const wanted = accept.split(',').map((each) => each.split(';')[0]!.trim());
  return named ?? TYPES.find(([type]) => type === wanted[0])?.[1] ?? 'json';
}
