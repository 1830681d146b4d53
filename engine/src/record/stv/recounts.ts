import { onceFor } from '../memo.ts';
import type { Pack } from '../pack.ts';
import type { ElectoralRecord } from '../record.ts';
import { readRows } from '../rows.ts';
import type { Cite } from '../types.ts';
import type { StvContestHeld } from './types.ts';

/** What counting a ward's papers by our own rule came to, beside the published sheet. The papers themselves are not passed on. */
export interface StvRecount {
  readonly papers: number;
  readonly stages: number;
  /** Totals on the sheet, and how many of them our count has too. */
  readonly cells: number;
  readonly agree: number;
  readonly cite: Cite;
}

const FILE = 'share-alike/devolved/scottish-councils/recounts.csv';

const recounts = onceFor(({ texts }: Pack): ReadonlyMap<string, StvRecount> => {
  if (texts.read(FILE) === undefined) return new Map();
  return new Map(
    readRows(texts, FILE, (cell, cite) => {
      const number = (column: string) => Number(cell(column));
      const recount = {
        papers: number('papers'),
        stages: number('stages'),
        cells: number('cells'),
        agree: number('agree'),
      };
      return [cell('contest'), { ...recount, cite }] as const;
    }),
  );
});

/** How a second count of a ward's papers compares with its sheet; nothing where there were no papers to count. */
export function stvRecount(record: ElectoralRecord, contest: StvContestHeld): StvRecount | undefined {
  return recounts(record.pack).get(contest.id);
}
