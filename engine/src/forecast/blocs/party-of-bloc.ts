import type { IsoDate, PartyId } from '../../record/index.ts';
import type { Bloc } from './blocs.ts';

const PARTY_OF: Readonly<Record<Exclude<Bloc, 'ref'>, PartyId>> = {
  con: 'con',
  lab: 'lab',
  ld: 'ld',
  green: 'grn',
  snp: 'snp',
  pc: 'pc',
  oth: 'other',
};

/** From these days on the bloc `ref` was the Brexit Party, then Reform UK; it was UKIP before. */
const [BREXIT_PARTY, REFORM_UK] = ['2019-04-12', '2021-01-04'];

/**
 * The party whose name and colours a bloc has on a day.
 *
 * @example
 * partyOfBloc('ref', '2019-12-12') // => 'brx'
 * partyOfBloc('green', '2024-07-04') // => 'grn'
 */
export function partyOfBloc(bloc: Bloc, on: IsoDate): PartyId {
  if (bloc !== 'ref') return PARTY_OF[bloc];
  if (on < BREXIT_PARTY) return 'ukip';
  return on < REFORM_UK ? 'brx' : 'ref';
}
