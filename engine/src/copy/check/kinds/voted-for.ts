import { partyName } from '../party-name.ts';
import { seatHistory, type PastResult } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { isForecastBy } from '../bind/forecasts.ts';
import { seatsFor } from '../bind/seats.ts';
import { IN_YEARS_RULES, LAST_SO_MANY_RULES } from '../en/voted-for.ts';
import { agrees } from '../figures/moment.ts';
import { tokensAt } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import { figureAt, findAll, type Found, type Rule } from '../rules.ts';
import { partyAt, type View } from '../view.ts';

/** Which party a seat returned in years that are named, or at so many elections before the last. */
export function votedFor(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  const of = (rules: readonly Rule[], meant: (all: readonly PastResult[], found: Found) => readonly PastResult[]) =>
    [...findAll(view.frame, rules)].flatMap((found) => draftOf(view, found, meant));
  return [
    ...of(IN_YEARS_RULES, (all, found) => inYears(view, all, found)),
    ...of(LAST_SO_MANY_RULES, (all, { parts }) =>
      lastSoMany(view, all, Number(figureAt(view.frame, parts['n']!).value.num)),
    ),
  ];
}

function draftOf(
  view: View,
  found: Found,
  meant: (all: readonly PastResult[], found: Found) => readonly PastResult[],
): readonly Draft[] {
  const part = found.parts['p']!;
  const { of, sure } = seatsFor(view, part);
  const [seat] = of;
  if (!seat || isForecastBy(view, found.end)) return [];
  const area = [...seat.areas.values()].at(-1)!;
  const { results: all } = seatHistory(view.record, area, view.date ?? '2100-01-01');
  const results = meant(all, found);
  if (results.length === 0) return [];
  const name = (id: string) => partyName(view.record, id);
  const party = partyAt(view.frame, part)!;
  const wrong = results.filter((result) => result.party !== party);
  const shown = wrong[0] ?? results[0]!;
  const told = results.map((result) => `${name(result.party)} on ${longDate(result.polledOn)}`).join(', ');
  const check = {
    holds: wrong.length === 0,
    subject: seat.name,
    computed: name(shown.party),
    truth: `A seat of the name ${seat.name} returned ${told}.`,
    cites: results.map(({ cite }) => cite),
  };
  return [
    {
      ...weigh({ part, kind: 'winner', checks: [check], sure }),
      tokens: tokensAt(view.frame, found.start, found.end),
    },
  ];
}

/** The general election of each year that is named; none where one of the years has none that is held. */
function inYears({ frame }: View, all: readonly PastResult[], { start, end }: Found): readonly PastResult[] {
  const years = frame.parts.flatMap((part, at) =>
    part.is === 'moment' && frame.places[at]! >= start && frame.places[at]! < end ? [part.moment] : [],
  );
  const each = years.map((moment) =>
    all.filter(({ polledOn }) => agrees(moment, polledOn) && moment.year !== undefined),
  );
  return each.every((found) => found.length === 1) ? each.flat() : [];
}

/** The general elections before the one just held, or with it where the text is not of its days. */
function lastSoMany({ date }: View, all: readonly PastResult[], count: number): readonly PastResult[] {
  const general = all.filter(({ kind }) => kind === 'general').toReversed();
  const [newest] = general;
  const fresh = newest && date !== undefined && Date.parse(date) - Date.parse(newest.polledOn) < 45 * 86_400_000;
  const found = general.slice(fresh ? 1 : 0, (fresh ? 1 : 0) + count);
  return found.length === count ? found : [];
}
