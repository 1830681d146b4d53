import { ratio } from '../../../psephology/index.ts';
import { DISTRIBUTIVE, WARDS_NOUN, WON } from '../en/seats.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt } from '../rules.ts';
import type { Tally } from '../tallies/tally.ts';
import { talliesMeant } from '../tallies/tallies-meant.ts';
import type { View } from '../view.ts';
import { readTallies } from './tally-readings.ts';

/** A number of all seats of a set, whoever has them. */
export function totalOf(view: View, part: number, all = false): Draft | undefined {
  const figure = figureAt(view.frame, part);
  const rest = view.frame.line.slice(view.frame.places[part]);
  // `two in three of the councillors` are a part of them.
  if (/\bN\d+ in (?:every )?$/.test(view.frame.line.slice(0, view.frame.places[part]))) return undefined;
  if (figure.value.den !== 1n || DISTRIBUTIVE.test(rest) || WARDS_NOUN.test(rest)) return undefined;
  const size = Number(figure.value.num);
  const tallies = talliesMeant(view, part, size, all ? size : undefined);
  const meant = { ...tallies, likely: ofTheTime(view, tallies.likely) };
  const of = (tallies: readonly Tally[]): readonly Reading[] =>
    tallies.flatMap(({ total, subject, name, cites }) =>
      total === undefined ? [] : [{ subject, value: ratio(total), sum: `All seats, ${name}`, cites }],
    );
  const readings = of(meant.likely);
  return judge(figure, {
    part,
    kind: 'seats',
    readings,
    also: of(meant.also),
    sure: meant.sure,
    without: WITHOUT.region,
  });
}

/** Seats that were won are those of the poll, and seats that are held those of the day: an older set had another number. */
function ofTheTime({ frame: { line }, topic }: View, tallies: readonly Tally[]): readonly Tally[] {
  if (topic !== 'parliament') return tallies;
  const won = tallies.filter(({ mode }) => mode === 'won');
  const [held] = tallies.filter(({ mode }) => mode === 'held');
  if (WON.test(line) && won.length > 0) return won;
  return held && won.length > 0 ? [held, ...won] : tallies;
}

/** A number of seats that nobody holds. */
export function vacant(view: View, part: number): Draft {
  const { likely, also, sure } = talliesMeant(view, part, Number(figureAt(view.frame, part).value.num));
  const of = (tallies: readonly Tally[]) => readTallies(view, tallies, 'vacant', new Set(['held']), 1);
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'seats',
    readings: of(likely),
    also: of(also),
    sure,
    without: WITHOUT.region,
  });
}
