import type { Party } from './party.ts';

/** How many seats each pair of holder and runner-up fights over. */
export interface Matrix {
  caption: string;
  seconds: Party[];
  rows: { holder: Party; cells: { count: number; href?: string }[]; total: number }[];
}
