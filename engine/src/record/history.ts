import { winnerOf } from './contests.ts';
import { onceForEach } from './memo.ts';
import { oldTenures } from './old-tenures.ts';
import type { Pack } from './pack.ts';
import { once } from './pack.ts';
import type { ElectoralRecord } from './record.ts';
import { count, readRows } from './rows.ts';
import { seatsByName } from './seats-by-name.ts';
import { areaKey } from './types.ts';
import type { Area, Cite, IsoDate, PartyId } from './types.ts';

/** One election in a seat of this name, and the party it returned. */
export interface PastResult {
  readonly polledOn: IsoDate;
  readonly kind: 'general' | 'by-election';
  readonly election: string;
  readonly party: PartyId;
  readonly boundarySet: string;
  readonly cite: Cite;
}

/** A run of elections won by one party. `to` is the day of the election that ended it, absent while it lasts. */
export interface PartySpan {
  readonly party: PartyId;
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

export interface SeatHistory {
  readonly results: readonly PastResult[];
  readonly spans: readonly PartySpan[];
  /** Elections at which a seat of this name was fought on changed boundaries. */
  readonly redrawn: readonly IsoDate[];
  /** By-elections before this day are not held, so a span could hide one. */
  readonly byElectionsFrom: IsoDate;
}

/** Parliament's members are held from here on, by-elections included. */
const BY_ELECTIONS_FROM: IsoDate = '2005-05-05';

/**
 * Which party each election returned in seats of one name, 1918 to a day, with the elections at which their boundaries changed: a
 * name that lives on is not the same seat. Two-member boroughs are left out.
 */
export function seatHistory(record: ElectoralRecord, area: Area, on: IsoDate): SeatHistory {
  const results = allResults(record, area).filter((result) => result.polledOn <= on);
  const spans: PartySpan[] = [];
  for (const result of results) {
    const last = spans.at(-1);
    if (last?.party === result.party) continue;
    if (last) spans[spans.length - 1] = { ...last, to: result.polledOn };
    spans.push({ party: result.party, from: result.polledOn });
  }
  const generals = results.filter((result) => result.kind === 'general');
  const redrawn = generals.filter(
    (result, index) => index > 0 && result.boundarySet !== generals[index - 1]!.boundarySet,
  );
  return { results, spans, redrawn: redrawn.map((result) => result.polledOn), byElectionsFrom: BY_ELECTIONS_FROM };
}

/** Every result of seats of a name, oldest first. */
const allResults = onceForEach((record: ElectoralRecord, area: Area): readonly PastResult[] =>
  [...before2010(record, area), ...since2010(record, area)].toSorted((a, b) => (a.polledOn < b.polledOn ? -1 : 1)),
);

function since2010(record: ElectoralRecord, area: Area): PastResult[] {
  const sameName = seatsByName(record).get(area.slug) ?? [];
  return [...record.elections().values()].flatMap((election) => {
    const { kind, id, boundarySet } = election;
    if (kind === 'notional' || election.polledOn < '2010') return [];
    return sameName.flatMap((each): PastResult[] => {
      if (each.boundarySet !== boundarySet) return [];
      if (kind === 'by-election' && !id.startsWith(`parl.${area.slug}.by.`)) return [];
      const contest = record.contests(id).get(areaKey(each));
      const winner = contest && winnerOf(contest);
      if (!contest || !winner) return [];
      return [{ polledOn: contest.polledOn, kind, election: id, party: winner.party, boundarySet, cite: contest.cite }];
    });
  });
}

function before2010(record: ElectoralRecord, area: Area): PastResult[] {
  const generals = (historyOf(record.pack)().get(area.slug) ?? []).flatMap((row): PastResult[] => {
    const election = record.elections().get(row.election);
    if (!election || row.party === undefined) return [];
    return [{ ...row, polledOn: election.polledOn, kind: 'general', party: row.party }];
  });
  const byElections = (oldTenures(record.pack).get(area.slug) ?? [])
    .filter((span) => span.began === 'by-election')
    .map((span): PastResult => {
      const { party, boundarySet, cite } = span;
      return {
        polledOn: span.from,
        kind: 'by-election',
        election: `parl.${area.slug}.by.${span.from}`,
        party,
        boundarySet,
        cite,
      };
    });
  return [...generals, ...byElections];
}

interface HistoryRow {
  readonly election: string;
  readonly boundarySet: string;
  readonly slug: string;
  readonly party: PartyId | undefined;
  readonly cite: Cite;
}

const histories = new WeakMap<Pack, () => Map<string, HistoryRow[]>>();

function historyOf(pack: Pack): () => ReadonlyMap<string, readonly HistoryRow[]> {
  let rows = histories.get(pack);
  if (!rows) {
    rows = once(() => Map.groupBy(readHistory(pack), (row) => row.slug));
    histories.set(pack, rows);
  }
  return rows;
}

/** `nat` stands for the nationalists of Scotland and Wales, told apart by the region of the seat. */
const GROUPS = { con: 'con', lab: 'lab', lib: 'ld', nat: 'nat', oth: 'other' } as const;

function readHistory(pack: Pack): HistoryRow[] {
  return readRows(pack.texts, 'westminster/history.csv', (cell, cite) => {
    const votes = Object.keys(GROUPS).map((group) => [group as keyof typeof GROUPS, count(cell(group)) ?? 0] as const);
    const [group, most] = votes.reduce((best, each) => (each[1] > best[1] ? each : best));
    const unopposed = cell('unopposed').split(':')[0] as keyof typeof GROUPS | '';
    const first = most > 0 ? group : unopposed;
    const single = cell('members') === '1' && first !== '';
    return {
      election: cell('election'),
      boundarySet: cell('boundary_set'),
      slug: cell('slug'),
      party: single ? partyOf(first, cell('region')) : undefined,
      cite,
    };
  });
}

function partyOf(group: keyof typeof GROUPS, region: string): PartyId {
  if (group !== 'nat') return GROUPS[group];
  return region === 'Scotland' ? 'snp' : region === 'Wales' ? 'pc' : 'other';
}
