import { countScottishStv, type Papers, type Sheet, type StvCount } from '../index.ts';
import { slack } from './figures.ts';
import { papersBehind, type PapersMoved } from './papers-behind.ts';
import { quotaOf } from './quota.ts';
import { ONE_VOTE, type Fine } from './sheet.ts';

/** Papers that took the same way: whom they came to in turn, and what each is worth now. */
interface Bundle {
  readonly way: readonly string[];
  readonly value: Fine;
  papers: number;
}

/**
 * Papers which, counted by our own rule for Scotland, give exactly this sheet, so that nobody can tell from the sheet alone that it is
 * wrong. Nothing is answered where none were found.
 */
export function witnessOf(sheet: Sheet, steps: number): readonly Papers[] | undefined {
  const behind = papersBehind(sheet, quotaOf(sheet)!, steps);
  if (behind.kind !== 'papers') return undefined;
  const ids = [...sheet.stages[0]!.rows.keys()];
  const papers = bundlesAfter(sheet, behind.moved).map((each) => ({
    papers: each.papers,
    preferences: each.way.map((candidate) => ids.indexOf(candidate)),
  }));
  const givers = behind.moved.map(({ transfer }) => ids.indexOf(transfer.giver ?? ''));
  const count = countAsDrawn({ candidates: ids.length, seats: sheet.frame!.seats!, papers }, givers);
  return count && isPrinted(sheet, ids, count) ? papers : undefined;
}

function bundlesAfter({ stages }: Sheet, moved: readonly PapersMoved[]): readonly Bundle[] {
  const held = new Map<string, Bundle[]>();
  for (const [candidate, { total }] of stages[0]!.rows)
    held.set(candidate, [{ way: [candidate], value: ONE_VOTE, papers: total.votes! / ONE_VOTE }]);
  const exhausted: Bundle[] = [];
  for (const { transfer, to } of moved) {
    if (transfer.giver === undefined) continue;
    const given = held.get(transfer.giver)!;
    held.set(transfer.giver, []);
    for (const [candidate, papers] of to) {
      for (const [value, many] of papers) {
        let wanted = many;
        for (const bundle of given.filter((each) => transfer.worth(each.value) === value)) {
          const taken = Math.min(wanted, bundle.papers);
          bundle.papers -= taken;
          wanted -= taken;
          if (taken > 0) held.get(candidate)!.push({ way: [...bundle.way, candidate], value, papers: taken });
        }
      }
    }
    exhausted.push(...given);
  }
  return [...exhausted, ...[...held.values()].flat()].filter(({ papers }) => papers > 0);
}

/** Counts, every lot falling on whoever the sheet shows it fell on. */
function countAsDrawn(
  contest: { readonly candidates: number; readonly seats: number; readonly papers: readonly Papers[] },
  givers: readonly number[],
): StvCount | undefined {
  const lots: number[] = [];
  for (;;) {
    const outcome = countScottishStv({ ...contest, lots });
    if (outcome.kind === 'elected') return outcome;
    const fell = givers[outcome.stages.length - 1];
    if (fell === undefined || !outcome.lot.level.includes(fell)) return undefined;
    lots.push(fell);
  }
}

function isPrinted({ stages, rule }: Sheet, ids: readonly string[], count: StvCount): boolean {
  return (
    count.stages.length === stages.length &&
    stages.every(({ rows }, at) =>
      ids.every((id, candidate) => {
        const row = rows.get(id)!;
        return Math.abs(count.stages[at]!.rows[candidate]!.total - row.total.votes!) <= slack(row, rule);
      }),
    )
  );
}
