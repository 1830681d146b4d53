import {
  areaKey,
  areasIn,
  countHoldings,
  dissolution,
  generals,
  heldBefore,
  holdings,
  notionalOf,
  RECORD_BEGINS,
  winnerOf,
  type Election,
  type ElectoralRecord,
  type IsoDate,
  type Region,
} from '../../../record/index.ts';
import { onceForPair } from '../../../record/memo.ts';
import { longDate } from '../../dates.ts';
import type { View } from '../view.ts';
import { oldTally } from './old-tallies.ts';
import { partyOfSpeaker } from './speakers.ts';
import { changeBetween, type Tally } from './tally.ts';

/** Seats of a region won at a general election, by party. */
const wonTally = onceForPair((record: ElectoralRecord, region: Region, election: Election): Tally | undefined => {
  if (election.kind === 'general' && election.polledOn < RECORD_BEGINS) return oldTally(record, region, election);
  if (!region.members.has(election.boundarySet)) return undefined;
  const areas = areasIn(region, election.boundarySet);
  const winners = areas.flatMap((area) => {
    const contest = record.contests(election.id).get(areaKey(area));
    return (contest && winnerOf(contest)) ?? [];
  });
  if (winners.length === 0) return undefined;
  const seats = [...Map.groupBy(winners, ({ party }) => party)].map(([party, of]) => [party, of.length] as const);
  return {
    mode: 'won',
    subject: region.name,
    name: `${region.name} at the ${election.polledOn.slice(0, 4)} ${election.kind === 'notional' ? 'election by the notional result' : 'general election'}`,
    seats: new Map(seats),
    total: areas.length,
    ...(election.kind === 'notional' && { notional: true as const }),
    speakers: partyOfSpeaker(record, region, election),
    cites: winners.slice(0, 3).map(({ cite }) => cite),
  };
});

/** Seats of a region by who held them at the end of a day. */
const heldTally = onceForPair((record: ElectoralRecord, region: Region, on: IsoDate): Tally | undefined => {
  if (on < RECORD_BEGINS) return undefined;
  const { boundarySet } = generals(record).findLast(({ polledOn }) => polledOn <= on)!;
  if (!region.members.has(boundarySet)) return undefined;
  const areas = areasIn(region, boundarySet);
  const held = holdings(record, areas, on);
  const since = dissolution(record, on);
  return {
    mode: 'held',
    subject: region.name,
    name: since ? `${region.name} at dissolution on ${longDate(since)}` : `${region.name} on ${longDate(on)}`,
    seats: new Map(countHoldings(held).map(({ party, seats }) => [party, seats])),
    total: areas.length,
    cites: held.flatMap((each) => (each.state === 'held' ? [each.tenure.cite] : [])).slice(0, 3),
  };
});

/** Net changes of an election: on the winners before, on the same lines by the notional result, and on the eve of poll. */
const changeTallies = onceForPair((record: ElectoralRecord, region: Region, election: Election): readonly Tally[] => {
  const now = wonTally(record, region, election);
  return now
    ? talliesBefore(record, region, election).map((base) => ({
        ...changeBetween(base, now),
        ...(base.mode === 'held' && { sinceEve: true as const }),
      }))
    : [];
});

/** Gross gains and losses of an election by party: seats won that another had won, and the other way round. */
const grossTallies = onceForPair((record: ElectoralRecord, region: Region, election: Election): readonly Tally[] => {
  if (!region.members.has(election.boundarySet)) return [];
  const gained = new Map<string, number>();
  const lost = new Map<string, number>();
  for (const area of areasIn(region, election.boundarySet)) {
    const contest = record.contests(election.id).get(areaKey(area));
    const winner = contest && winnerOf(contest);
    const before = contest && heldBefore(record, contest, 'last general');
    if (!winner || !before || before === winner.party) continue;
    gained.set(winner.party, (gained.get(winner.party) ?? 0) + 1);
    lost.set(before, (lost.get(before) ?? 0) - 1);
  }
  const base = { mode: 'change' as const, subject: region.name, gross: true as const, cites: [] };
  const name = `${region.name} at the ${election.polledOn.slice(0, 4)} general election`;
  return [
    { ...base, name: `Gains in ${name}`, seats: gained },
    { ...base, name: `Losses in ${name}`, seats: lost },
  ];
});

/** What an election's seats are set against: the winners before, the notional result, and who held them on the eve of poll. */
export function talliesBefore(record: ElectoralRecord, region: Region, election: Election): readonly Tally[] {
  const before = generals(record).findLast(({ polledOn }) => polledOn < election.polledOn);
  if (!before) return [];
  const notional = notionalOf(record, before, election.boundarySet);
  const held = before.polledOn >= RECORD_BEGINS;
  // Of the years before, only what was won on the same boundaries is set against.
  const same = held || before.boundarySet === election.boundarySet;
  const bases = [...(same ? [before] : []), ...(notional ? [notional] : [])].flatMap(
    (each) => wonTally(record, region, each) ?? [],
  );
  const eve = held && before.dissolvedOn ? heldTally(record, region, before.dissolvedOn) : undefined;
  return [...bases, ...(eve ? [eve] : [])];
}

/** Seats of a region by who would have won them on boundaries that came later; newest first. */
export function notionalTallies(record: ElectoralRecord, region: Region): readonly Tally[] {
  return [...record.elections().values()]
    .filter(({ kind }) => kind === 'notional')
    .toReversed()
    .flatMap((election) => wonTally(record, region, election) ?? []);
}

/** All that may be said of a region's seats: won at elections, held on the day of the text. */
export function regionTallies(
  view: View,
  region: Region,
  elections: readonly Election[],
  days: readonly IsoDate[],
): readonly Tally[] {
  const { record } = view;
  const won = elections.flatMap((election) => wonTally(record, region, election) ?? []);
  const changed = elections.flatMap((election) => {
    const net = changeTallies(record, region, election);
    return net.length > 0 ? [...net, ...grossTallies(record, region, election)] : [];
  });
  const held = days.flatMap((day) => heldTally(record, region, day) ?? []);
  return [...won, ...held, ...changed];
}
