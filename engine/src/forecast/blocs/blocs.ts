import type { PartyId } from '../../record/types.ts';

/**
 * The parties that a forecast of Great Britain moves, in the order of every column of this floor. `ref` is UKIP to 2017, the Brexit
 * Party in 2019 and Reform UK since; `oth` is the best placed single other candidate of a seat.
 */
export const BLOCS = ['con', 'lab', 'ld', 'ref', 'green', 'snp', 'pc', 'oth'] as const;
export type Bloc = (typeof BLOCS)[number];

/** How many columns a row of a forecast has. */
export const K = BLOCS.length;

/** The column of the best placed other. */
export const OTH = BLOCS.indexOf('oth');

const COLUMN_OF: Readonly<Record<PartyId, Bloc>> = {
  con: 'con',
  lab: 'lab',
  ld: 'ld',
  ukip: 'ref',
  brx: 'ref',
  ref: 'ref',
  grn: 'green',
  snp: 'snp',
  pc: 'pc',
};

/**
 * The bloc a party counts under; any other party or person is `oth`.
 *
 * @example
 * blocOf('brx') // => 'ref'
 * blocOf('sf') // => 'oth'
 */
export function blocOf(party: PartyId): Bloc {
  return COLUMN_OF[party] ?? 'oth';
}
