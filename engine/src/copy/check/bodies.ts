import {
  addDays,
  assemblyElections,
  stvContests,
  type AssemblyElection,
  type ElectoralRecord,
  type IsoDate,
  type ListRegion,
  type StvContestHeld,
} from '../../record/index.ts';
import { onceFor } from '../../record/memo.ts';
import { placeOfCouncil } from '../en/story/transferable.ts';
import { ASSEMBLY_WORDS, regionOfLists, STORMONT, TRANSFERABLE } from './en/assemblies.ts';
import { agrees } from './figures/moment.ts';
import type { Frame } from './frame.ts';
import { plainWords } from './text/plain-words.ts';

/** The one election of a text that is neither of the Commons nor of a council: of an assembly, or a count by transferable vote. */
export type Body =
  | { readonly kind: 'assembly'; readonly election: AssemblyElection; readonly region: ListRegion | undefined }
  | { readonly kind: 'count'; readonly contest: StvContestHeld }
  | {
      readonly kind: 'stormont';
      readonly date: IsoDate;
      readonly contests: readonly StvContestHeld[];
      readonly before: Extract<Body, { kind: 'stormont' }> | undefined;
    };

/** For how long after a poll copy without its date is of it. */
const NEWS_DAYS = 30;

/** What a text is of, as its first sentences name it; nothing where no such election of the day is held. */
export function bodyOf(record: ElectoralRecord, frames: readonly Frame[], date: IsoDate | undefined): Body | undefined {
  const text = plainWords(frames.map(wordsOf).join(' '));
  const isMeant = datedAs(frames, date);
  const place = ASSEMBLY_WORDS.find(([, words]) => words.test(text))?.[0];
  if (place !== undefined) {
    const election = newest(
      assemblyElections(record).filter((each) => each.place === place),
      isMeant,
      date,
    );
    const region = election?.regions.find(({ name }) => regionOfLists(plainWords(name).trim()).test(text));
    return election && { kind: 'assembly', election, region };
  }
  const stormont = STORMONT.test(text) ? newest(stormonts(record), isMeant, date) : undefined;
  if (!TRANSFERABLE.test(text)) return stormont;
  const contest = countsByName(record).find(
    ({ date: polled, name, council }) =>
      isMeant(polled) &&
      text.includes(plainWords(council ? `${name} ward` : name)) &&
      (council ? text.includes(plainWords(placeOfCouncil(council.name))) : /\bassembly\b/.test(text)),
  );
  return contest ? { kind: 'count', contest } : stormont;
}

/** Elections of the Northern Ireland Assembly, all constituencies of each together, the newest first. */
const stormonts = onceFor((record: ElectoralRecord): readonly Extract<Body, { kind: 'stormont' }>[] => {
  const days = Map.groupBy(
    stvContests(record).filter(({ body }) => body === 'ni-assembly'),
    ({ date }) => date,
  );
  return [...days]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .reduce<readonly Extract<Body, { kind: 'stormont' }>[]>(
      (newest, [date, contests]) => [{ kind: 'stormont', date, contests, before: newest[0] }, ...newest],
      [],
    );
});

/** The poll of the days before the text, whatever year is named beside it; else that of the year. */
function newest<Of extends { readonly date: IsoDate }>(
  all: readonly Of[],
  isMeant: (polled: IsoDate) => boolean,
  date: IsoDate | undefined,
): Of | undefined {
  return all.find((each) => isFresh(each.date, date)) ?? all.find((each) => isMeant(each.date));
}

const isFresh = (polled: IsoDate, date: IsoDate | undefined): boolean =>
  date !== undefined && date >= polled && date <= addDays(polled, NEWS_DAYS);

const wordsOf = onceFor((frame: Frame): string => frame.tokens.map(({ text }) => text).join(' '));

const countsByName = onceFor((record: ElectoralRecord): readonly StvContestHeld[] =>
  stvContests(record).toSorted(
    // The longest name first: `North Down` is no part of another then.
    (a, b) => b.name.length - a.name.length,
  ),
);

/** Whether a poll is the one that is meant: of a day or year that is named, else of the days before the text. */
function datedAs(frames: readonly Frame[], date: IsoDate | undefined): (polled: IsoDate) => boolean {
  const moments = frames.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.is === 'moment' && part.moment.year !== undefined ? [part.moment] : [])),
  );
  if (moments.length > 0) return (polled) => moments.some((moment) => agrees(moment, polled));
  return (polled) => isFresh(polled, date);
}
