import { compare, ratio, type Ratio } from '../ratio.ts';
import { requireCounts, requireSome, WrongInput } from '../wrong-input.ts';
import { requireLots } from './divisor-lots.ts';
import type { AtLeastOne, AtLeastTwo } from './divisor-types.ts';
import { leastMore } from './largest-remainder-short.ts';

/** Hare: votes ÷ seats. Droop: the whole part of votes ÷ (seats + 1), and one. */
export type RemainderQuota = 'hare' | 'droop';

/** A party's account: seats for whole quotas, the votes then left over, and whether they won one more seat. */
export interface RemainderRow {
  readonly party: number;
  readonly whole: number;
  readonly remainder: Ratio;
  readonly extra: 'no' | 'remainder' | 'lot';
}

/** Who came next for the last seat given to a remainder. */
export interface NextRemainder {
  readonly parties: AtLeastOne;
  /** Votes that the first of them lacked; only by Hare, where more votes never cost a seat. With Droop the quota itself jumps. */
  readonly short: number | undefined;
}

interface Account {
  readonly quota: Ratio;
  readonly rows: readonly RemainderRow[];
  readonly seats: readonly number[];
}

/** How seats fell by largest remainder. Positions are those in the list of votes given, rows in its order. */
export type RemainderAllocation =
  | (Account & { readonly kind: 'allocated'; readonly next: NextRemainder | undefined })
  | (Account & { readonly kind: 'tied awaiting lot'; readonly tied: AtLeastTwo; readonly places: number })
  | { readonly kind: 'no votes'; readonly unfilled: number };

/**
 * Largest remainder: a seat for each whole quota of a party's votes, then one each to the largest votes left over. No United Kingdom
 * election uses it: it answers *what if*. It keeps to the quota, and in return a larger house can cost a party a seat.
 *
 * Takes votes by party, in any order; answers with positions in that list. Remainders are in votes, as exact fractions. A tie of remainders
 * across the last seat awaits a lot, given as `lots`.
 * Source: T. Hare, The Election of Representatives, 1859 (quota of votes ÷ seats); H. R. Droop, 1868 (the smaller quota).
 *
 * @throws WrongInput when votes are not counts, there is no seat, too few votes for a Droop quota, or lots are not those to be drawn.
 * @example
 * largestRemainder([604715, 361563, 202460, 163830, 139490], { seats: 7 }).seats // => [3, 2, 1, 1, 0]
 * largestRemainder([47, 16, 15, 12, 10], { seats: 10, quota: 'droop' }).quota // => { num: 10n, den: 1n }
 * largestRemainder([1, 1], { seats: 1 }).tied // => [0, 1]
 */
export function largestRemainder(
  votes: readonly number[],
  asked: {
    readonly seats: number;
    readonly quota?: RemainderQuota | undefined;
    readonly lots?: readonly number[] | undefined;
  },
): RemainderAllocation {
  const { seats, quota: kind = 'hare', lots } = asked;
  requireCounts('votes', votes);
  requireSome('seats', seats);
  const valid = votes.reduce((sum, each) => sum + BigInt(each), 0n);
  if (valid === 0n) return { kind: 'no votes', unfilled: seats };
  const quota = quotaOf(kind, valid, BigInt(seats));
  const shares = votes.map((each, party) => share(party, each, quota));
  const places = seats - shares.reduce((sum, { whole }) => sum + whole, 0);
  const order = shares.toSorted((a, b) => compare(b.remainder, a.remainder) || a.party - b.party);
  if (places > order.length) {
    throw new WrongInput(
      `votes come to ${valid}, which is too few for ${seats} seats by the Droop quota: ask for fewer seats, or the Hare quota.`,
    );
  }
  const edge = order[places - 1]?.remainder;
  const level = edge ? order.filter(({ remainder }) => compare(remainder, edge) === 0) : [];
  const ahead = edge ? order.filter(({ remainder }) => compare(remainder, edge) > 0) : [];
  const split = ahead.length + level.length > places;
  const left = places - ahead.length;
  requireLots(lots, split ? level.map(({ party }) => party) : [], left);
  const won = new Map<number, 'remainder' | 'lot'>([
    ...ahead.map(({ party }) => [party, 'remainder'] as const),
    ...(split ? [] : level).map(({ party }) => [party, 'remainder'] as const),
    ...(lots ?? []).map((party) => [party, 'lot'] as const),
  ]);
  const rows = shares.map((row) => ({ ...row, extra: won.get(row.party) ?? ('no' as const) }));
  const account = { quota, rows, seats: rows.map(({ whole, extra }) => whole + (extra === 'no' ? 0 : 1)) };
  if (split && !lots) {
    return {
      kind: 'tied awaiting lot',
      ...account,
      tied: level.map(({ party }) => party) as unknown as AtLeastTwo,
      places: left,
    };
  }
  return { kind: 'allocated', ...account, next: nextOf(votes, seats, kind, rows, places) };
}

function quotaOf(kind: RemainderQuota, valid: bigint, seats: bigint): Ratio {
  return kind === 'hare' ? ratio(valid, seats) : ratio(valid / (seats + 1n) + 1n);
}

/** Whole quotas in the votes, and what is left of the votes. */
function share(party: number, votes: number, { num, den }: Ratio) {
  const scaled = BigInt(votes) * den;
  return { party, whole: Number(scaled / num), remainder: { num: scaled % num, den } };
}

function nextOf(
  votes: readonly number[],
  seats: number,
  kind: RemainderQuota,
  rows: readonly RemainderRow[],
  places: number,
): NextRemainder | undefined {
  const losers = rows.filter(({ extra }) => extra === 'no').toSorted((a, b) => compare(b.remainder, a.remainder));
  const [first] = losers;
  if (places === 0 || !first) return undefined;
  const parties = losers.filter(({ remainder }) => compare(remainder, first.remainder) === 0);
  return {
    parties: parties.map(({ party }) => party) as unknown as AtLeastOne,
    short: kind === 'hare' ? leastMore(votes, seats, first.party, first.whole) : undefined,
  };
}
