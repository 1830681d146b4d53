import { ratio } from '../../../psephology/index.ts';
import type { PartyId } from '../../../record/index.ts';
import { OTHERS_RULES } from '../en/councils.ts';
import { SEAT_WORDS } from '../en/seats.ts';
import { isForecast } from '../bind/forecasts.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import type { Tally } from '../tallies/tally.ts';
import { talliesMeant } from '../tallies/tallies-meant.ts';
import { partiesIn, partyAt, type View } from '../view.ts';
import { changeVerb, modesOf } from './tally-readings.ts';

/** Seats of `other parties`: those that the record has no name for, or all that the sentence does not name. */
export function others(view: View): readonly Draft[] {
  const { frame } = view;
  const speaks =
    view.topic === 'council' || [frame, ...view.before.slice(-3)].some(({ line }) => SEAT_WORDS.test(line));
  if (!speaks || isForecast(view)) return [];
  if (/\bvotes?\b|\bshare\b/.test(frame.line)) return [];
  return [...findAll(frame, OTHERS_RULES)].flatMap((found) => draftOf(view, found) ?? []);
}

function draftOf(view: View, found: Found): Draft | undefined {
  // `Labour take the other one` gives it to Labour.
  if (found.text.startsWith('other N') && partiesIn(view.frame).length > 0) return undefined;
  const part = found.parts['n']!;
  const figure = figureAt(view.frame, part);
  if (figure.unit !== 'count' || figure.value.den !== 1n) return undefined;
  const meant = talliesMeant(view, part, Number(figure.value.num));
  const verb = changeVerb(view, found.end);
  const modes = verb === undefined ? modesOf(view, found) : new Set<Tally['mode']>(['change']);
  const sign = verb !== undefined && /los/.test(verb) ? -1 : 1;
  const named = new Set(partiesIn(view.frame).flatMap((at) => partyAt(view.frame, at) ?? []));
  const of = (tallies: readonly Tally[]) =>
    tallies.filter(({ mode }) => modes.has(mode)).flatMap((tally) => leftOver(tally, named, sign));
  const readings = of(meant.likely);
  return judge(figure, {
    part,
    kind: view.topic === 'council' ? 'councillors' : 'seats',
    readings,
    also: of(meant.also),
    sure:
      meant.sure && readings.length > 0 && (named.size > 1 || /\b(?:other parties|another party)\b/.test(found.text)),
    without: WITHOUT.region,
  });
}

/** What the record puts together as others, with independents or without, and whatever the named leave over. */
function leftOver(
  { seats, total, subject, name, cites }: Tally,
  named: ReadonlySet<PartyId>,
  sign: 1 | -1,
): readonly Reading[] {
  const other = seats.get('other') ?? 0;
  const independents = named.has('ind') ? 0 : (seats.get('ind') ?? 0);
  const sum = [...seats].reduce((all, [party, count]) => (named.has(party) ? all : all + count), 0);
  return [...new Set([other, other + independents, sum])].map((value) => ({
    subject,
    value: ratio(sign * value),
    sum: `The seats of others, ${name}${total === undefined ? '' : ` of ${total},`}`,
    cites,
  }));
}
