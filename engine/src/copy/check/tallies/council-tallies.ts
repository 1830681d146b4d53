import { addDays, councilOn, nightsOf, type Composition, type Council, type CouncilOn } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { compositionsMeant, sideOf } from '../bind/councils.ts';
import { isOfAnotherYear, momentsNear, spokenOfBefore } from '../bind/moments.ts';
import { AFTER_THE_POLL } from '../en/councils.ts';
import { agrees } from '../figures/moment.ts';
import { compositionName } from '../kinds/composition-words.ts';
import type { View } from '../view.ts';
import { changeBetween, type Tally } from './tally.ts';

/** Seats of a council by party: on it, won on a night, up, and changed on either baseline. */
export function councilTallies(
  view: View,
  council: Council,
  index: number,
): { readonly likely: readonly Tally[]; readonly also: readonly Tally[] } {
  const { likely, also } = compositionsMeant(view, council, index);
  const nights = nightsNear(view, council, index);
  const side = sideOf(view, [...likely, ...also], nights);
  const sided = likely.map((each) => ({ ...tallyOf(council, each), side: side(each) }));
  const of = (which: Tally['side']) => sided.filter((each) => each.side === which);
  return {
    likely: [
      ...sided,
      ...of('before').flatMap((then) => of('after').map((now) => changeBetween(then, now))),
      ...nights.flatMap((night) => nightTallies(view, council, night)),
    ],
    also: also.map((each) => tallyOf(council, each)),
  };
}

function tallyOf(council: Council, composition: Composition): Tally {
  return {
    mode: 'held',
    subject: council.name,
    name: compositionName(composition),
    seats: new Map(composition.seats.map(({ party, seats }) => [party, seats])),
    total: composition.seats.reduce((sum, { seats }) => sum + seats, composition.vacant),
    cites: composition.cites,
  };
}

/** How far a night may lie from the day of the text to be spoken of without being named. */
const NEAR = 60;

export function nightsNear(view: View, council: Council, index: number): readonly string[] {
  const nights = nightsOf(view.record, council);
  for (const moment of momentsNear(view.frame, index)) {
    const found = nights.filter((night) => agrees(moment, night));
    if (found.length > 0) return found;
  }
  if (isOfAnotherYear(view.frame, index, (moment) => nights.some((night) => agrees(moment, night)), view.date))
    return [];
  const { date } = view;
  if (date === undefined) return nights.toReversed().slice(0, 4);
  const near = nights.filter((night) => night >= addDays(date, -NEAR) && night <= addDays(date, NEAR));
  const usual = near.length > 0 ? near : nights.filter((night) => night <= date).slice(-1);
  return [...new Set([...spokenOfBefore(view, nights, (night) => night), ...usual])];
}

function nightTallies(view: View, council: Council, night: string): readonly Tally[] {
  const answer = councilOn(view.record, council, night);
  const { parties, up, wards, baselines } = answer;
  const cites = wards.slice(0, 1).map(({ contest }) => contest.cite);
  const of = (
    mode: Tally['mode'],
    what: string,
    pick: (line: (typeof parties)[number]) => number | undefined,
    total?: number,
    side?: Tally['side'],
  ): Tally[] => {
    const seats = parties.flatMap((line) => {
      const value = pick(line);
      return value === undefined ? [] : [[line.party, value] as const];
    });
    return seats.length === 0
      ? []
      : [
          {
            mode,
            side,
            subject: council.name,
            name: `${council.name} council, ${what} on ${longDate(night)},`,
            seats: new Map(seats),
            total,
            cites,
          },
        ];
  };
  const changes = [baselines.lastContested, baselines.eveOfPoll].flatMap((base): Tally[] =>
    base.kind !== 'held'
      ? []
      : [
          {
            mode: 'change',
            subject: council.name,
            name: `${council.name} council on ${longDate(night)}, ${base.baseline},`,
            seats: new Map(base.parties.map(({ party, change }) => [party, change])),
            ...(base.baseline === 'last contested' && { sinceFought: true as const }),
            cites: base.cites,
          },
        ],
  );
  return [
    ...of('won', 'won', ({ won }) => won, up.seats),
    ...of('up', 'defended', ({ defending }) => defending, up.seats),
    ...(AFTER_THE_POLL.test(view.frame.line) ? [] : of('held', 'before', ({ before }) => before, up.total, 'before')),
    ...of('held', 'after', ({ after }) => after, up.total, 'after'),
    ...of('change', 'after less before', ({ before, after }) =>
      before === undefined || after === undefined ? undefined : after - before,
    ),
    ...changes,
    ...sinceLastTime(council, answer, night),
  ];
}

/** The whole council after a night less what it was after the poll before, by which changes of several councils together are counted. */
function sinceLastTime(council: Council, { lastTime, after }: CouncilOn, night: string): readonly Tally[] {
  if (lastTime.kind !== 'held' || after.kind !== 'held') return [];
  const [then, now] = [lastTime, after].map(({ composition }) => tallyOf(council, composition));
  return [
    {
      ...changeBetween(then!, now!),
      sinceFought: true,
      name: `${council.name} council after ${longDate(night)} less after the poll before`,
    },
  ];
}
