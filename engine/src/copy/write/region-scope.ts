import {
  areaKey,
  areasIn,
  baselineOf,
  contenders,
  countBy,
  generalBefore,
  holdings,
  dissolution,
  lastGeneral,
  margins,
  nextGeneral,
  notionalOf,
  seatsOn,
  winnerOf,
  type Baseline,
  type Contest,
  type Election,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
  type PartyId,
  type Region,
  type SeatCount,
} from '../../record/index.ts';
import type { Voice } from './voice.ts';

/** A region before a poll: who holds what, and whose target lists are worth a place. */
export interface RegionAhead {
  readonly region: Region;
  readonly on: IsoDate;
  readonly general: Election;
  /** Whose votes lists are drawn up on: the last general election's, or the notional result where a poll on new boundaries is pending. */
  readonly votes: Election;
  readonly held: readonly Holding[];
  readonly parties: readonly PartyId[];
}

export function regionAhead({ record, on }: Voice, region: Region): RegionAhead {
  const general = lastGeneral(record, on);
  const held = holdings(record, seatsOn(record, region, on), on);
  const votes = votesAhead(record, on, (boundarySet) => region.members.has(boundarySet));
  const all = margins(record, region, votes);
  const winners = countBy(all.map(({ winner }) => winner.party)).map(({ party }) => party);
  const parties = contenders(record, winners, all);
  return { region, on, general, votes, held, parties };
}

/** The votes that the next poll is measured on: of the last general election, on new boundaries where they are to be fought for the first time. */
export function votesAhead(
  record: ElectoralRecord,
  on: IsoDate,
  hasSeats: (boundarySet: string) => boolean = () => true,
): Election {
  const general = lastGeneral(record, on);
  const next = dissolution(record, on) === undefined ? undefined : nextGeneral(record, on);
  if (!next || next.boundarySet === general.boundarySet || !hasSeats(next.boundarySet)) return general;
  return notionalOf(record, general, next.boundarySet) ?? general;
}

/** A seat of a region at an election, with what it is measured against. */
export interface SeatAt {
  readonly contest: Contest;
  readonly winner: PartyId;
  readonly before?: PartyId | undefined;
}

/** A region at an election: every seat declared, seats by party now and at the baseline. */
export interface RegionAt {
  readonly region: Region;
  readonly election: Election;
  readonly seats: number;
  readonly declared: readonly SeatAt[];
  readonly now: readonly SeatCount[];
  readonly before: readonly SeatCount[];
  readonly baseline?: Baseline['kind'] | undefined;
  readonly baselineYear: string;
}

export function regionAt({ record }: Voice, region: Region, election: Election): RegionAt {
  const areas = areasIn(region, election.boundarySet);
  const contests = areas.flatMap((area) => record.contests(election.id).get(areaKey(area)) ?? []);
  const declared = contests.flatMap((contest): SeatAt[] => {
    const winner = winnerOf(contest)?.party;
    if (winner === undefined) return [];
    const baseline = baselineOf(record, contest);
    return [{ contest, winner, before: baseline && winnerOf(baseline.contest)?.party }];
  });
  const first = declared[0] && baselineOf(record, declared[0].contest);
  return {
    region,
    election,
    seats: areas.length,
    declared,
    now: countBy(declared.map(({ winner }) => winner)),
    before: countBy(declared.flatMap(({ before }) => before ?? [])),
    baseline: first?.kind,
    baselineYear: generalBefore(record, election)?.polledOn.slice(0, 4) ?? '',
  };
}
