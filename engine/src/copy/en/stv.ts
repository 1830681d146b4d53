import type { DecidedBy, ParcelMoved, Stage, StageAction } from '../../psephology/index.ts';
import { thousands } from '../numbers.ts';
import { votesShown } from './stv-votes.ts';
import { counted, listed } from './words.ts';

/** What the sentences about a count need to know of it beside its stages. */
export interface CountTold {
  /** Names by position, as they stand on the sheet. */
  readonly names: readonly string[];
  /** Decimals of a vote that the stages are kept in. */
  readonly decimals: number;
  /** In votes. */
  readonly quota: number;
}

/** A stage as a sentence needs it: one of our own counts, or one read from a published sheet. */
export type StageTold = Pick<Stage, 'number' | 'rows' | 'nonTransferable' | 'elected' | 'excludedUnmoved'> & {
  readonly action: ActionTold;
};

type ActionTold =
  | { readonly kind: 'first preferences' }
  | (Omit<Extract<StageAction, { kind: 'surplus' }>, 'parcels' | 'decidedBy'> & Reasons)
  | (Omit<Extract<StageAction, { kind: 'exclusion' }>, 'parcels' | 'decidedBy' | 'deferred'> &
      Reasons & { readonly deferred?: number });

interface Reasons {
  readonly parcels?: readonly ParcelMoved[];
  readonly decidedBy?: DecidedBy;
}

/** How many receivers a sentence names before it sums up the others. */
const NAMED = 3;

/**
 * What happened at a stage, in words that read well aloud: whose votes were moved, where most of them went, and who was elected.
 *
 * @example
 * stageSentence({ number: 1, action: { kind: 'first preferences' }, rows: [{ previous: 0, transfer: 300, total: 300 }, { previous: 0, transfer: 100, total: 100 }], nonTransferable: { previous: 0, transfer: 0, total: 0 }, elected: [{ candidate: 0, because: 'quota' }], excludedUnmoved: [] }, { names: ['Ann', 'Bob'], decimals: 2, quota: 3 }) // => 'Stage 1: 4 first preferences are counted; the quota is 3. Ann is elected.'
 */
export function stageSentence(stage: StageTold, count: CountTold): string {
  const what = [whatMoved(stage, count), ...whyThem(stage.action, count), ...whoWon(stage, count)];
  return `Stage ${stage.number}: ${what.join(' ')}`;
}

function whatMoved(stage: StageTold, count: CountTold): string {
  const { action, rows } = stage;
  if (action.kind === 'first preferences') {
    const votes = rows.reduce((sum, { total }) => sum + total, 0);
    return `${prose(votes, count)} first preferences are counted; the quota is ${thousands(count.quota)}.`;
  }
  const went = whereTo(stage, count);
  if (action.kind === 'surplus')
    return `${count.names[action.of]!}’s surplus of ${votesIn(action.surplus, count)} is shared out${went}.`;
  const votes = action.of.reduce((sum, candidate) => sum + rows[candidate]!.previous, 0);
  const together = action.of.length > 1 ? ' together' : '';
  return `${namesOf(action.of, count)} ${action.of.length > 1 ? 'are' : 'is'} excluded${together}, with ${votesIn(votes, count)}${went}.`;
}

/** ": 60.2 to Ann, 31 to Bob and 12.25 to 4 others; 9 go no further" */
function whereTo({ rows, nonTransferable }: StageTold, count: CountTold): string {
  const gains = [...rows.keys()]
    .filter((candidate) => rows[candidate]!.transfer > 0)
    .toSorted((a, b) => rows[b]!.transfer - rows[a]!.transfer);
  const named = gains.length === NAMED + 1 ? gains : gains.slice(0, NAMED);
  const others = gains.slice(named.length);
  const rest = others.reduce((sum, candidate) => sum + rows[candidate]!.transfer, 0);
  const parts = named.map((candidate) => `${prose(rows[candidate]!.transfer, count)} to ${count.names[candidate]!}`);
  if (others.length > 0) parts.push(`${prose(rest, count)} to ${counted(others.length, 'other')}`);
  // What only the cutting of decimals lost is on the sheet; said aloud it would be nothing to nobody.
  const nobody = prose(nonTransferable.transfer, count);
  const lost = nonTransferable.transfer > 0 && nobody !== '0' ? `${nobody} to nobody` : '';
  if (parts.length === 0) return lost ? `: ${lost}` : '';
  return `: ${listed(lost ? [...parts, lost] : parts)}`;
}

function whyThem(action: ActionTold, count: CountTold): string[] {
  if (action.kind === 'first preferences') return [];
  const { decidedBy } = action;
  const most = action.kind === 'surplus';
  const reasons: string[] = [];
  if (decidedBy?.kind === 'another stage')
    reasons.push(
      `${namesOf(decidedBy.level, count)} were level; at stage ${decidedBy.stage} ${namesOf(turnOf(action), count)} had ${most ? 'most' : 'fewest'}.`,
    );
  if (decidedBy?.kind === 'lot')
    reasons.push(
      `${namesOf(decidedBy.level, count)} were level at every stage; the lot fell on ${namesOf(turnOf(action), count)}.`,
    );
  if (action.kind === 'exclusion' && action.deferred)
    reasons.push(`Surpluses of ${votesIn(action.deferred, count)} wait: they could not change who is lowest.`);
  return reasons;
}

function turnOf(action: Exclude<ActionTold, { kind: 'first preferences' }>): readonly number[] {
  return action.kind === 'surplus' ? [action.of] : action.of;
}

function whoWon({ elected, excludedUnmoved }: StageTold, count: CountTold): string[] {
  const sentences: string[] = [];
  const by = (because: (typeof elected)[number]['because']) =>
    elected.filter((each) => each.because === because).map(({ candidate }) => candidate);
  const [quota, last, beyond] = [by('quota'), by('last places'), by('beyond reach')];
  if (quota.length > 0) sentences.push(`${namesOf(quota, count)} ${areElected(quota)}.`);
  if (beyond.length > 0)
    sentences.push(`${namesOf(beyond, count)} ${areElected(beyond)}: all the others together could not overtake.`);
  if (excludedUnmoved.length > 0)
    sentences.push(
      `${namesOf(excludedUnmoved, count)} ${excludedUnmoved.length > 1 ? 'are' : 'is'} left out without moving a paper.`,
    );
  if (last.length > 0)
    sentences.push(
      `${namesOf(last, count)} ${areElected(last)} to the last ${last.length > 1 ? 'places' : 'place'}, without the quota: nobody else is left.`,
    );
  return sentences;
}

const areElected = (candidates: readonly number[]) => (candidates.length > 1 ? 'are elected' : 'is elected');

function namesOf(candidates: readonly number[], { names }: CountTold): string {
  return listed(candidates.map((candidate) => names[candidate]!));
}

function votesIn(units: number, count: CountTold): string {
  return units === 10 ** count.decimals ? '1 vote' : `${prose(units, count)} votes`;
}

/** Two decimals are as many as can be followed by ear; tables have them all. */
function prose(units: number, { decimals }: CountTold): string {
  return votesShown(units, decimals, 2);
}
