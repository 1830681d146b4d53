import type { Move } from './run.ts';
import type { Units } from './types.ts';

interface Held {
  readonly candidate: number;
  readonly votes: Units;
}

/** How a Northern Ireland count stands between two stages. `votes` of a surplus are those above the quota. */
export interface Standing {
  readonly continuing: readonly Held[];
  readonly surpluses: readonly Held[];
  readonly places: number;
}

/**
 * What the law in Northern Ireland wants next: the largest surplus transferred, unless it could change nothing at the bottom; otherwise the
 * lowest excluded, or the lowest several together.
 *
 * `level` in the answer are those with equal votes for it; which of them is for earlier stages or a lot to say.
 * Source: Electoral Law Act (Northern Ireland) 1962, Sch. 5: supplementary provisions on transfer, and exclusion of candidates.
 *
 * @example
 * nextInNorthernIreland({ places: 1, surpluses: [{ candidate: 0, votes: 90 }], continuing: [{ candidate: 1, votes: 500 }, { candidate: 2, votes: 400 }] }) // => { kind: 'exclusion', level: [2], deferred: 90 }
 * nextInNorthernIreland({ places: 1, surpluses: [{ candidate: 0, votes: 100 }], continuing: [{ candidate: 1, votes: 500 }, { candidate: 2, votes: 400 }] }) // => { kind: 'surplus', level: [0] }
 */
export function nextInNorthernIreland({ continuing, surpluses, places }: Standing): Move {
  const waiting = surpluses.reduce((sum, { votes }) => sum + votes, 0);
  const lowest = continuing.toSorted((a, b) => a.votes - b.votes || a.candidate - b.candidate);
  const groups = beneathTheNext(lowest, waiting, places);
  if (surpluses.length > 0 && groups.length === 0) return { kind: 'surplus', level: levelAt(surpluses, Math.max) };
  const together = groups.at(-1) ?? 1;
  if (together > 1)
    return {
      kind: 'group exclusion',
      of: lowest.slice(0, together).map(({ candidate }) => candidate),
      deferred: waiting,
    };
  return { kind: 'exclusion', level: levelAt(continuing, Math.min), deferred: waiting };
}

/** How many of the lowest, as 1, 2 and so on, are below the next even with every surplus; never so many that a place would stay empty. */
function beneathTheNext(lowest: readonly Held[], waiting: Units, places: number): number[] {
  const groups: number[] = [];
  let together = waiting;
  for (let many = 1; many <= lowest.length - places; many++) {
    together += lowest[many - 1]!.votes;
    if (together < lowest[many]!.votes) groups.push(many);
  }
  return groups;
}

function levelAt(held: readonly Held[], best: (...votes: Units[]) => Units): number[] {
  const wanted = best(...held.map(({ votes }) => votes));
  return held.filter(({ votes }) => votes === wanted).map(({ candidate }) => candidate);
}
