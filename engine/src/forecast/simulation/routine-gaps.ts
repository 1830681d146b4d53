import { DOUBLE } from '../vectors/along.ts';
import { f64, i32, pair, type Code } from '../vectors/instructions.ts';
import { routine, type Local, type Routine } from '../vectors/routine.ts';
import { BYTE, columnsOf, forEach } from './columns.ts';
import { STRETCH } from './words.ts';

/** See `Routines.measureGaps`. */
export function measureGaps(parties: number): Routine {
  return routine(undefined, ({ parameters, locals }) => {
    const [addresses, pairs] = parameters('i32', 2);
    const columns = columnsOf(addresses);
    const [about, common, one, other, out] = locals('i32', 5);
    const [gap, least] = locals('pair', 2);
    const startOf = (party: 'leader' | 'challenger') =>
      i32.add(common.get, i32.multiply(i32.load8(columns(party, about.get, BYTE)), i32.of(DOUBLE)));
    const at = (start: Local, each: number): Code => pair.loadSame(start.get, each * parties * DOUBLE);
    return [
      forEach(about, pairs.get, [
        common.set(columns('common', i32.load8(columns('groupOfPair', about.get, BYTE)), STRETCH * parties * DOUBLE)),
        one.set(startOf('leader')),
        other.set(startOf('challenger')),
        out.set(columns('gaps', about.get, STRETCH * DOUBLE)),
        least.set(pair.same(f64.of(Infinity))),
        ...Array.from({ length: STRETCH }, (_, each) => [
          gap.set(pair.subtract(at(one, each), at(other, each))),
          f64.store(out.get, pair.first(gap.get), each * DOUBLE),
          least.set(pair.smaller(least.get, gap.get)),
        ]).flat(),
        f64.store(columns('leasts', about.get), pair.first(least.get)),
      ]),
    ];
  });
}
