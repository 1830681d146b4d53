import type { ClaimKind } from './claim.ts';
import { doubted } from './doubts.ts';
import type { Made } from './doubts-of-size.ts';
import type { Frame } from './frame.ts';
import type { Draft } from './judge.ts';
import { otherFigures } from './kinds/other-figures.ts';
import { placesBeside } from './kinds/places-beside.ts';
import { personDates } from './kinds/person-dates.ts';
import { wonBeside } from './kinds/won-beside.ts';
import { sitsFor } from './kinds/sits-for.ts';
import { standing } from './kinds/standing.ts';
import { READERS, READERS_OF_SCORES } from './readers.ts';
import type { View } from './view.ts';

/** What a sentence says. */
export function draftsOf(view: View): readonly Draft[] {
  return withPeople(view, figuresOf(view));
}

/** With those named beside a place or party of theirs. What is borne out of somebody already need not be said again; a wrong party must be. */
function withPeople(view: View, told: readonly Draft[]): readonly Draft[] {
  const settled = told.filter(({ verdict }) => verdict !== 'cannot check');
  const beside = standing(view).filter(
    ({ part, verdict }) => verdict === 'contradicted' || !settled.some((each) => covers(view.frame, each, part)),
  );
  const further = [...placesBeside(view), ...wonBeside(view), ...personDates(view)];
  const added = [...beside, ...further.filter((each) => !settled.some((other) => overlaps(view.frame, each, other)))];
  const open = ({ part, verdict }: Draft) =>
    verdict === 'cannot check' && added.some((each) => covers(view.frame, each, part));
  return [...told.filter((each) => !open(each)), ...added];
}

/**
 * As of the kind of election that the words seem to speak of, and as of the article's own poll. One reading that bears a statement out is
 * enough; of two readings that which bears out something where the other bears out nothing is meant.
 */
function figuresOf(view: View): readonly Draft[] {
  const told = readAs(view);
  const { ownPoll } = view;
  if (ownPoll === undefined || ownPoll === view.topic) return told;
  const own = readAs({ ...view, topic: ownPoll });
  const borneOut = own.filter(isBorneOut);
  if (borneOut.length > 1 && !told.some(isBorneOut)) return own;
  const added = borneOut.filter(
    (each) => !told.some((other) => isBorneOut(other) && overlaps(view.frame, each, other)),
  );
  return [...told.filter((each) => !added.some((other) => overlaps(view.frame, each, other))), ...added];
}

const isBorneOut = ({ verdict }: Draft): boolean => verdict === 'supported';

/** The claims of all readers, each part of the sentence under the first that takes it. */
function readAs(view: View): readonly Draft[] {
  const taken = new Set<number>();
  const made: Made[] = [];
  for (const read of READERS) {
    for (const draft of read(view)) {
      if (!draft.tokens && draft.kind !== 'sum') {
        if (taken.has(draft.part)) continue;
        taken.add(draft.part);
      }
      made.push({ draft, ofScores: READERS_OF_SCORES.has(read) });
    }
  }
  const told = doubted(view, made);
  // What no reading was found for is tried once more against all that is held of those who are named.
  const unread = new Set(
    told.flatMap(({ part, verdict, subject }) => (verdict === 'cannot check' && subject === '' ? [part] : [])),
  );
  const unclear = new Set(told.flatMap((draft) => (isUnclear(draft) ? [draft.part] : [])));
  const others = otherFigures(view, taken.difference(unread), unclear);
  const read = new Set(others.map(({ part }) => part));
  const passing = sitsFor(view).filter(({ part }) => !told.some((each) => covers(view.frame, each, part)));
  const kept = told.filter(({ part, verdict }) => verdict !== 'cannot check' || !read.has(part));
  return [...kept, ...passing, ...others];
}

/** Figures of a poll, which the text may not bind to one. */
const OF_A_POLL: ReadonlySet<ClaimKind> = new Set([
  'votes',
  'share',
  'majority',
  'swing',
  'required swing',
  'change',
  'turnout',
]);

function isUnclear({ verdict, kind }: Draft): boolean {
  return verdict === 'cannot check' && OF_A_POLL.has(kind);
}

/** The tokens that a claim is filed under. */
export function tokensOf(frame: Frame, { part, words, tokens }: Draft): readonly [from: number, to: number] {
  return tokens ?? words ?? tokensOfPart(frame, part);
}

/** The tokens of a part, with the words that say how a figure is meant. */
function tokensOfPart({ parts }: Frame, index: number): readonly [from: number, to: number] {
  const part = parts[index]!;
  return [part.is === 'figure' ? part.figure.opens : part.from, part.to];
}

function overlaps(frame: Frame, one: Draft, other: Draft): boolean {
  const [[from, to], [start, end]] = [tokensOf(frame, one), tokensOf(frame, other)];
  return from < end && start < to;
}

/** Whether a claim is filed under a part of the sentence or has it within its words. */
function covers({ parts }: Frame, { part, words, tokens }: Draft, other: number): boolean {
  const [from, to] = words ?? tokens ?? [0, 0];
  const own = parts[other];
  return part === other || (own !== undefined && from <= own.from && own.to <= to);
}
