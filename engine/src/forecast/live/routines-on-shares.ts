import { K } from '../blocs/index.ts';
import { DOUBLE, endOf, forward, inTwos, PAIR, SINGLE, times } from '../vectors/along.ts';
import { f64, i32, pair, repeat, singles, wholes, type Code } from '../vectors/instructions.ts';
import { routine, type Local, type Routine } from '../vectors/routine.ts';

/** Least share that a draw may have. */
export const LEAST_DRAWN = 0.001;

/** See `Routines`. */
export function fill(half: number): Routine {
  return routine(undefined, ({ parameters, locals }) => {
    const [out, row, added, own] = parameters('i32', 4);
    const [centre, weight, ownWeight] = parameters('f64', 3);
    const [end] = locals('i32', 1);
    const [centres, weights, ownWeights] = locals('pair', 3);
    const off = pair.add(
      times(weights, singles.toPair(singles.add(singles.load(row.get), singles.load(added.get)))),
      times(ownWeights, singles.toPair(singles.load(own.get))),
    );
    return [
      end.set(endOf(out, half * DOUBLE)),
      centres.set(pair.same(centre.get)),
      weights.set(pair.same(weight.get)),
      ownWeights.set(pair.same(ownWeight.get)),
      repeat(
        [
          pair.store(out.get, pair.add(centres.get, off)),
          forward(out, PAIR),
          ...[row, added, own].map((each) => forward(each, 2 * SINGLE)),
        ],
        i32.less(out.get, end.get),
      ),
    ];
  });
}

/** See `Routines`. */
export function move(draws: number): Routine {
  return routine(undefined, ({ parameters, locals }) => {
    const [shares, moves, from] = parameters('i32', 3);
    const [end] = locals('i32', 1);
    const weights = locals('pair', K);
    const moved = weights.map((weight, bloc) => times(weight, pair.load(moves.get, bloc * draws * DOUBLE)));
    return [
      end.set(endOf(shares, draws * DOUBLE)),
      ...weights.map((weight, bloc) => weight.set(pair.loadSame(from.get, bloc * DOUBLE))),
      repeat(
        [
          pair.store(shares.get, pair.add(pair.load(shares.get), inTwos(moved))),
          forward(shares, PAIR),
          forward(moves, PAIR),
        ],
        i32.less(shares.get, end.get),
      ),
    ];
  });
}

/** See `Routines`. */
export function widen(half: number): Routine {
  return routine(undefined, ({ parameters, locals }) => {
    const [shares, row] = parameters('i32', 2);
    const [by] = parameters('f64', 1);
    const [end] = locals('i32', 1);
    const [weight, off] = locals('pair', 2);
    return [
      end.set(endOf(shares, half * DOUBLE)),
      weight.set(pair.same(by.get)),
      repeat(
        [
          off.set(times(weight, singles.toPair(singles.load(row.get)))),
          pair.store(shares.get, pair.add(pair.load(shares.get), off.get)),
          pair.store(shares.get, pair.subtract(pair.load(shares.get, half * DOUBLE), off.get), half * DOUBLE),
          forward(shares, PAIR),
          forward(row, 2 * SINGLE),
        ],
        i32.less(shares.get, end.get),
      ),
    ];
  });
}

/** See `Routines`. */
export function sum(draws: number): Routine {
  return routine('f64', ({ parameters, locals }) => {
    const [shares] = parameters('i32', 1);
    const [end] = locals('i32', 1);
    const [least, one, other] = locals('pair', 3);
    const adding = (so: Local, offset: number) =>
      so.set(pair.add(so.get, pair.larger(least.get, pair.load(shares.get, offset))));
    return [
      end.set(endOf(shares, draws * DOUBLE)),
      least.set(pair.same(f64.of(LEAST_DRAWN))),
      repeat([adding(one, 0), adding(other, PAIR), forward(shares, 2 * PAIR)], i32.less(shares.get, end.get)),
      one.set(pair.add(one.get, other.get)),
      f64.add(pair.first(one.get), pair.second(one.get)),
    ];
  });
}

/** See `Routines`. */
export function listUpsets(draws: number): Routine {
  return routine('i32', ({ parameters, locals }) => {
    const [shares, end, blocs, upsets, upsetBy] = parameters('i32', 5);
    const [draw, entry, bloc, first, before, won, moved] = locals('i32', 7);
    const [best, winner, share] = locals('pair', 3);
    const put = (by: Code) => [
      i32.store16(upsets.get, draw.get),
      won.set(by),
      i32.store8(upsetBy.get, won.get),
      moved.set(i32.differs(won.get, first.get)),
      upsets.set(i32.add(upsets.get, i32.add(moved.get, moved.get))),
      upsetBy.set(i32.add(upsetBy.get, moved.get)),
      forward(draw, 1),
    ];
    return [
      before.set(upsetBy.get),
      first.set(i32.load8(blocs.get)),
      repeat(
        [
          best.set(pair.load(shares.get)),
          winner.set(wholes.same(first.get)),
          entry.set(endOf(shares, draws * DOUBLE)),
          bloc.set(endOf(blocs, 1)),
          repeat(
            [
              share.set(pair.load(entry.get)),
              winner.set(pair.choose(wholes.same(i32.load8(bloc.get)), winner.get, pair.more(share.get, best.get))),
              best.set(pair.larger(best.get, share.get)),
              forward(entry, draws * DOUBLE),
              forward(bloc, 1),
            ],
            i32.less(entry.get, end.get),
          ),
          ...put(wholes.first(winner.get)),
          ...put(wholes.second(winner.get)),
          forward(shares, PAIR),
          forward(end, PAIR),
        ],
        i32.less(draw.get, i32.of(draws)),
      ),
      i32.subtract(upsetBy.get, before.get),
    ];
  });
}
