import type { Papers } from './types.ts';

/** Papers that lie together, as indexes into the papers of the contest, and how many they are. */
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
 * Sorts papers by the next preference for a candidate still in the count. `places` says how far each paper has come among its
 * preferences; it moves on.
 */
export function sortPapers(
  papers: readonly Papers[],
  places: Int32Array,
  lines: readonly number[],
  continuing: readonly boolean[],
): Sorted {
  const next = new Array<Group | undefined>(continuing.length).fill(undefined);
  let transferable = 0;
  let nonTransferable = 0;
  for (const line of lines) {
    const { preferences, papers: many } = papers[line]!;
    let place = places[line]! + 1;
    while (place < preferences.length && !continuing[preferences[place]!]) place += 1;
    places[line] = place;
    if (place >= preferences.length) {
      nonTransferable += many;
      continue;
    }
    transferable += many;
    const candidate = preferences[place]!;
    const group = (next[candidate] ??= { lines: [], papers: 0 });
    group.lines.push(line);
    group.papers += many;
  }
  return { next, transferable, nonTransferable };
}
