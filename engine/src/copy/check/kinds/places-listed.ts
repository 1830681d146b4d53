import { placed } from '../../en/words.ts';
import { entriesOfPart } from '../bind/entries.ts';
import { PLACES_AFTER } from '../en/places-taken.ts';
import { WITHOUT } from '../en/without.ts';
import { weigh, type Draft } from '../judge.ts';
import type { SeatName } from '../names/entity.ts';
import { seatPollsOf } from '../polls/seat-polls.ts';
import { whereAt, type View } from '../view.ts';
import { nameOf } from './vote-readings.ts';

/** `second in Castle Point, Maldon and Witham`: it has to be so in each of them. Nothing where one place or none is listed. */
export function cameInEach(view: View, part: number, who: number, place: number): Draft | undefined {
  const { frame } = view;
  const list = PLACES_AFTER.exec(frame.line.slice(frame.places[part]))?.groups?.['list'];
  const items = list?.split(/ (?:, (?:and )?|and )/).map((item) => item.trim()) ?? [];
  if (items.length < 2) return undefined;
  const told = items.map((item) => {
    const at = /^W(\d+)$/.exec(item)?.[1];
    const seat = at === undefined ? undefined : seatIn(view, Number(at));
    return seat && standingIn(view, part, who, seat);
  });
  const known = told.filter((each) => each !== undefined);
  const wrong = known.find((each) => each.places.every((own) => own !== place));
  const shown = wrong ?? known[0];
  const claim = { part, kind: 'rank' } as const;
  // One of them that is not known leaves the whole open, unless another is wrong.
  if (!shown || (!wrong && known.length < items.length))
    return weigh({ ...claim, checks: [], sure: false, without: WITHOUT.contest });
  const truth = (wrong ? [wrong] : known).map((each) => each.truth).join(' ');
  const check = {
    holds: !wrong,
    subject: shown.subject,
    computed: placed(shown.places[0]!),
    truth,
    cites: shown.cites,
  };
  return weigh({ ...claim, checks: [check], sure: true });
}

function seatIn({ frame }: View, at: number): SeatName | undefined {
  const names = whereAt(frame, at).filter((each): each is SeatName => each.type === 'seat');
  return names.length === 1 ? names[0] : undefined;
}

/** Where somebody came in a seat, at each contest that may be meant; the likeliest is told. */
function standingIn(view: View, part: number, who: number, seat: SeatName) {
  const { likely } = seatPollsOf(view, part, { of: [seat], sure: true });
  const found = likely.flatMap((poll) => {
    const [entry] = entriesOfPart(view, who, poll);
    if (entry?.votes === undefined) return [];
    return [{ poll, entry, place: poll.entries.filter(({ votes = 0 }) => votes > entry.votes!).length + 1 }];
  });
  const [first] = found;
  if (!first) return undefined;
  const { poll, entry, place } = first;
  return {
    places: found.map((each) => each.place),
    subject: poll.subject,
    truth: `${entry.person ?? nameOf(view, entry)} came ${placed(place)} in ${poll.name}.`,
    cites: [entry.cite],
  };
}
