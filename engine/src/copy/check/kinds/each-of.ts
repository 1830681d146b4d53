import { partyName } from '../party-name.ts';
import { EACH_RULES } from '../en/each-of.ts';
import { isForecast } from '../bind/forecasts.ts';
import { WITHOUT } from '../en/without.ts';
import { tokensAt, type Frame } from '../frame.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import type { Tally } from '../tallies/tally.ts';
import { talliesMeant } from '../tallies/tallies-meant.ts';
import { partyAt, type View } from '../view.ts';

/** The same number of seats for each of several parties: `Labour and the Greens get two each`, `one apiece for Plaid and Labour`. */
export function eachOf(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if ((topic !== 'parliament' && topic !== 'european') || isForecast(view) || /\bvotes?\b/.test(frame.line)) return [];
  return [...findAll(frame, EACH_RULES)].flatMap((found) => draftOf(view, found) ?? []);
}

function draftOf(view: View, found: Found): Draft | undefined {
  const { frame } = view;
  const part = found.parts['n']!;
  const { value, unit, places } = figureAt(frame, part);
  const parties = partiesOf(frame, found);
  if (unit !== 'count' || places > 0 || value.num > 99n || parties.length < 2) return undefined;
  const meant = talliesMeant(view, part, Number(value.num));
  const names = parties.map((party) => partyName(view.record, party));
  const check = ({ seats, subject, name, cites }: Tally): Check => {
    const own = parties.map((party) => seats.get(party) ?? 0);
    const told = names.map((each, at) => `${each} ${own[at]}`).join(', ');
    return {
      holds: own.every((each) => BigInt(each) === value.num),
      subject,
      computed: told,
      truth: `The seats in ${name}: ${told}.`,
      cites,
    };
  };
  const of = (tallies: readonly Tally[]) => tallies.filter(({ mode }) => mode === 'won' || mode === 'held').map(check);
  const [likely, also] = [of(meant.likely), of(meant.also)];
  if (likely.length === 0) return undefined;
  return {
    ...weigh({
      part,
      kind: 'seats',
      checks: [...likely, ...also.filter(({ holds }) => holds)],
      sure: meant.sure,
      without: WITHOUT.region,
    }),
    words: tokensAt(frame, found.start, found.end),
  };
}

const partiesOf = (frame: Frame, { text }: Found) =>
  [...text.matchAll(/P(\d+)/g)].flatMap(([, at]) => partyAt(frame, Number(at)) ?? []);
