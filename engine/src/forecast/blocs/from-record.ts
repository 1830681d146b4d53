import {
  areaKey,
  slugOf,
  winnerOf,
  type Area,
  type Candidacy,
  type Contest,
  type Election,
} from '../../record/index.ts';
import type { ElectoralRecord } from '../../record/index.ts';
import { COVARIATES, covariatesOf } from '../../record/covariates.ts';
import { onceForEach } from '../../record/memo.ts';
import { beforeOf } from '../past.ts';
import { BLOCS, blocOf, K, OTH } from './blocs.ts';
import { SPEAKER, UNDECLARED, type Night, type Outcome } from './night.ts';

/** The nations of Great Britain, in the order of `Night.nation`. */
export const NATIONS = ['England', 'Wales', 'Scotland'] as const;

/**
 * A general election as it stood before the poll: the old shares of every seat in Great Britain, who stands, and what is known of the
 * place. Seats are in the order of their GSS codes. Shares are of all valid votes; of the candidates outside the blocs only the best
 * placed has a column.
 *
 * @throws Error when the record holds no such election, or no result on its boundaries comes before it.
 */
export const nightOf = onceForEach((record: ElectoralRecord, electionId: string): Night => {
  const election = electionOf(record, electionId);
  const base = beforeOf(record, election);
  if (!base)
    throw new Error(
      `No result on the boundaries of ${electionId} comes before it in the record; give a general election from 2010 on.`,
    );
  const old = record.contests(base.id);
  const contests = inBritain(record, electionId).filter(({ area }) => old.has(areaKey(area)));
  const olds = contests.map(({ area }) => old.get(areaKey(area))!);
  const before = columnsOf(olds.map(({ candidacies }) => candidacies));
  const known = covariatesOf(record);
  return {
    election: electionId,
    boundaries: election.boundarySet,
    seats: contests.length,
    areas: contests.map(({ area }) => area.gss),
    names: contests.map(({ area }) => area.name),
    nation: Uint8Array.from(contests, ({ area }) => NATIONS.indexOf(area.nation as (typeof NATIONS)[number])),
    region: contests.map(({ area }) => slugOf(area.region)),
    before: before.shares,
    validBefore: before.valid,
    stands: marks(contests, () => true),
    stood: marks(olds, ({ votes }) => (votes ?? 0) > 0),
    speaker: speakers(contests),
    speakerBefore: speakers(olds),
    sitting: marks(contests, ({ sitting }) => sitting),
    covariates: Float64Array.from(
      contests.flatMap(({ area }) => known.get(areaKey(area)) ?? COVARIATES.map(() => Number.NaN)),
    ),
    place: Float64Array.from(contests.flatMap(({ area }: { area: Area }) => [area.lat, area.lon])),
  };
});

/**
 * What was declared at a general election, in the seats and the order of its `nightOf`.
 *
 * @throws Error when the record holds no such election.
 */
export const outcomeOf = onceForEach((record: ElectoralRecord, electionId: string): Outcome => {
  const night = nightOf(record, electionId);
  const held = record.contests(electionId);
  const contests = night.areas.map((gss) => held.get(areaKey({ boundarySet: night.boundaries, gss }))!);
  return {
    ...columnsOf(contests.map(({ state, candidacies }) => (state === 'declared' ? candidacies : []))),
    winner: Int8Array.from(contests, (contest) => {
      const winner = contest.state === 'declared' ? winnerOf(contest) : undefined;
      if (!winner) return UNDECLARED;
      return winner.party === 'speaker' ? SPEAKER : BLOCS.indexOf(blocOf(winner.party));
    }),
    declaredAt: contests.map(({ declaredAt }) => declaredAt),
  };
});

function electionOf(record: ElectoralRecord, id: string): Election {
  const election = record.elections().get(id);
  if (!election) throw new Error(`The record holds no election ${id}; give an id such as parl.2024-07-04.`);
  return election;
}

function inBritain(record: ElectoralRecord, election: string): Contest[] {
  return [...record.contests(election).values()]
    .filter(({ area }) => area.nation !== 'Northern Ireland')
    .toSorted((a, b) => (a.area.gss < b.area.gss ? -1 : 1));
}

/** Shares by bloc: a bloc's candidates together, but only the best placed of the others. */
function columnsOf(seats: readonly (readonly Candidacy[])[]): Pick<Outcome, 'shares' | 'valid'> {
  const votes = new Float64Array(seats.length * K);
  const valid = new Float64Array(seats.length);
  seats.forEach((candidacies, seat) => {
    for (const { party, votes: polled = 0 } of candidacies) {
      const column = seat * K + BLOCS.indexOf(blocOf(party));
      valid[seat]! += polled;
      votes[column] = column % K === OTH ? Math.max(votes[column]!, polled) : votes[column]! + polled;
    }
  });
  return { shares: votes.map((each, column) => each / valid[Math.floor(column / K)]!), valid };
}

/** 1 in the columns of which a candidate is as asked. */
function marks(contests: readonly Contest[], asked: (candidacy: Candidacy) => boolean): Uint8Array {
  const marked = new Uint8Array(contests.length * K);
  contests.forEach(({ candidacies }, seat) => {
    for (const each of candidacies) if (asked(each)) marked[seat * K + BLOCS.indexOf(blocOf(each.party))] = 1;
  });
  return marked;
}

function speakers(contests: readonly Contest[]): Uint8Array {
  return Uint8Array.from(contests, ({ candidacies }) => (candidacies.some(({ party }) => party === 'speaker') ? 1 : 0));
}
