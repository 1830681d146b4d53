import {
  asPublished,
  blocOf,
  enterExitPoll,
  exitPollNights,
  knownAtClose,
  publishedExitPoll,
  regionUnderExitPoll,
  type Bloc,
  type RegionUnderExitPoll,
  type SeatUnderExitPoll,
} from '../../forecast/index.ts';
import {
  areaKey,
  areasIn,
  baselineOf,
  countBy,
  winnerOf,
  type Area,
  type Election,
  type ElectoralRecord,
  type PartyId,
  type Region,
} from '../../record/index.ts';
import { clockAfterClose } from '../en/story/clock.ts';
import type { CountyUnderPoll, ExitPollFigures, SeatRange } from './exit-poll-figures.ts';
import type { Voice } from './voice.ts';

/** One line of an exit poll as it was typed. */
export interface TypedSeats {
  readonly party: string;
  readonly seats: number;
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
  typed?: readonly TypedSeats[],
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

/** Exit polls have no sample in Northern Ireland. */
function hasPolledSeats(region: Region, { boundarySet }: Election): boolean {
  return areasIn(region, boundarySet).some(({ nation }) => nation !== 'Northern Ireland');
}

function seatsTyped(record: ElectoralRecord, typed: readonly TypedSeats[]): Seats {
  const { readBack, problems } = enterExitPoll(record, typed);
  if (problems[0]) throw new Error(problems[0]);
  return readBack.map(({ party, seats }) => ({ party: record.parties().has(party) ? party : 'other', seats }));
}

function seatsPublished(record: ElectoralRecord, { id }: Election): Seats | undefined {
  const night = exitPollNights(record).find(({ election }) => election.id === id);
  if (!night) return undefined;
  const parties = night.parties.map(({ party, published }) => ({ party, seats: published }));
  return [...parties, { party: 'other', seats: night.others }];
}

function regionUnder(
  record: ElectoralRecord,
  region: Region,
  { id }: Election,
  typed: readonly TypedSeats[] | undefined,
): RegionUnderExitPoll {
  const exitPoll = typed ? enterExitPoll(record, typed).exitPoll : publishedExitPoll(record, id)!;
  const inversion = typed ? undefined : asPublished(record, id);
  const known = knownAtClose(record, id, exitPoll);
  return regionUnderExitPoll(record, { region, election: id, exitPoll, ...known, ...(inversion && { inversion }) });
}

/** The party that a bloc of the forecast is, at this exit poll. */
function partyOf(bloc: Bloc, seats: Seats, { polledOn }: Election): PartyId {
  const given = seats.find(({ party }) => blocOf(party) === bloc && party !== 'other');
  if (given) return given.party;
  if (bloc === 'ref') return polledOn < '2019' ? 'ukip' : polledOn < '2021' ? 'brx' : 'ref';
  return bloc === 'green' ? 'grn' : bloc === 'oth' ? 'other' : bloc;
}

function rangesOf({ expected }: RegionUnderExitPoll, party: (bloc: Bloc) => PartyId): readonly SeatRange[] {
  return expected
    .filter(({ bloc, high }) => high > 0 && bloc !== 'oth')
    .toSorted((a, b) => b.seats - a.seats)
    .map(({ bloc, low, high }) => ({ party: party(bloc), low, high }));
}

function countiesOf(
  record: ElectoralRecord,
  { seats }: RegionUnderExitPoll,
  { boundarySet }: Election,
  party: (bloc: Bloc) => PartyId,
): readonly CountyUnderPoll[] {
  const areaOf = ({ gss }: SeatUnderExitPoll): Area => record.areas().get(areaKey({ boundarySet, gss }))!;
  const counties = Map.groupBy(seats, (seat) => areaOf(seat).county || areaOf(seat).region);
  return [...counties]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([county, of]) => ({
      county,
      changes: of
        .filter(({ group }) => group === 'changes hands')
        .map(({ name, before, chances }) => ({
          seat: name,
          from: party(before),
          to: party(chances.find(({ bloc }) => bloc !== before)!.bloc),
        })),
      cannotSay: of.filter(({ group }) => group === 'cannot say').map(({ name }) => name),
      stays: of.filter(({ group }) => group === 'stays').length,
    }));
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
