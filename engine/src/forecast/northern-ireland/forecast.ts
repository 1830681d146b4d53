import type { ElectoralRecord, PartyId } from '../../record/index.ts';
import { seatProbabilities, seatWork } from '../exit-poll/seat-probabilities.ts';
import { seatSd } from '../exit-poll/seat-model.ts';
import { normals } from '../exit-poll/normal-draws.ts';
import { intervalOf } from '../scores/interval.ts';
import { meansOf, northernHistory, type NorthernHistory } from './history.ts';
import { northernSeats, type NorthernSeat } from './seats.ts';

export interface NorthernChance {
  readonly party: PartyId;
  /** Named for independents and where names are known. */
  readonly candidate: string;
  readonly chance: number;
}

export interface NorthernForecast {
  readonly history: NorthernHistory;
  /** By GSS code; chances of a seat add to 1, the likeliest first. */
  readonly seats: readonly {
    readonly gss: string;
    readonly name: string;
    readonly heldBefore: PartyId;
    readonly chances: readonly NorthernChance[];
  }[];
  /** Most seats first: what is expected, and the range that nine in ten draws lie in. */
  readonly expected: readonly {
    readonly party: PartyId;
    readonly before: number;
    readonly seats: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** The part of a share's error that its party has in all seats alike, as variance; about that in the elections of 2010 to 2024. */
const SHARED_BY_PARTY = 0.3;
const DRAWS = 500;

/**
 * The 18 seats of Northern Ireland: its parties' last shares, with an uncertainty as wide as they have moved before. It knows no polls and no pacts;
 * no exit poll is taken there. Probabilities are summed on the same grid as in Great Britain.
 *
 * @throws Error when the record has no such election or no result on its boundaries before it.
 */
export function northernForecast(record: ElectoralRecord, electionId: string): NorthernForecast {
  const history = northernHistory(record, electionId);
  const seats = northernSeats(record, electionId);
  const chances = seats.map((seat) => chancesOf(seat, history));
  const drawn = drawTotals(seats, history);
  const parties = new Set(
    seats.flatMap(({ heldBefore, standers }) => [heldBefore, ...standers.map(({ party }) => party)]),
  );
  const expected = [...parties].map((party) => {
    const { low, high } = intervalOf(drawn.get(party) ?? new Float64Array(DRAWS));
    const sum = chances.flat().reduce((all, each) => all + (each.party === party ? each.chance : 0), 0);
    const before = seats.filter(({ heldBefore }) => heldBefore === party).length;
    return { party, before, seats: sum, low: Math.floor(low), high: Math.ceil(high) };
  });
  return {
    history,
    seats: seats.map(({ gss, name, heldBefore }, at) => ({ gss, name, heldBefore, chances: chances[at]! })),
    expected: expected
      .filter(({ before, high, seats: all }) => before > 0 || high > 0 || all >= 0.05)
      .toSorted((a, b) => b.seats - a.seats),
  };
}

function chancesOf(seat: NorthernSeat, { newcomer, wider }: NorthernHistory): NorthernChance[] {
  const means = meansOf(seat, newcomer);
  const work = seatWork(means.length);
  seatProbabilities(
    work,
    means.length,
    means,
    means.map((mean) => wider * seatSd(mean)),
    new Float64Array(means.length),
  );
  return seat.standers
    .map(({ party, candidate }, at) => ({ party, candidate, chance: work.probability[at]! }))
    .toSorted((a, b) => b.chance - a.chance);
}

/** Seats by party in each draw. */
function drawTotals(seats: readonly NorthernSeat[], { newcomer, wider }: NorthernHistory): Map<PartyId, Float64Array> {
  const normal = normals(1);
  const totals = new Map<PartyId, Float64Array>();
  const means = seats.map((seat) => meansOf(seat, newcomer));
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const together = new Map<PartyId, number>();
    seats.forEach(({ standers }, seat) => {
      let first: { party: PartyId; share: number } | undefined;
      standers.forEach(({ party }, at) => {
        const common = together.get(party) ?? normal();
        together.set(party, common);
        const error = Math.sqrt(SHARED_BY_PARTY) * common + Math.sqrt(1 - SHARED_BY_PARTY) * normal();
        const share = means[seat]![at]! + wider * seatSd(means[seat]![at]!) * error;
        if (!first || share > first.share) first = { party, share };
      });
      if (!first) return;
      const counts = totals.get(first.party) ?? new Float64Array(DRAWS);
      counts[draw]! += 1;
      totals.set(first.party, counts);
    });
  }
  return totals;
}
