import { andMore, changeInSeats, figuresFrom, regionWords, seatsInWords, shortDate } from '../../copy/index.ts';
import {
  asListed,
  countElected,
  countHoldings,
  holdings,
  onceForEach,
  seatsOn,
  sourcesOf,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
  type PartyId,
  type Region,
} from '../../record/index.ts';
import type { Card } from './card.ts';
import { coloursOf } from './colours.ts';

/** The card of a region on a day: seats by party, and how each has changed since the last general election. */
export function holdingsCard(record: ElectoralRecord, region: Region, on: IsoDate): Card {
  const held = holdings(record, seatsOn(record, region, on), on);
  const { general, atDissolution } = held[0]!;
  const day = atDissolution ?? on;
  const year = general.polledOn.slice(0, 4);
  const seats = seatsNowAndBefore(record, held);
  const first = seats.find(({ party }) => party === countHoldings(held)[0]!.party)!;
  const tenure = held.find((each) => each.state === 'held')?.tenure;
  const publishers = tenure ? sourcesOf(record, tenure.cite).map((each) => each.publisher) : [];
  return {
    kicker: `Seats, and change since the ${year} election`,
    title: region.name,
    stamp: `As of ${shortDate(day)}`,
    big: { value: String(first.now), label: `of ${held.length} seats: ${first.name}`, colours: first.colours },
    segments: seats
      .filter((each) => each.now > 0)
      .map(({ colours, short, now }) => ({ colours, label: short, seats: now })),
    rows: seats.map(({ colours, name, now, before }) => ({
      colours,
      name,
      note: '',
      figures: [changeInSeats(now - before), String(now)],
    })),
    more: seats.map((_, index) =>
      andMore(
        seats.slice(index).reduce((sum, each) => sum + each.now, 0),
        'seat',
      ),
    ),
    foot: figuresFrom(publishers),
    alt: `${seatsInWords(seats, { where: regionWords(region), on: day, year })} ${figuresFrom(publishers)}.`,
  };
}

interface PartySeats {
  readonly party: PartyId;
  readonly name: string;
  readonly short: string;
  readonly colours: Card['rows'][number]['colours'];
  readonly now: number;
  readonly before: number;
}

/** Parties by the seats they hold, then those that have lost all they won. */
const seatsNowAndBefore = onceForEach((record: ElectoralRecord, held: readonly Holding[]): readonly PartySeats[] => {
  const [now, before] = [countHoldings(held), countElected(held)];
  const of = (counts: typeof now, party: string) => counts.find((each) => each.party === party)?.seats ?? 0;
  const parties = [...new Set([...asListed(record, now), ...before].map((each) => each.party))];
  return parties.map((party) => {
    const known = record.parties().get(party);
    const name = known?.name ?? (party === 'vacant' ? 'Vacant' : 'Awaiting a result');
    return {
      party,
      name,
      short: known?.short ?? name,
      colours: coloursOf(record, party),
      now: of(now, party),
      before: of(before, party),
    };
  });
});
