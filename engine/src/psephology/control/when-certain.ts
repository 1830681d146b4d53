import type { ControlledBy } from './seats.ts';
import { foldCouncil } from './fold-council.ts';
import type { CouncilAtPoll, WardResult } from './fold-council.ts';

/** One declaration in the order of the night. A later one of the same ward replaces it. */
export interface Declaration {
  readonly ward: string;
  readonly result: WardResult;
}

/** When control became certain: after so many declarations, the last of them in this ward; 0 and no ward when it was before any. */
export interface CertainFrom {
  readonly control: ControlledBy;
  readonly after: number;
  readonly ward: string | undefined;
}

/**
 * The earliest moment in a sequence of declarations from which control was certain to the end of it: proved by arithmetic, not likely.
 * Further results never withdraw certainty. A correction can, and so can a poll that is put off where nominations had settled seats; then
 * the moment is the one from which it has lasted. Undefined while it is open.
 *
 * Unit: declarations.
 *
 * @throws WrongInput as `foldCouncil` does.
 * @example
 * whenCertain(
 *   { total: 5, carried: new Map([['lab', 2]]), wards: new Map([['A', { seats: 1 }], ['B', { seats: 1 }], ['C', { seats: 1 }]]) },
 *   [
 *     { ward: 'C', result: { kind: 'declared', elected: new Map([['con', 1]]) } },
 *     { ward: 'A', result: { kind: 'declared', elected: new Map([['lab', 1]]) } },
 *   ],
 * ) // => { control: { kind: 'overall majority', party: 'lab' }, after: 2, ward: 'A' }
 */
export function whenCertain(council: CouncilAtPoll, declarations: readonly Declaration[]): CertainFrom | undefined {
  const results = new Map<string, WardResult>();
  let from = certainFrom(foldCouncil(council, results).possible.certain, 0);
  for (const [index, { ward, result }] of declarations.entries()) {
    results.set(ward, result);
    const now = foldCouncil(council, results).possible.certain;
    if (!same(from?.control, now)) from = certainFrom(now, index + 1, ward);
  }
  return from;
}

function certainFrom(control: ControlledBy | undefined, after: number, ward?: string): CertainFrom | undefined {
  return control && { control, after, ward };
}

function same(a: ControlledBy | undefined, b: ControlledBy | undefined): boolean {
  if (a?.kind === 'overall majority' && b?.kind === 'overall majority') return a.party === b.party;
  return a?.kind === b?.kind;
}
