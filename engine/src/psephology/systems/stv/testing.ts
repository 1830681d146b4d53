import fc from 'fast-check';
import { countNorthernIrelandStv, countScottishStv, type StvContest, type StvCount } from '../../index.ts';

export const RULES = [
  { name: 'Scotland', count: countScottishStv },
  { name: 'Northern Ireland', count: countNorthernIrelandStv },
] as const;

/** Contests of any shape: no papers, one candidate, more places than candidates, blank papers; often with ties. */
export const stvContests = fc
  .record({ candidates: fc.integer({ min: 1, max: 7 }), seats: fc.integer({ min: 1, max: 5 }) })
  .chain(({ candidates, seats }) =>
    fc.record({
      candidates: fc.constant(candidates),
      seats: fc.constant(seats),
      papers: fc.array(
        fc.record({
          papers: fc.oneof(fc.nat(3), fc.nat(2000)),
          preferences: fc.shuffledSubarray([...new Array<number>(candidates).keys()]),
        }),
        { maxLength: 25 },
      ),
    }),
  );

/** Counts to the end: every lot falls on the one of those level who comes first by `order`. */
export function countOut(
  count: (contest: StvContest) => StvCount,
  contest: StvContest,
  order = (candidate: number) => candidate,
): StvCount & { kind: 'elected' } {
  const lots: number[] = [];
  for (;;) {
    const outcome = count({ ...contest, lots });
    if (outcome.kind === 'elected') return outcome;
    lots.push(outcome.lot.level.toSorted((a, b) => order(a) - order(b))[0]!);
  }
}
