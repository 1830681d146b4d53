import { slack } from './figures.ts';
import { ONE_VOTE, type Fine, type Sheet } from './sheet.ts';
import { received, transferAt, type Holding, type Transfer } from './transfer-at.ts';
import { waysToMake, type EachWay, type Effort, type Papers, type Span } from './ways-to-make.ts';

/** Papers that went from one candidate to others at a stage, by what each was worth then. */
export interface PapersMoved {
  readonly transfer: Transfer;
  readonly to: Map<string, Papers>;
}

/** Papers that were counted as a sheet says, or the stage beyond which there can be none. */
export type PapersBehind =
  | { readonly kind: 'papers'; readonly moved: readonly PapersMoved[] }
  | { readonly kind: 'none'; readonly furthest: Furthest }
  | { readonly kind: 'not settled' };

/** How far it is possible to come: the stage, by position, and the gain there which cannot be made. */
export interface Furthest {
  readonly stage: number;
  readonly transfer: Transfer | undefined;
  readonly gain: Transfer['gains'][number] | undefined;
}

/** Which earlier choices stood in the way, by their numbers; or that nothing is left to try. */
type Hindered = ReadonlySet<number> | 'finished';

interface Working {
  readonly quota: Fine;
  readonly totals: readonly ReadonlyMap<string, Span>[];
  readonly held: Map<string, Holding>;
  readonly effort: Effort;
  readonly moved: PapersMoved[];
  /** By candidate, the numbers of the choices that gave them papers; a choice is what one candidate receives at one stage. */
  readonly choices: ReadonlyMap<string, number[]>;
  choicesMade: number;
  furthest: Furthest;
}

/**
 * Looks for papers that, counted by the Scottish rule, give exactly the totals of a sheet: at each stage what every candidate gains has to be
 * made of the papers that the giver held, each worth what the law makes of it. Where what one stage chose leaves a later one without a way,
 * it goes back to the last choice which that depends on. The sheet has to have every total of every stage.
 *
 * Source: Scottish Local Government Elections Order 2007 (SSI 2007/42), Sch. 1 rules 48 to 50.
 */
export function papersBehind({ rule, stages }: Sheet, quota: Fine, steps: number): PapersBehind {
  const totals = stages.map(
    ({ rows }) =>
      new Map(
        [...rows].map(([candidate, row]) => {
          const loose = slack(row, rule);
          return [candidate, { least: row.total.votes! - loose, most: row.total.votes! + loose }];
        }),
      ),
  );
  const held = new Map<string, Holding>();
  for (const [candidate, { total }] of stages[0]!.rows) {
    const votes = total.votes!;
    held.set(candidate, { votes, papers: new Map([[ONE_VOTE, votes / ONE_VOTE]]), continuing: votes < quota });
  }
  const choices = new Map([...held.keys()].map((candidate) => [candidate, []]));
  const furthest = { stage: 0, transfer: undefined, gain: undefined };
  const working: Working = {
    quota,
    totals,
    held,
    effort: { left: steps },
    moved: [],
    choices,
    choicesMade: 0,
    furthest,
  };
  const end = fromStage(working, 1);
  if (working.effort.left < 0) return { kind: 'not settled' };
  return end === 'finished' ? { kind: 'papers', moved: working.moved } : { kind: 'none', furthest: working.furthest };
}

function fromStage(working: Working, stage: number): Hindered {
  const { totals, held, quota, effort, choices, moved } = working;
  if (stage === totals.length) return 'finished';
  const transfer = transferAt(held, totals[stage]!, quota);
  if (!transfer) {
    reach(working, { stage, transfer, gain: undefined });
    return new Set([...choices.values()].flat());
  }
  moved.push({ transfer, to: new Map() });
  const end = give(working, stage, 0, waysToMake(transfer.leaving, effort), new Map(transfer.leaving));
  if (end !== 'finished') moved.pop();
  return end;
}

/** Gives to the receivers of a stage from this one on, in every way until all that follows can be made too. */
function give(working: Working, stage: number, at: number, eachWay: EachWay, left: Map<Fine, number>): Hindered {
  const { choices, effort } = working;
  const { transfer, to } = working.moved.at(-1)!;
  const gain = transfer.gains[at];
  if (!gain) return afterTransfer(working, stage);
  reach(working, { stage, transfer, gain });
  const { candidate, votes } = gain;
  const own = working.choicesMade++;
  // What can be given depends on how the giver came by it, on what the receiver had, and on what others were given at this stage.
  const hindered = new Set([...choices.get(transfer.giver ?? candidate)!, ...choices.get(candidate)!]);
  for (let other = own - at; other < own; other++) hindered.add(other);
  choices.get(candidate)!.push(own);
  let end: Hindered = hindered;
  eachWay(votes, left, (way) => {
    to.set(candidate, way);
    for (const [value, many] of way) left.set(value, left.get(value)! - many);
    const then = give(working, stage, at + 1, eachWay, left);
    for (const [value, many] of way) left.set(value, left.get(value)! + many);
    if (then === 'finished' || !then.has(own)) {
      end = then;
      return true;
    }
    for (const other of then) if (other !== own) hindered.add(other);
    return false;
  });
  choices.get(candidate)!.pop();
  working.choicesMade--;
  return effort.left < 0 ? 'finished' : end;
}

/** Goes on to the next stage with everybody holding what they were given. */
function afterTransfer(working: Working, stage: number): Hindered {
  const { held, moved, quota } = working;
  const { transfer, to } = moved.at(-1)!;
  const before = [...to.keys(), ...(transfer.giver === undefined ? [] : [transfer.giver])].map(
    (candidate) => [candidate, held.get(candidate)!] as const,
  );
  for (const [candidate, given] of to) held.set(candidate, received(held.get(candidate)!, given, quota));
  if (transfer.giver !== undefined)
    held.set(transfer.giver, { votes: transfer.keeps, papers: new Map(), continuing: false });
  const end = fromStage(working, stage + 1);
  for (const [candidate, holding] of before) held.set(candidate, holding);
  return end;
}

function reach(working: Working, now: Furthest): void {
  const { stage, gain, transfer } = working.furthest;
  const at = (of: Furthest) => (of.gain ? of.transfer!.gains.indexOf(of.gain) : -1);
  if (now.stage > stage || (now.stage === stage && at(now) > at({ stage, gain, transfer }))) working.furthest = now;
}
