import { compare, ratio, type Ratio } from '../../../psephology/index.ts';
import type { Cite, IsoDate, PartyId } from '../../../record/index.ts';

/** A candidate or list with its votes, or its share as published where votes are not held. */
export interface Entry {
  readonly party: PartyId;
  /** The candidate; nobody for a list. */
  readonly person?: string | undefined;
  readonly votes?: number | undefined;
  readonly share?: Ratio | undefined;
  /** The Speaker's votes, where the Speaker came from this party and some count them with it. */
  readonly speakers?: number | undefined;
  readonly cite: Cite;
}

/** Any poll whose votes are held: in a seat, a region, a counting area, for one office. */
export interface Poll {
  /** Whose it is: `Peterborough`. */
  readonly subject: string;
  /** `Peterborough at the 2017 general election`. */
  readonly name: string;
  readonly date: IsoDate;
  /** Most votes first. */
  readonly entries: readonly Entry[];
  /** How many stood, where votes are not held of all. */
  readonly stood?: number | undefined;
  readonly valid?: number | undefined;
  readonly electorate?: number | undefined;
  readonly rejected?: number | undefined;
  readonly cite: Cite;
  /** What its changes are measured against. */
  readonly before?: (() => Poll | undefined) | undefined;
}

/** The polls that a figure may be of. */
export interface PollsMeant {
  readonly likely: readonly Poll[];
  /** Others that bear a figure out, and are never held against it. */
  readonly also: readonly Poll[];
  /** Others that the text does not speak of. */
  readonly stale: readonly Poll[];
  readonly sure: boolean;
}

export const NONE: PollsMeant = { likely: [], also: [], stale: [], sure: false };

export function shareOf(entry: Entry, { valid }: Poll): Ratio | undefined {
  if (entry.share) return entry.share;
  return entry.votes === undefined || !valid ? undefined : ratio(entry.votes, valid);
}

/** A party's entries of a poll as one; independents stay apart. */
export function entriesOf(poll: Poll, party: PartyId): readonly Entry[] {
  return poll.entries.filter((entry) => entry.party === party);
}

/** The place of an entry among all whose share is known; nothing where its own is not. */
export function placeAmong(poll: Poll, entry: Entry): number | undefined {
  const own = shareOf(entry, poll);
  if (!own) return undefined;
  // What sources left together is nobody's.
  const shares = poll.entries.flatMap((each) => (each.party === 'other' ? [] : (shareOf(each, poll) ?? [])));
  return 1 + shares.filter((share) => compare(share, own) > 0).length;
}
