import { requireCounts, WrongInput } from '../wrong-input.ts';

/** Somebody elected, as a position in the list of votes given, and how long they serve. */
export interface Allotted {
  readonly position: number;
  readonly years: number;
}

/** A lot to be drawn: among these, for which of these terms. */
export interface LotForTerms {
  readonly level: readonly number[];
  readonly years: readonly number[];
}

/** Who serves how long, longest first; and, until the lots are drawn, those for whom that is not settled. */
export type TermsOutcome =
  | { readonly kind: 'allotted'; readonly terms: readonly Allotted[] }
  | {
      readonly kind: 'terms awaiting lot';
      readonly terms: readonly Allotted[];
      readonly lots: readonly LotForTerms[];
    };

/**
 * Who serves which term in a ward where an ordinary vacancy and a casual one are filled together, as in a double vacancy of a council
 * elected by thirds: most votes take the longest term. Those level on votes for different terms, returned without a poll among them, draw
 * lots; give the positions in the order drawn as `lot`, the longest term first.
 *
 * Takes the votes of the elected only, and as many terms in years. Answers with positions in that list.
 * Source: Electoral Commission, guidance for returning officers (allocation of seats where a scheduled election is combined with a
 * by-election); Local Government Act 1972, s. 90 (who fills a casual vacancy serves the rest of that term).
 *
 * @throws WrongInput when figures are not counts, there are not as many terms as elected, or a lot is not an order of exactly those who
 * had to draw.
 * @example
 * allotTerms({ votes: [861, 936], years: [4, 1] }) // => { kind: 'allotted', terms: [{ position: 1, years: 4 }, { position: 0, years: 1 }] }
 * allotTerms({ votes: [0, 0], years: [1, 4] }) // => { kind: 'terms awaiting lot', terms: [], lots: [{ level: [0, 1], years: [4, 1] }] }
 * allotTerms({ votes: [0, 0], years: [1, 4], lot: [1, 0] }) // => { kind: 'allotted', terms: [{ position: 1, years: 4 }, { position: 0, years: 1 }] }
 */
export function allotTerms(ward: {
  readonly votes: readonly number[];
  readonly years: readonly number[];
  readonly lot?: readonly number[] | undefined;
}): TermsOutcome {
  const { votes, lot } = ward;
  requireCounts('votes', votes);
  requireCounts('years', ward.years);
  if (votes.length !== ward.years.length) {
    throw new WrongInput(
      `years has ${ward.years.length} terms, where as many as the elected (${votes.length}) were expected: give the votes of the elected only.`,
    );
  }
  const years = ward.years.toSorted((a, b) => b - a);
  const drawn = (position: number) => lot?.indexOf(position) ?? 0;
  const order = [...votes.keys()].sort((a, b) => votes[b]! - votes[a]! || drawn(a) - drawn(b) || a - b);
  const lots = lotsAmong(order, votes, years);
  if (lot)
    requireOrderOf(
      lots.flatMap(({ level }) => level),
      lot,
    );
  const terms = order.map((position, at) => ({ position, years: years[at]! }));
  if (lot || lots.length === 0) return { kind: 'allotted', terms };
  const open = new Set(lots.flatMap(({ level }) => level));
  return { kind: 'terms awaiting lot', terms: terms.filter(({ position }) => !open.has(position)), lots };
}

/** Every run of equal votes over which the terms are not all the same. */
function lotsAmong(order: readonly number[], votes: readonly number[], years: readonly number[]): LotForTerms[] {
  const lots: LotForTerms[] = [];
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && votes[order[end]!] === votes[order[start]!]) end++;
    if (years[start] !== years[end - 1]) lots.push({ level: order.slice(start, end), years: years.slice(start, end) });
  }
  return lots;
}

function requireOrderOf(level: readonly number[], lot: readonly number[]): void {
  if (lot.length === level.length && level.every((position) => lot.includes(position))) return;
  throw new WrongInput(
    `lot is ${lot.join(', ') || 'empty'}, where an order of the level positions ${level.join(', ') || '(none)'} was expected: check who drew.`,
  );
}
