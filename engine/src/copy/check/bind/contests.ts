import { RECORD_BEGINS, baselineOf, winnerOf, type Contest } from '../../../record/index.ts';
import {
  BY_ELECTION,
  FIRST_ELECTION,
  IN_ONE_YEAR,
  LAST_TIME,
  LOOKS_ELSEWHERE,
  LOOKS_FURTHER_BACK,
  PREVIOUSLY,
} from '../en/times.ts';
import { FORMER } from '../en/holders.ts';
import { agrees, type Moment } from '../figures/moment.ts';
import { onceForPair } from '../../../record/memo.ts';
import type { SeatName } from '../names/entity.ts';
import type { Frame } from '../frame.ts';
import { peopleIn, personAt, type View } from '../view.ts';
import { looksBackAt, momentsNear } from './moments.ts';
import { contestsOfName, oldContestsOfName } from './contests-of-name.ts';
import { byDate, inOrder } from './contests-by-date.ts';

/** The contests a figure about a seat may be of: those the text most likely means, and others that it could. */
export interface ContestsMeant {
  readonly likely: readonly Contest[];
  readonly also: readonly Contest[];
  /** The text names a day or year that the contests are of. */
  readonly named: boolean;
}

/** In copy of a day before the record begins: the year that it names, or the last election before it, as it was or on the new boundaries. */
function contestsBefore2010(view: View, seat: SeatName, index: number): ContestsMeant {
  const held = oldContestsOfName(view.record, seat).filter(({ polledOn }) => polledOn <= view.date!);
  for (const moment of momentsNear(view.frame, index)) {
    const found = held.filter(({ polledOn }) => agrees(moment, polledOn));
    if (found.length > 0) return { likely: found, also: [], named: true };
  }
  return { likely: held.filter(({ polledOn }) => polledOn === held[0]!.polledOn), also: [], named: false };
}

/**
 * The contests of a seat that a part of a sentence may speak of. A day or year in the sentence decides; else the last general election on
 * or before the day of the text, with by-elections since; without a day any contest held.
 */
export const contestsMeant = onceForPair(contestsOf);

function contestsOf(view: View, seat: SeatName, index: number): ContestsMeant {
  const all = contestsOfName(view.record, seat);
  if (view.date !== undefined && view.date < RECORD_BEGINS) return contestsBefore2010(view, seat, index);
  const held = view.date === undefined ? all : all.filter(({ polledOn }) => polledOn <= view.date!);
  const { line } = view.frame;
  for (const moment of momentsNear(view.frame, index)) {
    const dated = [held, all]
      .map((of) => of.filter((contest) => agrees(moment, contest.polledOn)))
      .find((of) => of.length > 0);
    const found = inOrder(dated ?? [], line);
    if (found.length > 0)
      return { likely: found, also: namesOneElection(view.frame) ? [] : others(held, found), named: true };
    // A year before the record begins is meant, and nothing of it is held.
    if (moment.year !== undefined && moment.year < 2010) {
      const old = oldContestsOfName(view.record, seat).filter(({ polledOn }) => agrees(moment, polledOn));
      return { likely: inOrder(old, line), also: held, named: true };
    }
  }
  if (FIRST_ELECTION.test(line)) return { likely: held.slice(-1), also: held.slice(0, -1), named: true };
  const found = LAST_TIME.test(line) ? undefined : fromBefore(view, held);
  const begun = LAST_TIME.test(line) ? [] : fromOpening(view, held);
  const back = begun.filter(({ polledOn }) => looksBackAt(view, polledOn));
  const usual = back.length > 0 ? back : (found?.likely ?? [...new Set([...begun, ...byDate(view, held)])]);
  const theirs = contestsOfPeople(view, index, held);
  // Of somebody who did not stand then an election is meant at which they did; of one who lost it, also those that they won.
  const stood = theirs.filter(({ contest }) => usual.includes(contest));
  const lost = stood.length === 0 || stood.some(({ won: first }) => !first);
  const won = lost ? theirs.flatMap(({ contest, won: first }) => (first ? [contest] : [])) : [];
  const own = stood.length > 0 ? [] : theirs.map(({ contest }) => contest);
  const before = [...won, ...own];
  const likely = [...new Set(stood.length === 0 && !FORMER.test(line) ? [...before, ...usual] : [...usual, ...before])];
  const only = found !== undefined && found.also.length === 0;
  return { likely, also: only ? [] : others(held, likely), named: false };
}

/** `At the 2024 general election Labour won by 627 votes`, `In 2015 UKIP came second`: the one election of a sentence that looks nowhere else. */
function namesOneElection({ line, parts }: Frame): boolean {
  const years = new Set(parts.flatMap((part) => (part.is === 'moment' ? [part.moment.year] : [])));
  if (years.size !== 1 || LOOKS_FURTHER_BACK.test(line)) return false;
  return /\bat the T\d+ (?:general )?election\b/.test(line) || (IN_ONE_YEAR.test(line) && !LOOKS_ELSEWHERE.test(line));
}

/** The contests, newest first, of the person whom the sentence named last before a figure, or first after it. */
function contestsOfPeople(
  { frame }: View,
  index: number,
  held: readonly Contest[],
): readonly { readonly contest: Contest; readonly won: boolean }[] {
  const people = peopleIn(frame);
  const at = people.findLast((each) => each < index) ?? people[0];
  if (at === undefined) return [];
  const { stood } = personAt(frame, at)!;
  return held.flatMap((contest) => {
    const own = stood.find((each) => each.contest === contest);
    return own && contest.election.kind !== 'notional' ? [{ contest, won: winnerOf(contest) === own.candidacy }] : [];
  });
}

/** Whether the text spoke of a by-election before this sentence, so that it may go on doing so. */
export function spokeOfByElection({ before, earlier, headings, opening }: View): boolean {
  return [...before, ...earlier, ...headings, ...(opening ? [opening] : [])].some(({ line }) => BY_ELECTION.test(line));
}

/** The election that the text began with, where that is not the last: copy of its own day, or a look back at it. */
function fromOpening(view: View, held: readonly Contest[]): readonly Contest[] {
  const { opening, frame } = view;
  if (!opening || !/election|poll/.test(opening.line)) return [];
  for (const moment of momentsNear(opening, opening.parts.length - 1)) {
    if (moment.year === undefined) continue;
    const found = held.filter((contest) => agrees(moment, contest.polledOn) && contest.election.kind !== 'notional');
    const bases = PREVIOUSLY.test(frame.line)
      ? found.flatMap((contest) => baselineOf(view.record, contest)?.contest ?? [])
      : [];
    if (found.length > 0) return [...inOrder(found, opening.line), ...bases];
  }
  return [];
}

/** The election that the paragraph named before, where this sentence only goes on with it. */
function fromBefore(view: View, held: readonly Contest[]): ContestsMeant | undefined {
  const frame = view.before.slice(-3).findLast(({ parts }) => parts.some((part) => part.is === 'moment'));
  if (!frame) return undefined;
  const moments = momentsNear(frame, frame.parts.length - 1);
  for (const moment of moments) {
    const found = held.filter((contest) => agrees(moment, contest.polledOn) && contest.election.kind !== 'notional');
    if (found.length > 0 && isElectionMoment(moment, frame.line)) {
      const usual = byDate(view, held);
      const likely = [...new Set([...found, ...usual])];
      const only = namesOneElection(frame) && !LOOKS_FURTHER_BACK.test(view.frame.line);
      return { likely, also: only ? [] : others(held, likely), named: false };
    }
  }
  return undefined;
}

function isElectionMoment(moment: Moment, line: string): boolean {
  return moment.year !== undefined && /election|poll|vote|majority|won|result/.test(line);
}

function others(held: readonly Contest[], likely: readonly Contest[]): readonly Contest[] {
  return held.filter((contest) => !likely.includes(contest));
}
