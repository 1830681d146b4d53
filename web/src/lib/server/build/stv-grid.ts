import { ordinal, thousands, votesShown, type StageTold } from 'countroom/copy';
import type { StvGrid, StvGridCell, StvGridRow } from '#lib/view/stv.ts';
import { stvWords as w } from '#lib/words/en-stv.ts';
import { fatesOf, largestTotal, stageId, whoOf, type CountAsked, type Fate } from './stv-common.ts';

/** The whole count in one table: the elected in order, then the others, last excluded first. */
export function gridOf(asked: CountAsked): StvGrid {
  const fates = fatesOf(asked);
  const largest = largestTotal(asked);
  const others = [...asked.names.keys()]
    .filter((candidate) => !asked.elected.includes(candidate))
    .toSorted(
      (a, b) => fates[b]!.stage - fates[a]!.stage || lastTotal(asked, b, fates[b]!) - lastTotal(asked, a, fates[a]!),
    );
  return {
    caption: w.gridCaption,
    quotaPortion: (asked.quota * 10 ** asked.decimals) / largest,
    quota: w.quotaLine(thousands(asked.quota)),
    columns: asked.stages.map((stage) => ({
      number: stage.number,
      href: `#${stageId(stage.number)}`,
      heading: columnOf(stage, asked.names),
    })),
    rows: [...asked.elected, ...others].map((candidate) => rowOf(asked, candidate, fates[candidate]!, largest)),
    nonTransferable: asked.stages.map(({ nonTransferable }) => cellOf(asked, nonTransferable.total, largest, true)),
  };
}

/** What the candidate had before leaving the count, to order those excluded together. */
function lastTotal({ stages }: CountAsked, candidate: number, { stage }: Fate): number {
  return stages[Math.max(0, stage - 2)]!.rows[candidate]!.total;
}

function rowOf(asked: CountAsked, candidate: number, fate: Fate, largest: number): StvGridRow {
  const place = asked.elected.indexOf(candidate);
  return {
    ...whoOf(asked, candidate),
    elected: place >= 0,
    outcome:
      place >= 0
        ? w.outcome(ordinal(place + 1), fate.stage)
        : fate.kind === 'excluded'
          ? w.excludedAt(fate.stage)
          : asked.waits
            ? w.stillIn
            : w.notElected,
    cells: asked.stages.map(({ number, rows }) => {
      if (fate.kind === 'excluded' && number > fate.stage) return undefined;
      const cell = cellOf(asked, rows[candidate]!.total, largest, fate.kind === 'elected' && number > fate.stage);
      return number === fate.stage && fate.kind !== 'left' ? { ...cell, now: fate.kind } : cell;
    }),
  };
}

function cellOf({ decimals }: CountAsked, total: number, largest: number, settled: boolean): StvGridCell {
  return { portion: Math.max(0, total / largest), votes: votesShown(total, decimals, 0), settled };
}

/** Short enough for a narrow column: "surplus Smith", "out Jones". */
function columnOf({ action }: StageTold, names: readonly string[]): string {
  if (action.kind === 'first preferences') return w.column.first;
  if (action.kind === 'surplus') return `${w.column.surplus} ${surname(names[action.of]!)}`;
  return `${w.column.out} ${action.of.map((candidate) => surname(names[candidate]!)).join(', ')}`;
}

function surname(name: string): string {
  return name.split(' ').at(-1)!;
}
