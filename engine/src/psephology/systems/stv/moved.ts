import type { Stage, Units } from './types.ts';

/** What was moved at a stage: whose votes, and how many of them each group received. */
export interface Moved<Group> {
  readonly stage: number;
  readonly kind: 'surplus' | 'exclusion';
  readonly from: readonly number[];
  /** All that left them. */
  readonly votes: Units;
  /** Most first. */
  readonly to: readonly { readonly group: Group; readonly votes: Units }[];
  /** What nobody received. */
  readonly nobody: Units;
}

/**
 * Where the votes went that were moved in the course of a count, a row for each stage that moved some. Receivers are put together by
 * `groupOf`, by party for example.
 *
 * @example
 * votesMoved([{ number: 2, action: { kind: 'exclusion', of: [2] }, rows: [{ previous: 5, transfer: 2, total: 7 }, { previous: 4, transfer: 0, total: 4 }, { previous: 3, transfer: -3, total: 0 }], nonTransferable: { previous: 0, transfer: 1, total: 1 } }], (candidate) => candidate) // => [{ stage: 2, kind: 'exclusion', from: [2], votes: 3, to: [{ group: 0, votes: 2 }], nobody: 1 }]
 */
export function votesMoved<Group>(
  stages: readonly (Pick<Stage, 'number' | 'rows' | 'nonTransferable'> & { readonly action: MovedBy })[],
  groupOf: (candidate: number) => Group,
): readonly Moved<Group>[] {
  return stages.flatMap(({ number, action, rows, nonTransferable }) => {
    if (action.kind === 'first preferences') return [];
    const from = action.kind === 'surplus' ? [action.of] : action.of;
    const votes = from.reduce((sum, candidate) => sum - rows[candidate]!.transfer, 0);
    if (votes <= 0) return [];
    const to = new Map<Group, Units>();
    for (const [candidate, { transfer }] of rows.entries()) {
      if (transfer > 0) to.set(groupOf(candidate), (to.get(groupOf(candidate)) ?? 0) + transfer);
    }
    const groups = [...to]
      .map(([group, received]) => ({ group, votes: received }))
      .toSorted((a, b) => b.votes - a.votes);
    return [{ stage: number, kind: action.kind, from, votes, to: groups, nobody: nonTransferable.transfer }];
  });
}

/** As much of what a stage did as tells whose votes were moved. */
type MovedBy =
  | { readonly kind: 'first preferences' }
  | { readonly kind: 'surplus'; readonly of: number }
  | { readonly kind: 'exclusion'; readonly of: readonly number[] };
