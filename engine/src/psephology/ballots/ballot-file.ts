import type { Papers } from '../systems/stv/types.ts';

/** What a file of preferences holds. */
export interface BallotFile {
  /** Names, in the order of the file; preferences are positions in this list. */
  readonly candidates: readonly string[];
  /** Places to be filled, where the file says. */
  readonly seats: number | undefined;
  readonly papers: readonly Papers[];
  readonly title: string | undefined;
}
