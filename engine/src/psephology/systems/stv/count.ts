import { fillBallotBox, type BallotBox } from './ballot-box.ts';
import { sortPapers, type Parcel, type Sorted } from './sort-papers.ts';
import type { ElectedBecause, Stage, StageAction, StageElected, StvContest, Units } from './types.ts';
import { unitsInVote } from './units.ts';

/** A count under way: who has which papers, and the sheet so far. */
export interface Count {
  readonly contest: StvContest;
  readonly decimals: number;
  readonly box: BallotBox;
  /** In units. */
  readonly quota: Units;
  readonly totals: Units[];
  nonTransferable: Units;
  /** By candidate, in the order received. */
  readonly parcels: Parcel[][];
  /** Where each line has come to among the preferences in the box. */
  readonly places: Int32Array;
  /** By candidate: neither elected nor excluded. */
  readonly continuing: boolean[];
  readonly elected: number[];
  /** Elected with more than the quota, and not yet transferred. */
  readonly surpluses: Set<number>;
  /** Totals at the end of each stage, by candidate. */
  readonly history: Units[][];
  readonly stages: Stage[];
  /** Elected in the course of the stage that is under way. */
  readonly electedNow: StageElected[];
}

/** Sorts the papers by first preference. The quota is the valid papers over one more than the seats, less any fraction, plus one. */
export function beginCount(contest: StvContest, decimals: number): Count {
  const box = fillBallotBox(contest, decimals);
  const one = unitsInVote(decimals);
  const zeros = () => new Array<number>(contest.candidates).fill(0);
  const count: Count = {
    contest,
    decimals,
    box,
    quota: (Math.floor(box.valid / (contest.seats + 1)) + 1) * one,
    totals: zeros(),
    nonTransferable: 0,
    parcels: zeros().map(() => []),
    places: box.begins.map((begin) => begin - 1),
    continuing: zeros().map(() => true),
    elected: [],
    surpluses: new Set(),
    history: [],
    stages: [],
    electedNow: [],
  };
  const all = contest.papers.map((_, line) => line);
  credit(count, sortOn(count, all), one);
  return count;
}

/** Seats that nobody has been elected to yet. */
export function vacancies({ contest, elected }: Count): number {
  return contest.seats - elected.length;
}

export function continuingOf({ continuing }: Count): number[] {
  return [...continuing.keys()].filter((candidate) => continuing[candidate]);
}

/** Sorts papers on to the candidates still in the count. */
export function sortOn(count: Count, lines: readonly number[]): Sorted {
  return sortPapers(count.box, count.places, lines, count.continuing);
}

/** Gives sorted papers to their next candidates at a value; answers with the votes credited. */
export function credit(count: Count, { next, transferable }: Sorted, value: Units): Units {
  for (const [candidate, group] of next.entries()) {
    if (!group) continue;
    count.parcels[candidate]!.push({ lines: group.lines, papers: group.papers, value, stage: count.stages.length + 1 });
    count.totals[candidate]! += group.papers * value;
  }
  return transferable * value;
}

/** Elects in this order; a surplus waits for its turn. */
export function elect(count: Count, candidates: readonly number[], because: ElectedBecause): void {
  for (const candidate of candidates) {
    count.continuing[candidate] = false;
    count.elected.push(candidate);
    count.electedNow.push({ candidate, because });
    if (count.totals[candidate]! > count.quota) count.surpluses.add(candidate);
  }
}

/** Writes the sheet of the stage that has ended. */
export function endStage(count: Count, action: StageAction): void {
  const before = count.stages.at(-1);
  const row = (previous: Units, total: Units) => ({ previous, transfer: total - previous, total });
  count.stages.push({
    number: count.stages.length + 1,
    action,
    rows: count.totals.map((total, candidate) => row(before?.rows[candidate]!.total ?? 0, total)),
    nonTransferable: row(before?.nonTransferable.total ?? 0, count.nonTransferable),
    elected: count.electedNow.splice(0),
    excludedUnmoved: [],
  });
  count.history.push([...count.totals]);
}

/** Fills the last places by leaving these out, without moving a paper: it belongs to the stage that has just ended. */
export function endUnmoved(count: Count, leftOut: readonly number[], elected: readonly number[]): void {
  for (const candidate of leftOut) count.continuing[candidate] = false;
  elect(count, elected, 'last places');
  const last = count.stages.pop()!;
  count.stages.push({ ...last, elected: [...last.elected, ...count.electedNow.splice(0)], excludedUnmoved: leftOut });
}
