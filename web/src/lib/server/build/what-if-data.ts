import { bandOf, leaders, METHODS, partyOf, startOf, type Bands } from 'countroom/forecast';
import {
  areaKey,
  seatsIn,
  type Contest,
  type Election,
  type ElectoralRecord,
  type PartyId,
  type Region,
} from 'countroom/record';
import { ready, type Ready } from '#lib/parts/whatif/answer.ts';
import type { WhatIfData } from '#lib/view/what-if.ts';
import { partyView } from './names.ts';
import type { Defaults } from './what-if-question.ts';

/** What a what-if of a region starts from. */
export interface WhatIfStart {
  readonly region: Region;
  readonly election: Election;
  readonly ready: Ready;
  /** The contest of each seat of the country. */
  readonly contests: readonly Contest[];
  /** Parties that have a box of their own: those that can gain or lose in this region. */
  readonly shown: readonly PartyId[];
  readonly labels: string[];
  readonly defaults: Defaults;
  /** What of the address could not be used before it came to votes. */
  readonly notices: readonly string[];
}

const FIVE_POINTS = 50;

/** Gathers votes, bands and names for a region. */
export function whatIfStart(
  record: ElectoralRecord,
  region: Region,
  election: Election,
  notices: readonly string[],
): WhatIfStart {
  const { votes, contests } = startOf(record, election);
  const keys = new Set(seatsIn(region, election.boundarySet).map((member) => areaKey(member.area)));
  const own = contests.flatMap(({ area }, seat) => (keys.has(areaKey(area)) ? [seat] : []));
  const bands = Object.fromEntries(METHODS.map((method) => [method, bandOf(record, method)])) as Bands;
  const laid = ready({ votes, bands, parties: {}, region: own, seats: [] }).base;
  const won = leaders(laid, laid.shares);
  const winner = (seat: number) => partyOf(laid, seat, won.first[seat]!)!;
  const order = inOrder(own, winner, won.lead);
  const ids = new Set([
    'other',
    ...votes.movers,
    ...contests.map((_, seat) => winner(seat)),
    ...votes.seats.flatMap(({ other }) => other ?? []),
  ]);
  const data: WhatIfData = {
    votes,
    bands,
    parties: Object.fromEntries([...ids].map((id) => [id, partyView(record, id)])),
    region: order,
    seats: order.map((seat) => [contests[seat]!.area.name, contests[seat]!.area.slug]),
  };
  const stands = (mover: number) =>
    own.some((seat) => votes.seats[seat]!.votes[mover] !== null && !votes.seats[seat]!.still);
  const first = mostSeats(order.map(winner)).filter((party) => votes.movers.includes(party));
  const [from, to] = [...new Set([...first, ...votes.movers])];
  return {
    region,
    election,
    contests,
    notices,
    ready: ready(data),
    shown: votes.movers.filter((_, mover) => stands(mover)),
    labels: order.map((seat) => contests[seat]!.area.label),
    defaults: { from: from!, to: to!, tenths: FIVE_POINTS },
  };
}

/** The safest of the largest party first, through the closest, to the safest of the others. */
function inOrder(seats: readonly number[], winner: (seat: number) => PartyId, lead: Float64Array): number[] {
  const largest = mostSeats(seats.map(winner))[0];
  const signed = (seat: number) => (winner(seat) === largest ? 1 : -1) * lead[seat]!;
  return seats.toSorted((a, b) => signed(b) - signed(a));
}

function mostSeats(winners: readonly PartyId[]): PartyId[] {
  return [...Map.groupBy(winners, (party) => party)]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([party]) => party);
}
