import { foldCouncil, whenCertain, type CouncilAtPoll, type WardResult } from '../../psephology/index.ts';
import { NotFound } from '../look-up.ts';
import { nearest } from '../names.ts';
import type { PartyId } from '../types.ts';
import type { CountSoFar, NotHeld } from './answers.ts';
import { tally, type AroundPoll, type Given } from './around-poll.ts';
import { apartOn, outstandingOf, sumOfTally } from './can-change.ts';
import type { WardCandidacy } from './types.ts';
import type { WardOn } from './ward-answers.ts';

/**
 * A count as far as it has gone: the wards given have declared, in that order, and the rest have not. What can still come of it is
 * arithmetic from who stands.
 *
 * @throws NotFound for a ward that is not up at this council.
 */
export function countSoFar(given: Given, around: AroundPoll, declared: readonly string[]): CountSoFar | NotHeld {
  const { columnOf } = around;
  const council = councilAtPoll(given, around);
  if ('kind' in council) return council;
  const wards = new Map(given.wards.map((ward) => [ward.contest.slug, ward]));
  const declarations = declared.map((slug) => {
    const ward = wards.get(slug);
    if (!ward)
      throw new NotFound('ward', slug, nearest(slug, [...wards.keys()]), 'give wards that are up, by their address.');
    return { ward: slug, result: resultOf(ward, columnOf) };
  });
  const state = foldCouncil(council, new Map(declarations.map(({ ward, result }) => [ward, result])));
  const certain = whenCertain(council, declarations);
  return { kind: 'held', declared: new Set(declared).size, of: wards.size, state, ...(certain && { certain }) };
}

/** A council as the fold takes it: its size, the seats not up and the wards that are, with who stands in them. */
function councilAtPoll(given: Given, { size, carried, columnOf }: AroundPoll): CouncilAtPoll | NotHeld {
  if (given.wards.length === 0) return { kind: 'not held', why: 'wards' };
  if (size === undefined || !carried) return { kind: 'not held', why: 'composition' };
  const wards = new Map(given.wards.map((ward) => [ward.contest.slug, outstandingOf(ward, columnOf)]));
  const up = [...wards.values()].reduce((sum, { seats }) => sum + seats, 0);
  const vacant = size - sumOfTally(carried) - up;
  if (vacant < 0 || wards.size < given.wards.length) return { kind: 'not held', why: 'does not reconcile' };
  return { total: size, carried, vacant, wards, apart: apartOn(given) };
}

/** A counted ward as a result to be folded. */
function resultOf({ contest, outcome, elected }: WardOn, columnOf: (party: PartyId) => PartyId): WardResult {
  const seats = (those: readonly WardCandidacy[]) =>
    tally(
      those.map(({ party }) => ({ party, seats: 1 })),
      columnOf,
    );
  switch (outcome.kind) {
    case 'postponed':
    case 'not yet':
      return { kind: 'postponed' };
    case 'tied awaiting lot':
      return { kind: outcome.kind, elected: seats(elected), places: outcome.places, tied: seats(outcome.tied) };
    case 'uncontested':
      return { kind: 'uncontested', elected: seats(elected), unfilled: outcome.unfilled };
    default:
      return { kind: 'declared', elected: seats(elected), unfilled: contest.seats - elected.length };
  }
}
