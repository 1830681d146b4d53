import { DOUBLE, forward, SINGLE } from '../vectors/along.ts';
import { f32, f64, i32, when, type Code } from '../vectors/instructions.ts';
import { routine, type Local, type Routine } from '../vectors/routine.ts';
import { BYTE, columnsOf, directionIn, forEach, moveWin, radiusIn, readLine, SHORT, wordAt } from './columns.ts';
import { settle } from './routine-settled.ts';
import { SLICES, STRETCH } from './words.ts';

/** How many radii a part has, as a power of two. */
const PART = Math.log2(SLICES / STRETCH);

/**
 * See `Routines.listDoubtful`.
 *
 * @param longest the last step of the ruler
 */
export function listDoubtful(parties: number, width: number, longest: number): Routine {
  return routine(undefined, ({ parameters, locals }) => {
    const [addresses, rows, number] = parameters('i32', 3);
    const columns = columnsOf(addresses);
    const [slope, base, order, step] = locals('i32', 4);
    const line = { slope, base, order, step };
    const [row, first, settled, rest, part, from, back] = locals('i32', 7);
    const [list, length, wins, place, word, turn, gaps] = locals('i32', 7);
    const [leader, second, leaderTurn, secondTurn, radii, directions] = locals('i32', 6);
    const [leaderSpread, secondSpread, ahead, lost, gain, beyond, least] = locals('f64', 7);
    const [each, end, pair, chances] = locals('i32', 4);
    const [distance, one, other] = locals('pair', 3);

    const spreads = columns('spreads', row.get, (parties + (parties % 2)) * DOUBLE);
    const inDoubles = (at: Local) => i32.multiply(at.get, i32.of(DOUBLE));
    const spreadOf = (party: Local) => f64.load(i32.add(spreads, inDoubles(party)));
    const turned = (party: Local) => i32.add(directions.get, i32.multiply(party.get, i32.of(SINGLE)));
    const rough = (start: Local, offset: Code) => f64.fromSingle(f32.load(i32.add(start.get, offset)));
    const placeOfPart = i32.and(i32.multiply(i32.subtract(part.get, order.get), back.get), i32.of(STRETCH - 1));
    const put = (at: Local) => i32.store8(i32.add(list.get, at.get), place.get);

    const readSeat = [
      ...readLine(columns, line, row, number),
      // The inverse of the step, modulo 32: from each part to the place of the draw that has it.
      back.set(i32.multiply(step.get, i32.subtract(i32.of(2), i32.multiply(step.get, step.get)))),
      leader.set(i32.load8(columns('party', row.get, width))),
      second.set(i32.load8(columns('party', row.get, width), 1)),
      leaderSpread.set(spreadOf(leader)),
      secondSpread.set(spreadOf(second)),
      leaderTurn.set(turned(leader)),
      secondTurn.set(turned(second)),
      lost.set(f64.load(columns('lost', row.get))),
      ahead.set(f64.add(f64.load(columns('lead', first.get)), lost.get)),
      gaps.set(columns('gaps', i32.load16(columns('pair', first.get, SHORT)), STRETCH * DOUBLE)),
      list.set(columns('listed', row.get, STRETCH)),
      from.set(i32.down(settled.get, i32.of(PART))),
      rest.set(i32.down(rest.get, i32.of(PART))),
      least.set(f64.subtract(f64.of(0), lost.get)),
      chances.set(i32.of(0)),
    ];
    /** Each draw is put down, and the next in the same place unless the second-placed gained enough: nothing has to be guessed ahead. */
    const lookAtDraw = [
      place.set(placeOfPart),
      word.set(wordAt(line, place, part.get)),
      turn.set(directionIn(word, parties * SINGLE)),
      gain.set(
        f64.multiply(
          rough(radii, radiusIn(word, SINGLE)),
          f64.subtract(
            f64.multiply(secondSpread.get, rough(secondTurn, turn.get)),
            f64.multiply(leaderSpread.get, rough(leaderTurn, turn.get)),
          ),
        ),
      ),
      beyond.set(f64.subtract(gain.get, f64.add(ahead.get, f64.load(i32.add(gaps.get, inDoubles(place)))))),
      put(wins),
      wins.set(i32.add(wins.get, f64.more(beyond.get, lost.get))),
      chances.set(i32.add(chances.get, f64.more(beyond.get, least.get))),
    ];
    const countWins = [
      each.set(i32.of(0)),
      forEach(each, wins.get, [
        place.set(i32.load8(i32.add(list.get, each.get))),
        moveWin(columns, parties, row, place, leader, second),
      ]),
    ];
    const listFrom = (start: Local) => [
      part.set(start.get),
      forEach(part, i32.of(STRETCH), [place.set(placeOfPart), put(length), forward(length, 1)]),
    ];

    return [
      radii.set(columns('rough', i32.of(0))),
      directions.set(i32.add(radii.get, i32.of(2 * SLICES * SINGLE))),
      forEach(row, rows.get, [
        ...settle(columns, { row, first, settled, rest }, width, longest, [each, end, pair], [distance, one, other]),
        length.set(i32.of(0)),
        when(i32.differs(settled.get, i32.of(SLICES)), [
          ...readSeat,
          wins.set(i32.of(0)),
          part.set(from.get),
          forEach(part, rest.get, lookAtDraw),
          // Where rounding could tell in one of the draws, all of them are drawn.
          when(i32.differs(wins.get, chances.get), [rest.set(from.get), wins.set(i32.of(0))]),
          ...countWins,
          ...listFrom(rest),
        ]),
        i32.store8(columns('lengths', row.get, BYTE), length.get),
      ]),
    ];
  });
}
