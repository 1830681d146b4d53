import type { EnteredSeats, ReadBack } from '../../forecast/index.ts';
import { addDays, countHoldings, findRegion, holdings, seatsOn, type ElectoralRecord } from '../../record/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { ElectionAsked } from './election-asked.ts';

/** Reads `con=131` and so on, and `--others`. */
export function readLines(typed: readonly string[], others: string | undefined): EnteredSeats[] {
  const lines = typed.map((word) => {
    const [, party, seats] = /^(.+)=(\d+)$/.exec(word.trim()) ?? [];
    if (party !== undefined) return { party, seats: Number(seats) };
    throw new Stop(EXIT.usage, `'${word}' is not a party with its seats; write it as con=131, a whole number from 0.`);
  });
  if (others === undefined) return lines;
  if (/^\d+$/.test(others)) return [...lines, { party: 'other', seats: Number(others) }];
  throw new Stop(EXIT.usage, `--others is '${others}', where a whole number from 0 was expected.`);
}

/** Lines in the order of the seats that each party held on the eve, the largest first: the order in which a mistake is seen. */
export function inOrderOfSeats(
  record: ElectoralRecord,
  { polledOn }: ElectionAsked,
  today: string,
  lines: readonly ReadBack[],
): ReadBack[] {
  const eve = addDays(polledOn, -1);
  const on = eve < today ? eve : today;
  const held = new Map<string, number>(
    countHoldings(holdings(record, seatsOn(record, findRegion(record, 'united-kingdom'), on), on)).map(
      ({ party, seats }) => [party, seats],
    ),
  );
  const place = ({ party }: ReadBack) =>
    party === 'northern-ireland' ? -2 : party === 'other' ? -1 : (held.get(party) ?? 0);
  return lines.toSorted((a, b) => place(b) - place(a));
}
