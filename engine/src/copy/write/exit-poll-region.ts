import {
  asPublished,
  blocOf,
  enterExitPoll,
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
  type Area,
  type Election,
  type ElectoralRecord,
  type PartyId,
  type Region,
} from '../../record/index.ts';
import type { CountyUnderPoll, ExitPollFigures, SeatRange } from './exit-poll-figures.ts';
import type { TypedExitPoll } from './exit-poll-facts.ts';

/** What an exit poll suggests of a region, as stories need it. */

/** Exit polls have no sample in Northern Ireland. */
export function hasPolledSeats(region: Region, { boundarySet }: Election): boolean {
  return areasIn(region, boundarySet).some(({ nation }) => nation !== 'Northern Ireland');
}

export function regionUnder(
  record: ElectoralRecord,
  region: Region,
  election: Election,
  typed: TypedExitPoll | undefined,
): RegionUnderExitPoll {
  const { id } = election;
  const exitPoll = typed
    ? enterExitPoll(record, typed.lines, typed.speakerWith).exitPoll
    : publishedExitPoll(record, id)!;
  const inversion = typed ? undefined : asPublished(record, id);
  const known = knownAtClose(record, election, exitPoll);
  return regionUnderExitPoll(record, { region, election: id, exitPoll, ...known, ...(inversion && { inversion }) });
}

/** The party that a bloc of the forecast is, at this exit poll. */
export function partyOf(bloc: Bloc, seats: ExitPollFigures['seats'], { polledOn }: Election): PartyId {
  const given = seats.find(({ party }) => blocOf(party) === bloc && party !== 'other');
  if (given) return given.party;
  if (bloc === 'ref') return polledOn < '2019' ? 'ukip' : polledOn < '2021' ? 'brx' : 'ref';
  return bloc === 'green' ? 'grn' : bloc === 'oth' ? 'other' : bloc;
}

export function rangesOf({ expected }: RegionUnderExitPoll, party: (bloc: Bloc) => PartyId): readonly SeatRange[] {
  return expected
    .filter(({ bloc, high }) => high > 0 && bloc !== 'oth')
    .toSorted((a, b) => b.seats - a.seats)
    .map(({ bloc, low, high }) => ({ party: party(bloc), low, high }));
}

export function countiesOf(
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
