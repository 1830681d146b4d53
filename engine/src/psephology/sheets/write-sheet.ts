import { csvCell } from '../ballots/csv-cells.ts';
import type { StageRow, StvCount, Units } from '../systems/stv/types.ts';
import { unitsAsText } from '../systems/stv/units.ts';

/**
 * Writes a count as a stage sheet in CSV: a row for each candidate at each stage, with the votes before, the transfer and the total, and
 * one for the votes that went to nobody. `readSheets` reads it back.
 *
 * @example
 * writeSheet(countScottishStv({ candidates: 1, seats: 1, papers: [{ papers: 2, preferences: [0] }] }), { contest: 'A ward', candidates: ['Ann'] })
 *   // => 'contest,rule,stage,candidate,previous,transfer,total\nA ward,scottish,1,Ann,0.00000,2.00000,2.00000\nA ward,scottish,1,non-transferable,0.00000,0.00000,0.00000\n'
 */
export function writeSheet(
  { rule, decimals, stages }: StvCount,
  { contest, candidates }: { readonly contest: string; readonly candidates: readonly string[] },
): string {
  const text = (units: Units) => unitsAsText(units, decimals);
  const line = (stage: number, name: string, { previous, transfer, total }: StageRow) =>
    [csvCell(contest), rule, stage, csvCell(name), text(previous), text(transfer), text(total)].join(',');
  const lines = stages.flatMap(({ number, rows, nonTransferable }) => [
    ...rows.map((row, candidate) => line(number, candidates[candidate]!, row)),
    line(number, 'non-transferable', nonTransferable),
  ]);
  return ['contest,rule,stage,candidate,previous,transfer,total', ...lines].map((each) => `${each}\n`).join('');
}
