import { beginCount, continuingOf, elect, endStage, endUnmoved, vacancies, type Count } from './count.ts';
import { lotsDrawn, settleTie, type Lots, type Settled, type TieOrder } from './ties.ts';
import type { AwaitedLot, DecidedBy, StageAction, StvContest, StvCount, StvRule, Units } from './types.ts';

/** What is to be done next. `level` are those equal for it, all of whom need a decision between them; a group goes out together. */
export type Move =
  | { readonly kind: 'surplus'; readonly level: readonly number[] }
  | { readonly kind: 'exclusion'; readonly level: readonly number[]; readonly deferred: Units }
  | { readonly kind: 'group exclusion'; readonly of: readonly number[]; readonly deferred: Units };

/** What one voting rule has of its own. */
export interface Rule {
  readonly name: StvRule;
  readonly decimals: number;
  readonly ties: TieOrder;
  nextMove(count: Count): Move;
  /** Whether the exclusion that leaves as many candidates as places is still carried out. */
  readonly movesLastExclusion: boolean;
  /** Whether the last place goes to the leading candidate though below the quota. */
  beyondReach(count: Count): number | undefined;
  transferSurplus(count: Count, candidate: number, decidedBy: DecidedBy): StageAction;
  exclude(count: Count, candidates: readonly number[], decidedBy: DecidedBy, deferred: Units): StageAction;
}

/** Counts by a rule to the end, or to the first lot that has not been drawn. */
export function runCount(rule: Rule, contest: StvContest): StvCount {
  const count = beginCount(contest, rule.decimals);
  const lots = lotsDrawn(contest.lots);
  let action: StageAction = { kind: 'first preferences' };
  for (;;) {
    electAtEndOfStage(rule, count);
    endStage(count, action);
    if (vacancies(count) === 0 || continuingOf(count).length === 0) break;
    const move = rule.nextMove(count);
    const turn = whoseTurn(rule, count, move, lots);
    if (turn.kind === 'lot') {
      const purpose = move.kind === 'surplus' ? 'surplus' : 'exclusion';
      return {
        kind: 'tied awaiting lot',
        ...counted(rule, count),
        lot: { purpose, level: turn.level } satisfies AwaitedLot,
      };
    }
    if (move.kind === 'surplus') action = rule.transferSurplus(count, turn.candidate, turn.decidedBy);
    else {
      const of = move.kind === 'exclusion' ? [turn.candidate] : move.of;
      const others = continuingOf(count).filter((candidate) => !of.includes(candidate));
      if (!rule.movesLastExclusion && others.length <= vacancies(count)) {
        endUnmoved(count, of, byVotes(rule, count, others));
        break;
      }
      action = rule.exclude(count, of, turn.decidedBy, move.deferred);
    }
  }
  lots.requireAllUsed();
  return { kind: 'elected', ...counted(rule, count), unfilled: vacancies(count) };
}

function whoseTurn(rule: Rule, { history }: Count, move: Move, lots: Lots): Settled {
  if (move.kind === 'group exclusion') return { kind: 'settled', candidate: move.of[0]!, decidedBy: { kind: 'votes' } };
  const before = history.slice(0, -1);
  const settled = settleTie(move.level, before, { most: move.kind === 'surplus', order: rule.ties });
  if (settled.kind === 'settled') return settled;
  const candidate = lots.draw(settled.level);
  return candidate === undefined
    ? settled
    : { kind: 'settled', candidate, decidedBy: { kind: 'lot', level: settled.level } };
}

function electAtEndOfStage(rule: Rule, count: Count): void {
  elect(count, atQuota(rule, count), 'quota');
  const left = vacancies(count);
  if (left === 0) return;
  const continuing = continuingOf(count);
  if (continuing.length <= left) {
    elect(count, byVotes(rule, count, continuing), 'last places');
    return;
  }
  const leader = rule.beyondReach(count);
  if (leader !== undefined) elect(count, [leader], 'beyond reach');
}

/** Those with the quota now, most votes first. */
export function atQuota(rule: Pick<Rule, 'ties'>, count: Count): number[] {
  return byVotes(
    rule,
    count,
    continuingOf(count).filter((candidate) => count.totals[candidate]! >= count.quota),
  );
}

/** Most votes first. Between equals the order decides nothing: as they stood at other stages, then as listed. */
function byVotes({ ties }: Pick<Rule, 'ties'>, { totals, history }: Count, candidates: readonly number[]): number[] {
  const earlier = ties === 'earliest' ? history : history.toReversed();
  const stages = [totals, ...earlier];
  return candidates.toSorted((a, b) => {
    const differing = stages.find((each) => each[a] !== each[b]);
    return differing ? differing[b]! - differing[a]! : a - b;
  });
}

function counted({ name, decimals }: Rule, { contest, box, quota, elected, stages }: Count) {
  return {
    rule: name,
    decimals,
    seats: contest.seats,
    valid: box.valid,
    quota: quota / 10 ** decimals,
    elected,
    stages,
  };
}
