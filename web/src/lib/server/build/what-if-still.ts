import type { Asked } from 'countroom/forecast';
import type { WhatIfPage } from '#lib/view/what-if.ts';
import { words } from '#lib/words/en.ts';
import { seatLink } from './names.ts';
import type { WhatIfStart } from './what-if-data.ts';

const w = words.whatIf.reasons;

/** The seats of the region that the illustration leaves as they are, and why; and those won by someone it does not move. */
export function stillGroups({ ready, contests }: WhatIfStart, asked: Asked): WhatIfPage['still'] {
  const { data, base } = ready;
  const seats = data.region.map((seat) => ({ seat, votes: data.votes.seats[seat]! }));
  const absent = (seat: number) =>
    asked.kind === 'swing' &&
    [asked.from, asked.to].some((party) => !base.stands[seat * base.columns + base.movers.indexOf(party)]);
  const own = ({ votes }: (typeof seats)[number]) => {
    const other = votes.votes.at(-1);
    return other !== null && other !== undefined && votes.votes.every((each) => each === null || each <= other);
  };
  const groups: [string, typeof seats][] = [
    [w.Speaker, seats.filter(({ votes }) => votes.still === 'Speaker')],
    [w['Northern Ireland'], seats.filter(({ votes }) => votes.still === 'Northern Ireland')],
    [w.absent, seats.filter(({ seat, votes }) => !votes.still && absent(seat))],
    [w.independent, seats.filter((each) => !each.votes.still && own(each))],
  ];
  return groups
    .filter(([, found]) => found.length > 0)
    .map(([reason, found]) => ({
      reason,
      seats: found
        .map(({ seat }) => seatLink(contests[seat]!.area))
        .toSorted((a, b) => a.text.localeCompare(b.text, 'en-GB')),
    }));
}
