import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enterExitPoll, type Bloc, type EnteredSeats } from '../../forecast/index.ts';
import { sha256 } from '../../journal/hash.ts';
import type { IsoDate, PartyId } from '../../record/index.ts';
import type { Desk } from '../desk.ts';
import { writeDown } from '../write-down.ts';
import { closeOfPoll } from './close-of-poll.ts';

/** An exit poll as a person enters it. */
export interface ExitPollEntry {
  /** Id of the general election; one that the record does not know yet tells its day: `parl.2029-05-03`. */
  readonly election: string;
  /** Seats by party id, `other` and `northern-ireland`, as typed. */
  readonly lines: readonly EnteredSeats[];
  /** The party whose figure counts the Speaker, where one does. */
  readonly speakerWith?: PartyId;
  readonly enteredAt: string;
  readonly by: string;
  readonly source: string;
}

/** An exit poll that may be shown. */
export interface DeskExitPoll extends ExitPollEntry {
  /** Its place among all that were ever entered, from 1. */
  readonly number: number;
  readonly polledOn: IsoDate;
  /** Seats of Great Britain by bloc, the Speaker's left out; a bloc that was not named is absent. */
  readonly seats: Partial<Record<Bloc, number>>;
  /** What was given to others, where it was. */
  readonly others?: number;
}

/** The newest exit poll of an election, with those it took the place of, oldest first. */
export interface ReleasedExitPoll extends DeskExitPoll {
  readonly earlier: readonly DeskExitPoll[];
}

/** What may be told of an exit poll before the close of poll: that it is there. */
export interface HeldExitPoll {
  readonly election: string;
  readonly number: number;
  readonly enteredAt: string;
  readonly by: string;
  /** When it may be shown, ISO 8601 in UTC. */
  readonly heldUntil: string;
}

/** Each file vouches for itself and for the one before, so that one that was altered or taken away is found. */
interface Stored {
  readonly entry: ExitPollEntry;
  readonly previous: string;
  readonly hash: string;
}

const folderOf = (home: string) => join(home, 'exit-polls');
const nameOf = (number: number) => `${String(number).padStart(4, '0')}.json`;

/**
 * Exit polls of the desk whose poll has closed, one for each election. The only way to a figure of any: before ten at night in London on polling
 * day nobody is answered with one (RPA 1983 s.66A).
 *
 * @param now the server's clock, ISO 8601 in UTC
 * @throws Error when a file was altered since it was kept.
 */
export function exitPollsReleased({ home, record }: Pick<Desk, 'home' | 'record'>, now: string): ReleasedExitPoll[] {
  const open = stored(home).flatMap(({ entry }, at): DeskExitPoll[] => {
    const polledOn = pollingDay(record, entry.election);
    if (!hasClosed(polledOn, now)) return [];
    const { seats } = enterExitPoll(record, entry.lines, entry.speakerWith).exitPoll;
    const others = entry.lines.find(({ party }) => party === 'other')?.seats;
    return [{ ...entry, number: at + 1, polledOn, seats, others }];
  });
  return [...Map.groupBy(open, ({ election }) => election).values()].map((each) => ({
    ...each.at(-1)!,
    earlier: each.slice(0, -1),
  }));
}

/** Exit polls that wait for the close of their poll, without a figure or a word of them. */
export function exitPollsHeld({ home, record }: Pick<Desk, 'home' | 'record'>, now: string): HeldExitPoll[] {
  return stored(home).flatMap(({ entry: { election, enteredAt, by } }, at) => {
    const polledOn = pollingDay(record, election);
    if (hasClosed(polledOn, now)) return [];
    return [{ election, number: at + 1, enteredAt, by, heldUntil: closeOfPoll(polledOn) }];
  });
}

/**
 * Keeps an exit poll beside those there are, and gives its number; none is ever written over.
 *
 * @throws Error when another was kept at the same moment; then this one was not.
 */
export function keepExitPoll(home: string, entry: ExitPollEntry): number {
  const before = stored(home);
  const number = before.length + 1;
  const folder = folderOf(home);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const previous = before.at(-1)?.hash ?? '';
  const kept: Stored = { entry, previous, hash: hashOf(entry, previous) };
  if (!writeDown(join(folder, nameOf(number)), JSON.stringify(kept)))
    throw new Error('Another exit poll was entered at the same moment and this one was not kept; enter it again.');
  return number;
}

/** The later of the day the record has and the day in the id: where they part, nothing comes out too early. */
function pollingDay(record: Desk['record'], election: string): IsoDate {
  const inId = election.slice('parl.'.length);
  const held = record.elections().get(election)?.polledOn ?? inId;
  return held > inId ? held : inId;
}

/** A time that cannot be read is before every close. */
function hasClosed(polledOn: IsoDate, now: string): boolean {
  return Date.parse(now) >= Date.parse(closeOfPoll(polledOn));
}

function stored(home: string): Stored[] {
  const folder = folderOf(home);
  if (!existsSync(folder)) return [];
  const count = readdirSync(folder).filter((name) => /^\d{4}\.json$/.test(name)).length;
  let previous = '';
  return Array.from({ length: count }, (_, at) => {
    const path = join(folder, nameOf(at + 1));
    const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Stored) : undefined;
    if (!kept || kept.previous !== previous || kept.hash !== hashOf(kept.entry, previous))
      throw new Error(`${path} is not as it was kept; put it back from a copy: a correction is a new exit poll.`);
    previous = kept.hash;
    return kept;
  });
}

function hashOf(entry: ExitPollEntry, previous: string): string {
  return sha256(JSON.stringify([previous, entry]));
}
