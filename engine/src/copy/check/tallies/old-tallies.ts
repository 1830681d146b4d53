import { oldTotal, type Election, type ElectoralRecord, type Region } from '../../../record/index.ts';
import type { Tally } from './tally.ts';

/** Sets of seats of which the Speaker's is always one. */
const WHOLE: readonly string[] = ['united-kingdom', 'great-britain'];

/** Seats that the parties won in a country before the record of seats begins. */
export function oldTally(record: ElectoralRecord, region: Region, election: Election): Tally | undefined {
  const total = oldTotal(record, region, election);
  if (!total) return undefined;
  const [first] = total.parties.toSorted((a, b) => b.seats - a.seats);
  return {
    mode: 'won',
    subject: region.name,
    name: `${region.name} at the ${election.polledOn.slice(0, 4)} general election`,
    seats: new Map(total.parties.map(({ party, seats }) => [party, seats])),
    total: total.seats,
    // The Speakers of those years came from the party that won, and newsrooms count them with it as often as not.
    speakers: WHOLE.includes(region.id) ? first?.party : undefined,
    cites: [total.cite],
  };
}
