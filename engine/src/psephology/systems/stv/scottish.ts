import { continuingOf, credit, sortOn, type Count } from './count.ts';
import { runCount, type Move, type Rule } from './run.ts';
import type { DecidedBy, ParcelMoved, StageAction, StvContest, StvCount, Units } from './types.ts';

/*
 * Scottish council elections: Scottish Local Government Elections Order 2007 (SSI 2007/42), Schedule 1, rules 46 to 52; the orders of 2011
 * (SSI 2011/399) and since keep the method. In short:
 *
 * Quota            valid papers ÷ (places + 1), the fraction left off, plus 1. Elected with the quota or more, at the end of a stage.
 * Surplus          all papers of the candidate go on to the next preference for somebody still in the count. Each is worth
 *                  surplus × its value when received ÷ the candidate's total, cut to five decimals.
 * Which surplus    the largest; between equals, whoever had more at the most recent stage at which they differed; then a lot.
 * Exclusion        once no surplus is left: the lowest, one at a time, the papers at the value they have. Between equals, whoever had
 *                  fewer at the most recent stage at which they differed; then a lot.
 * Last places      when no more candidates are left than places, they are elected. The transfer that led there is carried out, as the
 *                  counting machines do.
 */
const SCOTTISH: Rule = {
  name: 'scottish',
  decimals: 5,
  ties: 'latest',
  movesLastExclusion: true,
  nextMove,
  beyondReach: () => undefined,
  transferSurplus,
  exclude,
};

/**
 * Counts a Scottish council ward by single transferable vote, with the whole sheet of each stage.
 *
 * Takes papers by order of preference, as positions in the list of candidates; answers with such positions, and votes in hundred-thousandths.
 * A tie that the law leaves to a lot ends the answer as *tied awaiting lot*, with those level; give whom it fell on in `lots` and the count
 * goes on. Papers without a preference are not valid and are left out.
 * Source: Scottish Local Government Elections Order 2007 (SSI 2007/42), Sch. 1 rules 46 to 52, and SSI 2011/399.
 *
 * @throws WrongInput when there is no seat, figures are not counts, a paper names somebody unknown or twice, or a lot is given that was not
 * to be drawn or fell on somebody else.
 * @example
 * countScottishStv({ candidates: 2, seats: 1, papers: [{ papers: 3, preferences: [1] }, { papers: 2, preferences: [0, 1] }] }).elected // => [1]
 * countScottishStv({ candidates: 3, seats: 1, papers: [{ papers: 1, preferences: [0] }, { papers: 1, preferences: [1] }] }).quota // => 2
 */
export function countScottishStv(contest: StvContest): StvCount {
  return runCount(SCOTTISH, contest);
}

function nextMove(count: Count): Move {
  const { surpluses, totals } = count;
  if (surpluses.size > 0) return { kind: 'surplus', level: level(Math.max, totals, [...surpluses]) };
  return { kind: 'exclusion', level: level(Math.min, totals, continuingOf(count)), deferred: 0 };
}

function level(best: (...votes: number[]) => number, totals: readonly Units[], among: readonly number[]): number[] {
  const wanted = best(...among.map((candidate) => totals[candidate]!));
  return among.filter((candidate) => totals[candidate] === wanted);
}

function transferSurplus(count: Count, of: number, decidedBy: DecidedBy): StageAction {
  const total = count.totals[of]!;
  const surplus = total - count.quota;
  const worth = (received: Units) => Number((BigInt(surplus) * BigInt(received)) / BigInt(total));
  const { parcels, credited } = passOn(count, of, worth);
  count.totals[of] = count.quota;
  count.nonTransferable += surplus - credited;
  count.surpluses.delete(of);
  return { kind: 'surplus', of, surplus, parcels, decidedBy };
}

function exclude(count: Count, of: readonly number[], decidedBy: DecidedBy, deferred: Units): StageAction {
  const candidate = of[0]!;
  count.continuing[candidate] = false;
  const { parcels, credited } = passOn(count, candidate, (received) => received);
  count.nonTransferable += count.totals[candidate]! - credited;
  count.totals[candidate] = 0;
  return { kind: 'exclusion', of, parcels, decidedBy, deferred };
}

/** All papers of a candidate, those of one value together, highest first. */
function passOn(
  count: Count,
  from: number,
  worth: (received: Units) => Units,
): { parcels: ParcelMoved[]; credited: Units } {
  const parcels: ParcelMoved[] = [];
  let credited = 0;
  for (const [valueReceived, lines] of byValue(count, from)) {
    const sorted = sortOn(count, lines);
    const value = worth(valueReceived);
    credited += credit(count, sorted, value);
    const { transferable } = sorted;
    parcels.push({ papers: transferable + sorted.nonTransferable, transferable, valueReceived, value });
  }
  count.parcels[from] = [];
  return { parcels, credited };
}

function byValue(count: Count, candidate: number): [value: Units, lines: number[]][] {
  const together = new Map<Units, number[]>();
  for (const { value, lines } of count.parcels[candidate]!) {
    const same = together.get(value);
    if (same) for (const line of lines) same.push(line);
    else together.set(value, [...lines]);
  }
  return [...together].sort(([a], [b]) => b - a);
}
