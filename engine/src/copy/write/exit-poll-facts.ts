import { enterExitPoll, exitPollNights, type Bloc, type EnteredSeats } from '../../forecast/index.ts';
import {
  baselineOf,
  countBy,
  winnerOf,
  type Election,
  type ElectoralRecord,
  type PartyId,
  type Region,
} from '../../record/index.ts';
import { clockAfterClose } from '../en/story/clock.ts';
import type { ExitPollFigures } from './exit-poll-figures.ts';
import type { Voice } from './voice.ts';
import { hasPolledSeats, regionUnder, partyOf, rangesOf, countiesOf } from './exit-poll-region.ts';

/** An exit poll that the record does not hold: its lines as they were typed, and the party whose figure counts the Speaker, where one does. */
export interface TypedExitPoll {
  readonly lines: readonly EnteredSeats[];
  readonly speakerWith?: PartyId;
}

type Seats = ExitPollFigures['seats'];

/**
 * An exit poll with what it suggests of a region: as typed, or as it was published where the record has it; nothing where there is neither.
 *
 * @throws Error with a sentence for seats that cannot be, as `enterExitPoll` finds them.
 */
export function exitPollFigures(
  { record }: Voice,
  region: Region,
  election: Election,
  typed?: TypedExitPoll,
): ExitPollFigures | undefined {
  const seats = typed ? seatsTyped(record, typed) : seatsPublished(record, election);
  if (!seats) return undefined;
  const before = seatsBefore(record, election);
  const under = hasPolledSeats(region, election) ? regionUnder(record, region, election, typed) : undefined;
  const party = (bloc: Bloc) => partyOf(bloc, seats, election);
  return {
    seats,
    published: election.polledOn,
    ...(before && { before }),
    ...(under && {
      region: {
        name: region.name,
        kind: region.kind,
        ranges: rangesOf(under, party),
        counties: countiesOf(record, under, election, party),
      },
      watch: under.telling.map(({ name, expected }) => ({
        seat: name,
        ...(expected !== undefined && { expected: clockAfterClose(expected) }),
      })),
    }),
    past: pastOf(record, election),
  };
}

function seatsTyped(record: ElectoralRecord, { lines, speakerWith }: TypedExitPoll): Seats {
  const { readBack, problems } = enterExitPoll(record, lines, speakerWith);
  if (problems[0]) throw new Error(problems[0]);
  return readBack.map(({ party, seats }) => ({ party: record.parties().has(party) ? party : 'other', seats }));
}

function seatsPublished(record: ElectoralRecord, { id }: Election): Seats | undefined {
  const night = exitPollNights(record).find(({ election }) => election.id === id);
  if (!night) return undefined;
  const parties = night.parties.map(({ party, published }) => ({ party, seats: published }));
  return [...parties, { party: 'other', seats: night.others }];
}

/** Who won each seat of the House at the election before, notionally where it was redrawn. */
function seatsBefore(record: ElectoralRecord, { id }: Election): NonNullable<ExitPollFigures['before']> | undefined {
  const baselines = [...record.contests(id).values()].flatMap((contest) => baselineOf(record, contest) ?? []);
  const [first] = baselines;
  if (!first) return undefined;
  return {
    seats: countBy(baselines.flatMap(({ contest }) => winnerOf(contest)?.party ?? [])),
    year: first.contest.polledOn.slice(0, 4),
    notional: first.kind === 'notional',
  };
}

function pastOf(record: ElectoralRecord, { polledOn }: Election): NonNullable<ExitPollFigures['past']> {
  return exitPollNights(record)
    .filter(({ election }) => election.polledOn < polledOn)
    .flatMap(({ election, parties }) => {
      const [largest] = parties;
      return largest
        ? [{ year: election.polledOn.slice(0, 4), party: largest.party, said: largest.published, won: largest.came }]
        : [];
    });
}
