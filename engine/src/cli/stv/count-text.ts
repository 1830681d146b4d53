import { thousands } from '../../copy/index.ts';
import {
  unitsAsText,
  type BallotFile,
  type DecidedBy,
  type Stage,
  type StageElected,
  type StvCount,
  type Units,
} from '../../psephology/index.ts';
import type { Io } from '../io.ts';
import { strong, textTable, wrap } from '../output.ts';

const BECAUSE: Readonly<Record<StageElected['because'], string>> = {
  quota: 'elected',
  'last places': 'elected to a last place',
  'beyond reach': 'elected, beyond reach',
};

/** A count to read: every stage as a table, then who is elected, in order. */
export function countText(io: Io, file: BallotFile, outcome: StvCount): string {
  const name = (candidate: number) => file.candidates[candidate]!;
  const title = wrap(strong(io, file.title ?? 'Count by single transferable vote'));
  const { seats, valid, quota } = outcome;
  const frame = `${file.candidates.length} candidates for ${seats} ${seats === 1 ? 'place' : 'places'}, ${thousands(valid)} valid papers, quota ${thousands(quota)}.`;
  const stages = outcome.stages.map((stage) => `\n${stageText(io, stage, name, outcome.decimals)}`);
  return `${title}${wrap(frame)}${stages.join('')}\n${wrap(endText(outcome, name))}`;
}

function stageText(io: Io, stage: Stage, name: (candidate: number) => string, decimals: number): string {
  const votes = (units: Units) =>
    stage.number === 1 ? thousands(units / 10 ** decimals) : unitsAsText(units, decimals);
  const rows = stage.rows.map(({ transfer, total }, candidate) => [
    name(candidate),
    stage.number === 1 || transfer === 0 ? '' : `${transfer > 0 ? '+' : ''}${votes(transfer)}`,
    votes(total),
    noteOn(stage, candidate),
  ]);
  const { transfer, total } = stage.nonTransferable;
  if (total !== 0) rows.push(['Not transferable', transfer === 0 ? '' : `+${votes(transfer)}`, votes(total), '']);
  const columns = [{ label: '' }, { label: 'Transfer', right: true }, { label: 'Votes', right: true }, { label: '' }];
  return `${wrap(strong(io, headOf(stage, name, decimals)))}${textTable(io, columns, rows)}`;
}

function headOf({ number, action }: Stage, name: (candidate: number) => string, decimals: number): string {
  if (action.kind === 'first preferences') return `Stage ${number}: first preferences`;
  const settled = settledText(action.decidedBy);
  if (action.kind === 'surplus')
    return `Stage ${number}: surplus of ${name(action.of)}, ${unitsAsText(action.surplus, decimals)}${settled}`;
  return `Stage ${number}: exclusion of ${action.of.map(name).join(', ')}${settled}`;
}

function settledText(by: DecidedBy): string {
  return by.kind === 'votes' ? '' : by.kind === 'lot' ? ', by lot' : `, by the votes at stage ${by.stage}`;
}

function noteOn({ elected, action, excludedUnmoved }: Stage, candidate: number): string {
  const because = elected.find((each) => each.candidate === candidate)?.because;
  if (because) return BECAUSE[because];
  return (action.kind === 'exclusion' && action.of.includes(candidate)) || excludedUnmoved.includes(candidate)
    ? 'excluded'
    : '';
}

function endText(outcome: StvCount, name: (candidate: number) => string): string {
  const elected = outcome.elected.map(name).join(', ') || 'nobody';
  if (outcome.kind === 'elected') {
    const unfilled = outcome.unfilled > 0 ? ` Places left empty: ${outcome.unfilled}.` : '';
    return `Elected, in order: ${elected}.${unfilled}`;
  }
  const what = outcome.lot.purpose === 'surplus' ? 'whose surplus is transferred first' : 'who is excluded';
  return `Tied awaiting lot: ${outcome.lot.level.map(name).join(', ')} are level, and a lot decides ${what}. Elected so far: ${elected}.`;
}
