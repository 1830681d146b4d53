import type { BallotBox } from './ballot-box.ts';

/** Papers that lie together, by their lines in the ballot box, and how many they are. */
export interface Group {
  readonly lines: number[];
  papers: number;
}

/** Papers that a candidate received together at one value. */
export interface Parcel extends Group {
  readonly value: number;
  /** The stage at which they came: 1 for those with a first preference for the candidate. */
  readonly stage: number;
}

/** Papers sorted by next available preference: a group for each candidate who has some, by position. */
export interface Sorted {
  readonly next: readonly (Group | undefined)[];
  readonly transferable: number;
  readonly nonTransferable: number;
}

/**
 * Sorts papers by the next preference for a candidate still in the count. `places` says where each line has come to among all preferences
 * in the box; it moves on.
 */
export function sortPapers(
  { preferences, begins, papers }: BallotBox,
  places: Int32Array,
  lines: readonly number[],
  continuing: readonly boolean[],
): Sorted {
  const next = new Array<Group | undefined>(continuing.length).fill(undefined);
  let transferable = 0;
  let nonTransferable = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const end = begins[line + 1]!;
    const many = papers[line]!;
    let place = places[line]! + 1;
    while (place < end && !continuing[preferences[place]!]) place += 1;
    places[line] = place;
    if (place >= end) {
      nonTransferable += many;
      continue;
    }
    transferable += many;
    const group = (next[preferences[place]!] ??= { lines: [], papers: 0 });
    group.lines.push(line);
    group.papers += many;
  }
  return { next, transferable, nonTransferable };
}
