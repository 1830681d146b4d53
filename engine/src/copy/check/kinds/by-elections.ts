import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { addDays, heldBefore, lastGeneral, winnerOf, type Contest, type PartyId } from '../../../record/index.ts';
import { contestsOfName } from '../bind/contests-of-name.ts';
import { seatsFor } from '../bind/seats.ts';
import { FIRST_WIN_RULES, NTH_GAIN_RULES, NTH_IN_SEAT_RULES, NTH_OF_PARLIAMENT_RULES } from '../en/by-elections.ts';
import { tokensAt } from '../frame.ts';
import { judge, weigh, type Draft } from '../judge.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import { partyAt, type View } from '../view.ts';
import { contestName } from './contest-words.ts';

/** Which by-election of a seat or of a party one is. */
export function byElections(view: View): readonly Draft[] {
  if (view.topic !== 'parliament' || !/\bby ?- ?elections?\b|\b(?:gain|win|victory)\b/.test(view.frame.line)) return [];
  const { frame } = view;
  return [
    ...[...findAll(frame, NTH_IN_SEAT_RULES)].flatMap((found) => nthInSeat(view, found)),
    ...[...findAll(frame, NTH_OF_PARLIAMENT_RULES)].flatMap((found) => nthOfParliament(view, found)),
    ...[...findAll(frame, FIRST_WIN_RULES)].flatMap((found) => firstWin(view, found)),
    ...[...findAll(frame, NTH_GAIN_RULES)].flatMap((found) => nthGain(view, found)),
  ];
}

const isBy = ({ election }: Contest): boolean => election.kind === 'by-election';

/** The by-elections of a seat up to the one spoken of, in a number of years or since one. */
function nthInSeat(view: View, found: Found): readonly Draft[] {
  const part = found.parts['o']!;
  const { of, sure } = seatsFor(view, part);
  const [seat] = of;
  if (!seat) return [];
  const held = contestsOfName(view.record, seat).filter(
    (each) => isBy(each) && (view.date === undefined || each.polledOn <= addDays(view.date, 60)),
  );
  const from = startOf(view, found, held[0]);
  if (from === undefined) return [];
  const counted = held.filter(({ polledOn }) => polledOn >= from);
  const sum = `By-elections in ${seat.name} since ${from.slice(0, 4)}, counted,`;
  const readings = [{ subject: seat.name, value: ratio(counted.length), sum, cites: counted.map(({ cite }) => cite) }];
  return [judge(figureAt(view.frame, part), { part, kind: 'count', readings, sure: sure && from >= '2010-05-06' })];
}

/** The day from which a count goes: some years before the last, rounded up, or the beginning of a year. */
function startOf(view: View, { parts }: Found, last: Contest | undefined): string | undefined {
  const since = parts['t'] === undefined ? undefined : view.frame.parts[parts['t']];
  if (since?.is === 'moment') return since.moment.year === undefined ? undefined : `${since.moment.year}-01-01`;
  const years = parts['years'] === undefined ? undefined : Number(figureAt(view.frame, parts['years']).value.num);
  return years === undefined || !last ? undefined : addDays(last.polledOn, -Math.round(years * 365.25 + 45));
}

/** Every by-election held, oldest first. */
function everyBy({ record, date }: View): readonly Contest[] {
  return [...record.elections().values()]
    .filter(
      ({ kind, polledOn }) =>
        kind === 'by-election' && polledOn >= '2010-05-06' && (date === undefined || polledOn <= date),
    )
    .flatMap(({ id }) => [...record.contests(id).values()])
    .toSorted((a, b) => (a.polledOn < b.polledOn ? -1 : 1));
}

/** How many days ahead of a poll copy about it is written. */
const AHEAD = 45;

/** The by-elections since the last general election, up to the one that the copy is of: the last held, or the next. */
function nthOfParliament(view: View, found: Found): readonly Draft[] {
  const { record, date } = view;
  if (date === undefined || date < '2010-05-07') return [];
  const part = found.parts['o']!;
  const last = lastGeneral(record, date);
  const all = everyBy({ ...view, date: addDays(date, AHEAD) }).filter(({ polledOn }) => polledOn > last.polledOn);
  const readings = all.flatMap((contest, at) =>
    contest.polledOn >= addDays(date, -AHEAD)
      ? [
          {
            subject: contestName(contest),
            value: ratio(at + 1),
            sum: `By-elections since the general election of ${last.polledOn.slice(0, 4)} up to ${contestName(contest)}, counted,`,
            cites: [contest.cite],
          },
        ]
      : [],
  );
  const { of } = seatsFor(view, part);
  const meant = readings.filter(({ subject }) => of.some(({ name }) => subject.startsWith(`${name} `)));
  return readings.length === 0
    ? []
    : [
        judge(figureAt(view.frame, part), {
          part,
          kind: 'count',
          readings: meant,
          also: meant.length > 0 ? [] : readings,
          sure: meant.length === 1,
        }),
      ];
}

function firstWin(view: View, found: Found): readonly Draft[] {
  const part = found.parts['p']!;
  const party = partyAt(view.frame, part)!;
  const won = everyBy(view).filter((contest) => winnerOf(contest)?.party === party);
  const [first] = won;
  if (!first) return [];
  const truth = `Of the by-elections held since 2010 ${contestName(first)} was the first that it won${won.length > 1 ? `, of ${won.length}` : ''}.`;
  const check = {
    holds: won.length === 1,
    subject: contestName(first),
    computed: String(won.length),
    truth,
    cites: [first.cite],
  };
  return [
    {
      ...weigh({ part, kind: 'count', checks: [check], sure: false }),
      tokens: tokensAt(view.frame, found.start, found.end),
    },
  ];
}

/** Gains of one party from another in the months before the last of them. */
function nthGain(view: View, found: Found): readonly Draft[] {
  const { o, p, from, months } = found.parts;
  const party = p === undefined ? view.lastParty : partyAt(view.frame, p);
  const loser = partyAt(view.frame, from!)!;
  const unit = /weeks?$/.test(found.text) ? 7 : /years?$/.test(found.text) ? 366 : 31;
  const days = Number(figureAt(view.frame, months!).value.num) * unit + unit;
  const gains = everyBy(view).filter((contest) => winnerOf(contest)?.party === party && lostBy(view, contest, loser));
  const last = gains.at(-1);
  if (!last) return [];
  const within = gains.filter(({ polledOn }) => polledOn >= addDays(last.polledOn, -days));
  const sum = `By-elections gained from ${partyName(view.record, loser)} up to ${contestName(last)}, counted,`;
  const readings = [
    { subject: contestName(last), value: ratio(within.length), sum, cites: within.map(({ cite }) => cite) },
  ];
  return [judge(figureAt(view.frame, o!), { part: o!, kind: 'count', readings, sure: p !== undefined })];
}

function lostBy({ record }: View, contest: Contest, party: PartyId): boolean {
  return heldBefore(record, contest, 'last general') === party;
}
