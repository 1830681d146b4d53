import type { Party } from './party.ts';

/** Party shares over a seat's last contests, oldest first. */
export interface Slope {
  caption: string;
  /** "Jun 2019" over "by-election"; the title is for the table. */
  contests: { label: string; under?: string; title: string }[];
  /** One value a contest, as a share 0 to 1; null where the party did not stand. */
  lines: { party: Party; shares: (number | null)[] }[];
  /** Why the lines stop or start: a boundary change. */
  note?: string;
}
