import {
  checkSheet,
  printedCount,
  readSheets,
  type PrintedCount,
  type Sheet,
  type SheetProblem,
} from '../../psephology/index.ts';
import { onceFor, onceForEach } from '../memo.ts';
import type { Pack } from '../pack.ts';
import type { ElectoralRecord } from '../record.ts';
import { STV_BODIES } from './contests.ts';
import type { StvBody, StvContestHeld } from './types.ts';

/** A published stage sheet, what it shows, and everything in it that cannot be right. */
export interface StvSheet {
  readonly sheet: Sheet;
  readonly count: PrintedCount;
  readonly problems: readonly SheetProblem[];
}

/** The stage sheet of a contest; nothing where only the elected are held. */
export function stvSheet(record: ElectoralRecord, contest: StvContestHeld): StvSheet | undefined {
  const sheet = sheetsOf(record.pack).get(contest.body)!.get(contest.id);
  return sheet && checked(contest, sheet);
}

const sheetsOf = onceFor(({ texts }: Pack): ReadonlyMap<StvBody, ReadonlyMap<string, Sheet>> => {
  const bodies = Object.keys(STV_BODIES) as StvBody[];
  return new Map(
    bodies.map((body) => {
      const { folder, rule } = STV_BODIES[body];
      const files = ['stages.csv', 'contests.csv', 'candidates.csv'].flatMap((name) => {
        const text = texts.read(`${folder}/${name}`);
        return text === undefined ? [] : [{ name: `${folder}/${name}`, text }];
      });
      return [
        body,
        new Map(files.length === 0 ? [] : readSheets(files, { rule }).map((sheet) => [sheet.contest, sheet])),
      ];
    }),
  );
});

/** Sheets name candidates by their number in the list of candidates. */
const checked = onceForEach((contest: StvContestHeld, sheet: Sheet): StvSheet | undefined => {
  const ids = contest.candidates.map((_, index) => String(index + 1));
  const elected = new Set(ids.filter((_, index) => contest.candidates[index]!.elected));
  const count = printedCount(sheet, ids, elected);
  return count && { sheet, count, problems: checkSheet(sheet) };
});
