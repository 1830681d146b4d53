import { continuingOf, credit, elect, sortOn, type Count } from './count.ts';
import { nextInNorthernIreland } from './northern-ireland-next.ts';
import { atQuota, runCount, type Rule } from './run.ts';
import type { Parcel } from './sort-papers.ts';
import type { DecidedBy, ParcelMoved, StageAction, StvContest, StvCount, Units } from './types.ts';

/*
 * Northern Ireland: district councils, the Assembly and, to 2019, the three Members of the European Parliament. Electoral Law Act (Northern
 * Ireland) 1962, Schedule 5 as substituted by the Local Elections (Northern Ireland) Order 1985 (SI 1985/454), rules on the quota, the
 * transfer of votes, exclusion and last vacancies; the Assembly takes them over by the Northern Ireland Assembly (Elections) Order 2001
 * (SI 2001/2599). In short:
 *
 * Quota            valid papers ÷ (places + 1), the fraction left off, plus 1. Elected with the quota or more.
 * Surplus of the   all the candidate's papers; each that can go on is worth surplus ÷ papers that can go on, cut to two decimals and
 * first count      never more than 1.
 * Later surplus    only the parcel that was received last: the same sum, and never more than the papers were worth when received.
 * Which surplus    the largest; between equals, whoever had more at the earliest stage at which they differed; then a lot.
 * Left for later   no surplus is transferred while all of them together could not lift the lowest over the next, or the lowest few
 *                  together over the one above them.
 * Exclusion        the lowest; and all of the lowest few at once if they and the surpluses together are below the one above. Papers with
 *                  a first preference for them go first, then the others by falling value; who reaches the quota on the way receives no
 *                  more, as counting centres do it. Between equals, whoever had fewer at the earliest stage at which they differed; then a lot.
 * Last places      when no more candidates are left than places, they are elected, and the papers of whoever was excluded last are not
 *                  moved; with one place left, whoever has as many votes as all the others and the surpluses together. In an election for one place this ends the count at the quota: no surplus moves.
 */
const NORTHERN_IRELAND: Rule = {
  name: 'northern-ireland',
  decimals: 2,
  ties: 'earliest',
  movesLastExclusion: false,
  nextMove: (count) => nextInNorthernIreland(standing(count)),
  beyondReach,
  transferSurplus,
  exclude,
};

/**
 * Counts a Northern Ireland constituency or district electoral area by single transferable vote, with the whole sheet of each stage.
 *
 * Takes papers by order of preference, as positions in the list of candidates; answers with such positions, and votes in hundredths. A tie
 * that the law leaves to a lot ends the answer as *tied awaiting lot*, with those level; give whom it fell on in `lots` and the count goes on.
 * Papers without a preference are not valid and are left out.
 * Source: Electoral Law Act (Northern Ireland) 1962, Sch. 5, as substituted by SI 1985/454; SI 2001/2599 for the Assembly.
 *
 * @throws WrongInput when there is no seat, figures are not counts, a paper names somebody unknown or twice, or a lot is given that was not
 * to be drawn or fell on somebody else.
 * @example
 * countNorthernIrelandStv({ candidates: 3, seats: 1, papers: [{ papers: 3, preferences: [0] }, { papers: 2, preferences: [1, 0] }, { papers: 1, preferences: [2] }] }).elected // => [0]
 */
export function countNorthernIrelandStv(contest: StvContest): StvCount {
  return runCount(NORTHERN_IRELAND, contest);
}

function standing(count: Count) {
  const { totals, quota, surpluses } = count;
  return {
    continuing: continuingOf(count).map((candidate) => ({ candidate, votes: totals[candidate]! })),
    surpluses: [...surpluses].map((candidate) => ({ candidate, votes: totals[candidate]! - quota })),
    places: count.contest.seats - count.elected.length,
  };
}

function beyondReach(count: Count): number | undefined {
  const { continuing, surpluses, places } = standing(count);
  if (places !== 1) return undefined;
  const all = [...continuing, ...surpluses].reduce((sum, { votes }) => sum + votes, 0);
  const leaders = continuing.filter(({ votes }) => votes > 0 && votes >= all - votes);
  // Two with half each and nothing else to come: neither is beyond the other's reach before one is excluded.
  return leaders.length === 1 ? leaders[0]!.candidate : undefined;
}

function transferSurplus(count: Count, of: number, decidedBy: DecidedBy): StageAction {
  const surplus = count.totals[of]! - count.quota;
  // At the first count all came as one parcel; whoever is elected later is judged on the last.
  const last = count.parcels[of]!.at(-1)!;
  const sorted = sortOn(count, last.lines);
  const { transferable } = sorted;
  const value = transferable === 0 ? 0 : Math.min(last.value, Math.floor(surplus / transferable));
  count.nonTransferable += surplus - credit(count, sorted, value);
  count.totals[of] = count.quota;
  count.parcels[of] = [];
  count.surpluses.delete(of);
  const parcel = { papers: last.papers, transferable, valueReceived: last.value, value };
  return { kind: 'surplus', of, surplus, parcels: [parcel], decidedBy };
}

function exclude(count: Count, of: readonly number[], decidedBy: DecidedBy, deferred: Units): StageAction {
  for (const candidate of of) count.continuing[candidate] = false;
  const parcels: ParcelMoved[] = [];
  for (const { value, lines } of subParcels(of.flatMap((candidate) => count.parcels[candidate]!))) {
    const sorted = sortOn(count, lines);
    const { transferable, nonTransferable } = sorted;
    credit(count, sorted, value);
    count.nonTransferable += nonTransferable * value;
    parcels.push({ papers: transferable + nonTransferable, transferable, valueReceived: value, value });
    elect(count, atQuota(NORTHERN_IRELAND, count), 'quota');
  }
  for (const candidate of of) {
    count.totals[candidate] = 0;
    count.parcels[candidate] = [];
  }
  return { kind: 'exclusion', of, parcels, decidedBy, deferred };
}

/** Papers with a first preference for those excluded, then the others by value, highest first. */
function subParcels(parcels: readonly Parcel[]): { value: Units; lines: number[] }[] {
  const first = parcels.filter(({ stage }) => stage === 1);
  const others = Map.groupBy(
    parcels.filter(({ stage }) => stage > 1),
    ({ value }) => value,
  );
  const later = [...others].sort(([a], [b]) => b - a).map(([, together]) => together);
  return [first, ...later]
    .filter((together) => together.length > 0)
    .map((together) => ({ value: together[0]!.value, lines: together.flatMap(({ lines }) => lines) }));
}
