import { longDate } from '../../copy/index.ts';
import { enterExitPoll, type ReadBack } from '../../forecast/index.ts';
import { closeOfPoll, exitPollsHeld, exitPollsReleased, keepExitPoll, type Desk } from '../../publish/index.ts';
import { findParty } from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import { plain } from '../fact/body.ts';
import { nameOf, type HomeOptions } from '../fact/keep.ts';
import type { Io } from '../io.ts';
import { deskFor } from '../question.ts';
import { electionAsked, type ElectionAsked } from './election-asked.ts';
import { inOrderOfSeats, readLines } from './lines.ts';

export interface EnterOptions extends HomeOptions {
  readonly others?: string;
  readonly speakerWith?: string;
  readonly source: string;
  readonly yes?: true;
}

const MAJORITY = 326;
const HOUSE = 650;

/** `countroom exit-poll enter`: checks, reads back, asks, and keeps; nothing of it is shown before the close of poll. */
export async function enter(io: Io, typed: string, words: readonly string[], options: EnterOptions): Promise<void> {
  const by = nameOf(io, options);
  const source = plain(options.source);
  if (source === '') throw new Stop(EXIT.usage, 'Say where the figures are from: --source "as announced at 22:00".');
  const desk = await deskFor(options, io);
  const election = electionAsked(desk.record, typed, io.today);
  const speakerWith = options.speakerWith === undefined ? undefined : findParty(desk.record, options.speakerWith).id;
  const { readBack, problems } = enterExitPoll(desk.record, readLines(words, options.others), speakerWith);
  if (problems.length > 0) throw new Stop(EXIT.refused, ['Refused; nothing was kept.', ...problems].join('\n'));
  readOut(io, desk, election, inOrderOfSeats(desk.record, election, io.today, readBack), speakerWith);
  await confirmed(io, options);
  const lines = readBack.map(({ party, seats }) => ({ party, seats }));
  const number = keepExitPoll(desk.home, { election: election.id, lines, speakerWith, enteredAt: io.now, by, source });
  const close = closeOfPoll(election.polledOn);
  const held =
    io.now < close ? ` Nothing of it is shown before 22:00 in London on ${longDate(election.polledOn)}.` : '';
  io.stdout.write(`Kept as exit poll number ${number}, of ${election.id}.${held}\n`);
}

/** The name of each party in full beside its number, as it is to be compared with what was announced. */
function readOut(
  io: Io,
  desk: Desk,
  { id, polledOn }: ElectionAsked,
  lines: readonly ReadBack[],
  speakerWith: string | undefined,
): void {
  const width = Math.max(...lines.map(({ name }) => name.length));
  const said = [
    `Exit poll of ${id}, polling day ${longDate(polledOn)}; parties in the order of the seats they hold:`,
    ...lines.map(({ name, seats }) => `  ${name.padEnd(width)}  ${String(seats).padStart(3)}`),
    ...outcome(lines),
    speakerWith === undefined
      ? 'No party’s figure is taken to count the Speaker; --speaker-with lab says otherwise.'
      : `The Speaker is counted with ${desk.record.parties().get(speakerWith)!.name}.`,
    ...replaced(desk, id, io.now),
  ];
  io.stderr.write(said.map((line) => `${line}\n`).join(''));
}

function outcome(lines: readonly ReadBack[]): string[] {
  const parties = lines.filter(({ party }) => party !== 'other' && party !== 'northern-ireland');
  const [first] = parties.toSorted((a, b) => b.seats - a.seats);
  if (!first) return [];
  const majority = 2 * first.seats - HOUSE;
  return [
    majority > 0
      ? `${first.name} would have a majority of ${majority}.`
      : `No party would have a majority: ${first.name} would be the largest, ${MAJORITY - first.seats} short.`,
  ];
}

function replaced(desk: Desk, id: string, now: string): string[] {
  const before = [...exitPollsReleased(desk, now), ...exitPollsHeld(desk, now)].findLast(
    ({ election }) => election === id,
  );
  return before
    ? [`It takes the place of number ${before.number}, entered by ${before.by} at ${before.enteredAt}; both are kept.`]
    : [];
}

async function confirmed(io: Io, { yes }: EnterOptions): Promise<void> {
  if (yes) return;
  if (!io.confirm)
    throw new Stop(EXIT.usage, 'Nobody can be asked here whether this is right; compare it and add --yes.');
  if (await io.confirm('Is this what was announced? Type yes to keep it: ')) return;
  throw new Stop(EXIT.refused, 'Not kept.');
}
