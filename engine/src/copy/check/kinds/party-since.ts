import { partyName } from '../party-name.ts';
import { seatHistory, type Area, type IsoDate, type PartyId } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { seatsFor } from '../bind/seats.ts';
import { WITHOUT } from '../en/without.ts';
import { agrees, type Moment } from '../figures/moment.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import type { SeatName } from '../names/entity.ts';
import type { View } from '../view.ts';

export function momentAt(view: View, part: number): Moment {
  const each = view.frame.parts[part]!;
  if (each.is !== 'moment') throw new Error(`Part ${part} of a sentence was taken for a day.`);
  return each.moment;
}

export const newest = (seat: SeatName): Area => [...seat.areas.values()].at(-1)!;

export const END: IsoDate = '2100-01-01';

export function partySince(view: View, part: number, party: PartyId): Draft | undefined {
  const [seat] = seatsFor(view, part).of;
  if (!seat) return undefined;
  const { spans, redrawn } = seatHistory(view.record, newest(seat), view.date ?? END);
  const moment = momentAt(view, part);
  const own = spans.filter((span) => span.party === party);
  const name = partyName(view.record, party);
  const every = /\b(?:every|each) (?:general )?election since\b/.test(view.frame.line);
  const checks = own.toReversed().map((span): Check => ({
    holds:
      agrees(moment, span.from) ||
      (every && span.to === undefined && moment.year !== undefined && Number(span.from.slice(0, 4)) <= moment.year),
    subject: seat.name,
    computed: span.from.slice(0, 4),
    truth: `A seat of the name ${seat.name} returned ${name} from ${longDate(span.from)}${span.to ? ` until ${longDate(span.to)}` : ''}.`,
    cites: [],
  }));
  // The seat's own beginning, on the lines it has now, is as good a start.
  const drawn = redrawn.some(
    (day) => agrees(moment, day) && own.some(({ from, to }) => from <= day && (to === undefined || to > day)),
  );
  return weigh({
    part,
    kind: 'since',
    checks,
    sure: own.length > 0 && !drawn && redrawn.every((day) => day <= own.at(-1)!.from),
    without: WITHOUT.contest,
  });
}

/** A party's last hold on a seat, and when it ended. */
export function partyUntil(view: View, part: number, party: PartyId): Draft | undefined {
  const [seat] = seatsFor(view, part).of;
  if (!seat) return undefined;
  const { spans } = seatHistory(view.record, newest(seat), view.date ?? END);
  const moment = momentAt(view, part);
  const name = partyName(view.record, party);
  const checks = spans.flatMap(({ party: own, from, to }): Check[] =>
    own === party && to !== undefined
      ? [
          {
            holds: agrees(moment, to),
            subject: seat.name,
            computed: to.slice(0, 4),
            truth: `A seat of the name ${seat.name} returned ${name} from ${longDate(from)} until ${longDate(to)}.`,
            cites: [],
          },
        ]
      : [],
  );
  return checks.length === 0 ? undefined : weigh({ part, kind: 'since', checks: checks.toReversed(), sure: false });
}
