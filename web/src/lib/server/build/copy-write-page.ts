import { rendered, WRITTEN, type Story, type Written } from 'countroom/copy/write';
import type { Desk } from 'countroom/publish';
import { NotFound, type IsoDate } from 'countroom/record';
import type { WritePage } from '#lib/view/copy.ts';
import { copyWords } from '#lib/words/en-copy.ts';
import { refusalOf } from '../copy/refused.ts';
import { kindAsked, styleAsked, writtenFor } from '../copy/write-asked.ts';
import { storyRead } from './copy-story.ts';
import { subjectAsked, writeFields } from './copy-write-fields.ts';

const w = copyWords.write;
const PATH = '/write';
const FIRST: Written = 'seat-result';
const EDITIONS: readonly Written[] = ['battleground-preview', 'exit-poll-night', 'local-count-day', 'leader-visit'];
const COPIES = ['plain', 'html', 'script'] as const;

/** The page that writes, from the choices in its address. */
export function copyWritePage(desk: Desk, asked: URLSearchParams, today: IsoDate): WritePage {
  const { value: kind, refused } = attempt(asked, () => kindAsked(asked, FIRST), FIRST);
  const { value: style } = attempt(asked, () => styleAsked(desk.settings.style, asked), desk.settings.style);
  const of = subjectAsked(desk, kind, asked);
  const page = {
    groups: groupsOf(kind),
    kind,
    fields: writeFields(desk, { kind, of, style, today }, asked),
    stories: [],
    copies: [],
    files: [],
  };
  if (refused) return { ...page, refused };
  const { value: stories, refused: why } = attempt<readonly Story[] | undefined>(
    asked,
    () => writtenFor(desk, kind, of, asked),
    undefined,
  );
  return stories ? { ...page, ...written(desk, stories, { kind, of, asked }) } : { ...page, refused: why };
}

function written(
  desk: Desk,
  stories: readonly Story[],
  { kind, of, asked }: { kind: Written; of: string; asked: URLSearchParams },
) {
  const read = stories.map((story, at) => storyRead(desk, story, at + 1));
  const claims = read.flatMap((each) => each.claims);
  const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
  const address = (style: string) => {
    const query = new URLSearchParams([...asked].filter(([, value]) => value !== ''));
    for (const [name, value] of Object.entries({ kind, of, style })) query.set(name, value);
    return `/api/write?${query}`;
  };
  return {
    stories: read.map(({ view }) => view),
    readBack: w.readBack({
      supported: count('supported'),
      contradicted: count('contradicted'),
      unknown: count('cannot check'),
    }),
    copies: COPIES.map((style) => ({
      id: `as-${style}`,
      ...w.copies[style],
      text: stories.map((story) => rendered(story, style)).join('\n'),
    })),
    files: [...COPIES, 'json' as const].map((style) => ({ text: w.files[style], href: address(style) })),
  };
}

function groupsOf(kind: Written): WritePage['groups'] {
  const groups = Map.groupBy(Object.keys(WRITTEN) as Written[], (each) =>
    EDITIONS.includes(each) ? 'edition' : WRITTEN[each],
  );
  return [...groups].map(([group, kinds]) => ({
    label: w.groups[group],
    links: kinds.map((each) => ({ text: w.kinds[each], href: `${PATH}?kind=${each}`, current: each === kind })),
  }));
}

/** What is asked for, else a value that will do, with why and ways to the names that may have been meant. */
function attempt<T>(
  asked: URLSearchParams,
  ask: () => T,
  otherwise: T,
): { readonly value: T; readonly refused?: WritePage['refused'] } {
  try {
    return { value: ask() };
  } catch (thrown) {
    const { message } = refusalOf(thrown);
    if (!(thrown instanceof NotFound) || thrown.what === 'date')
      return { value: otherwise, refused: { message, near: [] } };
    const name = thrown.what === 'election' ? 'election' : 'of';
    const near = thrown.suggestions.map((text) => {
      const query = new URLSearchParams(asked);
      query.set(name, text);
      return { text, href: `${PATH}?${query}` };
    });
    // The page gives the nearest names as links, so its sentence ends before them.
    return { value: otherwise, refused: { message: message.replace(/; did you mean .*$/s, '.'), near } };
  }
}
