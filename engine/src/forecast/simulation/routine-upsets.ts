import { DOUBLE, forward, PAIR } from '../vectors/along.ts';
import { f64, i32, pair, repeat, when, type Code } from '../vectors/instructions.ts';
import { routine, type Local, type Routine } from '../vectors/routine.ts';
import { BYTE, columnsOf, directionIn, forEach, moveWin, radiusIn, readLine, wordAt } from './columns.ts';
import { STRETCH } from './words.ts';

/** See `Routines.countUpsets`. The draw of a seat is made for two parties at a time, in the order of parties. */
export function countUpsets(parties: number, width: number): Routine {
  return routine(undefined, ({ parameters, locals }) => {
    const [addresses, rows, number, apart] = parameters('i32', 4);
    const columns = columnsOf(addresses);
    const [slope, base, order, step] = locals('i32', 4);
    const line = { slope, base, order, step };
    const [row, each, end, place, word] = locals('i32', 5);
    const [radii, directions, common, shared, turn] = locals('i32', 5);
    const [leader, rank, party, winner] = locals('i32', 4);
    const [best, value] = locals('f64', 2);
    const radius = locals('pair', 1)[0];
    const [topShare, topSpread, top] = locals('pair', 3);
    const twos = Array.from({ length: Math.ceil(parties / 2) }, (_, at) => {
      const [share, spread, drawn] = locals('pair', 3);
      return { offset: at * PAIR, share, spread, drawn };
    });

    const draw = (share: Local, spread: Local, inCommon: Code, direction: Code) =>
      pair.add(pair.add(share.get, inCommon), pair.multiply(radius.get, pair.multiply(spread.get, direction)));
    const ofLeader = (start: Code) => pair.loadSame(i32.add(start, i32.multiply(leader.get, i32.of(DOUBLE))));
    const partyAt = (at: Code) => i32.load8(i32.add(columns('party', row.get, width), at));
    const ofSeat = (column: 'shares' | 'spreads') => columns(column, row.get, twos.length * PAIR);

    const readSeat = [
      ...readLine(columns, line, row, number),
      common.set(columns('common', i32.load8(columns('group', row.get, BYTE)), STRETCH * parties * DOUBLE)),
      leader.set(partyAt(i32.of(0))),
      topShare.set(ofLeader(ofSeat('shares'))),
      topSpread.set(ofLeader(ofSeat('spreads'))),
      ...twos.flatMap(({ offset, share, spread }) => [
        share.set(pair.load(ofSeat('shares'), offset)),
        spread.set(pair.load(ofSeat('spreads'), offset)),
      ]),
    ];
    const drawSeat = [
      place.set(i32.load8(each.get)),
      word.set(wordAt(line, place, i32.add(order.get, i32.multiply(place.get, step.get)))),
      radius.set(pair.loadSame(i32.add(radii.get, radiusIn(word, DOUBLE)))),
      turn.set(i32.add(directions.get, directionIn(word, parties * DOUBLE))),
      shared.set(i32.add(common.get, i32.multiply(place.get, i32.of(parties * DOUBLE)))),
      top.set(draw(topShare, topSpread, ofLeader(shared.get), ofLeader(turn.get))),
      ...twos.map(({ offset, share, spread, drawn }) =>
        drawn.set(draw(share, spread, pair.load(shared.get, offset), pair.load(turn.get, offset))),
      ),
    ];
    // Of parties that are level, the one with the larger expected share wins: they are gone through in that order.
    const findWinner = [
      ...twos.map(({ offset, drawn }) => pair.store(columns('values', i32.of(0)), drawn.get, offset)),
      best.set(pair.first(top.get)),
      rank.set(i32.of(1)),
      forEach(rank, i32.load8(columns('contenders', row.get, BYTE)), [
        party.set(partyAt(rank.get)),
        value.set(f64.load(columns('values', party.get))),
        when(f64.more(value.get, best.get), [best.set(value.get), winner.set(party.get)]),
      ]),
    ];
    const overtaken = twos.map(({ drawn }) => pair.more(drawn.get, top.get)).reduce(pair.either);

    return [
      radii.set(columns('radii', i32.of(0))),
      directions.set(columns('directions', i32.of(0))),
      forEach(row, rows.get, [
        each.set(columns('listed', i32.multiply(row.get, apart.get), BYTE)),
        end.set(i32.add(each.get, i32.load8(columns('lengths', row.get, BYTE)))),
        when(i32.less(each.get, end.get), [
          ...readSeat,
          repeat(
            [
              ...drawSeat,
              when(pair.any(overtaken), [...findWinner, moveWin(columns, parties, row, place, leader, winner)]),
              forward(each, 1),
            ],
            i32.less(each.get, end.get),
          ),
        ]),
      ]),
    ];
  });
}
