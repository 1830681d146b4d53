import { BLOCS, K, type Night } from '../blocs/index.ts';

/** Where the nationalists stand: the forecast looks for them nowhere else. */
const ONLY_IN: Readonly<Partial<Record<(typeof BLOCS)[number], number>>> = { pc: 1, snp: 2 };

/** The seats in which a bloc has votes to be forecast: it stands there, and the Speaker does not. */
export function membersOf(night: Night, bloc: number): Int32Array {
  const nation = ONLY_IN[BLOCS[bloc]!];
  const seats = Int32Array.from({ length: night.seats }, (_, seat) => seat);
  return seats.filter(
    (seat) =>
      night.stands[seat * K + bloc] === 1 &&
      night.speaker[seat] === 0 &&
      (nation === undefined || night.nation[seat] === nation),
  );
}
