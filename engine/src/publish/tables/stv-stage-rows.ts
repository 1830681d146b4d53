import { unitsAsNumber, type PrintedStage, type StageRow } from '../../psephology/index.ts';
import type { StvCandidacy } from '../../record/index.ts';
import type { Row } from '../table.ts';

type Named = Pick<StvCandidacy, 'name'> & Partial<Pick<StvCandidacy, 'party' | 'partyName'>>;

/** A stage as rows: one for each candidate, and one without a name for the votes that nobody received. */
export function stageRows(stage: PrintedStage, candidates: readonly Named[], decimals: number): Row[] {
  const { action, number, rows, nonTransferable, elected, excludedUnmoved } = stage;
  const of = action.kind === 'first preferences' ? [] : action.kind === 'surplus' ? [action.of] : action.of;
  const head = { stage: number, action: action.kind, of: of.map((at) => candidates[at]!.name) };
  const figures = ({ previous, transfer, total }: StageRow) => ({
    previous: unitsAsNumber(previous, decimals),
    transfer: unitsAsNumber(transfer, decimals),
    total: unitsAsNumber(total, decimals),
  });
  const out = action.kind === 'exclusion' ? [...action.of, ...excludedUnmoved] : excludedUnmoved;
  return [
    ...rows.map((row, at) => ({
      ...head,
      candidate: candidates[at]!.name,
      party: candidates[at]!.party,
      partyName: candidates[at]!.partyName,
      ...figures(row),
      elected: elected.some(({ candidate }) => candidate === at),
      excluded: out.includes(at),
    })),
    { ...head, candidate: undefined, ...figures(nonTransferable), elected: false, excluded: false },
  ];
}
