import { onceForEach } from '../memo.ts';
import type { ElectoralRecord } from '../record.ts';
import type { IsoDate } from '../types.ts';
import { compositionAt, compositionsOf, councils, localNights, seatsUpOn } from './local.ts';
import { tally } from './around-poll.ts';
import { countedOn, cycleOn, sizeAround } from './night.ts';
import type { Composition, Council } from './types.ts';

/** The council as it stood on a night: as a source has it, or the sum of its wards where all of it was elected. */
export function compositionOnNight(record: ElectoralRecord, council: Council, night: IsoDate): Composition | undefined {
  return compositionAt(record, council, night, 'on the night') ?? fromWards(record, `${council.gss} ${night}`);
}

/** Every composition of a council, those that its wards add to among them, oldest first. */
export function historyOf(record: ElectoralRecord, council: Council): readonly Composition[] {
  const held = compositionsOf(record, council);
  const added = localNights().flatMap((night) => {
    if (held.some(({ date, label }) => date === night && label === 'on the night')) return [];
    return fromWards(record, `${council.gss} ${night}`) ?? [];
  });
  return [...held, ...added].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Only where the seats of the wards come to the size the council has in the next composition held. */
const fromWards = onceForEach((record: ElectoralRecord, key: string): Composition | undefined => {
  const [gss, night] = key.split(' ') as [string, IsoDate];
  const council = councils(record).get(gss)!;
  // Few councils elect all their seats on a night: the rest are told apart before its candidates are read.
  if (seatsUpOn(record, night).get(gss) !== sizeAround(record, council, night)) return undefined;
  const wards = countedOn(record, night).get(gss) ?? [];
  const seats = wards.reduce((sum, { contest }) => sum + contest.seats, 0);
  if (wards.length === 0 || cycleOn(record, council, night) !== 'all') return undefined;
  if (wards.some(({ outcome }) => outcome.kind === 'tied awaiting lot' || outcome.kind === 'not yet')) return undefined;
  const won = tally(wards.flatMap(({ elected }) => elected.map(({ party }) => ({ party, seats: 1 }))));
  const filled = [...won.values()].reduce((sum, each) => sum + each, 0);
  return {
    council,
    date: night,
    label: 'on the night',
    seats: [...won]
      .map(([party, each]) => ({ party, seats: each }))
      .toSorted((a, b) => b.seats - a.seats || (a.party < b.party ? -1 : 1)),
    vacant: seats - filled,
    total: seats,
    source: 'the sum of its wards',
    certainty: 'from the wards',
    cites: wards.map(({ contest }) => contest.cite),
  };
});
