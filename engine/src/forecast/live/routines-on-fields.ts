import { DOUBLE, endOf, forward, PAIR, SINGLE, times } from '../vectors/along.ts';
import { f32, f64, i32, pair, repeat, singles } from '../vectors/instructions.ts';
import { routine, type Routine } from '../vectors/routine.ts';
import { K } from '../blocs/index.ts';

/** See `Routines`. */
export function products(half: number): Routine {
  return routine(undefined, ({ parameters, locals }) => {
    const [row, added, columns, out] = parameters('i32', 4);
    const [end] = locals('i32', 1);
    const [value] = locals('pair', 1);
    const sums = locals('pair', 4);
    return [
      end.set(endOf(row, half * SINGLE)),
      repeat(
        [
          value.set(singles.toPair(singles.add(singles.loadSame(row.get), singles.loadSame(added.get)))),
          ...sums.map((each, at) => each.set(pair.add(each.get, times(value, pair.load(columns.get, at * PAIR))))),
          forward(row, SINGLE),
          forward(added, SINGLE),
          forward(columns, K * DOUBLE),
        ],
        i32.less(row.get, end.get),
      ),
      ...sums.map((each, at) => pair.store(out.get, each.get, at * PAIR)),
    ];
  });
}

/** See `Routines`. */
export function squares(half: number): Routine {
  return routine('f64', ({ parameters, locals }) => {
    const [row, added] = parameters('i32', 2);
    const [end] = locals('i32', 1);
    const [value, so] = locals('f64', 2);
    return [
      end.set(endOf(row, half * SINGLE)),
      repeat(
        [
          value.set(f64.fromSingle(f32.add(f32.load(row.get), f32.load(added.get)))),
          so.set(f64.add(so.get, f64.multiply(value.get, value.get))),
          forward(row, SINGLE),
          forward(added, SINGLE),
        ],
        i32.less(row.get, end.get),
      ),
      so.get,
    ];
  });
}

/** See `Routines`. */
export function goAlong(half: number): Routine {
  return routine(undefined, ({ parameters, locals }) => {
    const [row, byDraw] = parameters('i32', 2);
    const [covariance] = parameters('f64', 1);
    const [end] = locals('i32', 1);
    const [weight] = locals('pair', 1);
    return [
      end.set(endOf(row, half * SINGLE)),
      weight.set(pair.same(covariance.get)),
      repeat(
        [
          singles.store(
            row.get,
            singles.fromPair(pair.add(singles.toPair(singles.load(row.get)), times(weight, pair.load(byDraw.get)))),
          ),
          forward(row, 2 * SINGLE),
          forward(byDraw, PAIR),
        ],
        i32.less(row.get, end.get),
      ),
    ];
  });
}
