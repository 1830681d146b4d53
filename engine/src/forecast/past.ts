import {
  generalBefore,
  generals,
  notionalOf,
  type Contest,
  type Election,
  type ElectoralRecord,
} from '../record/index.ts';
import { onceForEach } from '../record/memo.ts';
import { areaKey } from '../record/types.ts';
import { layOut, type Base } from './base.ts';
import { baseVotes } from './base-votes.ts';
import { lineageBetween } from './lineage.ts';
import { moversOf } from './movers.ts';

/** A past general election beside the result its changes are measured on, seat by seat in Great Britain. */
export interface Past {
  readonly election: Election;
  /** The result before: the last general election, or its notional result where boundaries were redrawn. */
  readonly before: Election;
  readonly contests: readonly Contest[];
  /** The old votes, with the parties that stand at the election; and the new ones in the same columns. */
  readonly base: Base;
  readonly result: Base;
}

/**
 * The general elections that can be projected from an earlier result on their own boundaries, oldest first.
 */
export function projectable(record: ElectoralRecord): readonly Election[] {
  return generals(record).filter((each) => beforeOf(record, each) && declared(record, each).length > 0);
}

/** The result on the same boundaries that an election's changes are measured on. */
export function beforeOf(record: ElectoralRecord, election: Election): Election | undefined {
  const last = generalBefore(record, election);
  if (!last || election.polledOn < '2010') return undefined;
  return (
    notionalOf(record, last, election.boundarySet) ?? (last.boundarySet === election.boundarySet ? last : undefined)
  );
}

function declared(record: ElectoralRecord, election: Election): Contest[] {
  return [...record.contests(election.id).values()].filter(
    ({ area, state }) => area.nation !== 'Northern Ireland' && state === 'declared',
  );
}

/**
 * Sets an election beside the result before it, with the parties that stand at it. The Speaker's seat moves in neither.
 *
 * @throws Error when no result on its boundaries comes before it.
 */
export const pastOf = onceForEach((record: ElectoralRecord, election: Election): Past => {
  const before = beforeOf(record, election);
  if (!before) {
    throw new Error(
      `No result on the boundaries of ${election.id} comes before it in the record; give a general election from 2010 on.`,
    );
  }
  const old = record.contests(before.id);
  const contests = declared(record, election).filter((contest) => old.has(areaKey(contest.area)));
  const movers = moversOf(record, contests);
  const lineage = lineageBetween(record, before, election);
  const lay = (id: string, of: readonly Contest[]) =>
    layOut(baseVotes(record, { election: id, movers, contests: of, standing: contests, lineage }));
  const base = lay(
    before.id,
    contests.map((contest) => old.get(areaKey(contest.area))!),
  );
  return { election, before, contests, base, result: { ...lay(election.id, contests), still: base.still } };
});
