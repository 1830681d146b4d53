import { WrongInput } from '../../wrong-input.ts';
import type { DecidedBy, Units } from './types.ts';

/** Which stage settles between those level now: the first at which they differed, or the last. */
export type TieOrder = 'earliest' | 'latest';

/** Who it is, and what settled it; or those whom only a lot can part. */
export type Settled =
  | { readonly kind: 'settled'; readonly candidate: number; readonly decidedBy: DecidedBy }
  | { readonly kind: 'lot'; readonly level: readonly number[] };

/**
 * Parts those with equal votes by how they stood at the end of the stages before: `most` votes, or fewest, at the earliest or the latest at
 * which they were unequal. Where some of several are still level there, the search goes on among them.
 *
 * `history` has the totals of each stage before the present one, by candidate.
 *
 * @example
 * settleTie([0, 1], [[700, 500], [650, 660]], { most: false, order: 'earliest' }) // => { kind: 'settled', candidate: 1, decidedBy: { kind: 'another stage', level: [0, 1], stage: 1 } }
 * settleTie([0, 1], [[700, 500], [650, 660]], { most: false, order: 'latest' }) // => { kind: 'settled', candidate: 0, decidedBy: { kind: 'another stage', level: [0, 1], stage: 2 } }
 * settleTie([0, 1], [[500, 500]], { most: true, order: 'latest' }) // => { kind: 'lot', level: [0, 1] }
 */
export function settleTie(
  level: readonly number[],
  history: readonly (readonly Units[])[],
  { most, order }: { readonly most: boolean; readonly order: TieOrder },
): Settled {
  if (level.length === 1) return { kind: 'settled', candidate: level[0]!, decidedBy: { kind: 'votes' } };
  let left = level;
  for (let back = 1; back <= history.length; back++) {
    const stage = order === 'latest' ? history.length - back : back - 1;
    const totals = history[stage]!;
    const votes = left.map((candidate) => totals[candidate]!);
    const wanted = most ? Math.max(...votes) : Math.min(...votes);
    left = left.filter((candidate) => totals[candidate] === wanted);
    if (left.length > 1) continue;
    return { kind: 'settled', candidate: left[0]!, decidedBy: { kind: 'another stage', level, stage: stage + 1 } };
  }
  return { kind: 'lot', level: left };
}

/** The lots drawn so far, each used once and in order. */
export interface Lots {
  /** On whom the next lot fell, or nobody where it is yet to be drawn. */
  draw(level: readonly number[]): number | undefined;
  /** Refuses lots that nobody had to draw. */
  requireAllUsed(): void;
}

export function lotsDrawn(lots: readonly number[] = []): Lots {
  let used = 0;
  return {
    draw(level) {
      if (used === lots.length) return undefined;
      const fell = lots[used]!;
      if (!level.includes(fell)) {
        throw new WrongInput(
          `lots[${used}] is ${fell}, where one of the level positions ${level.join(', ')} was expected: check on whom it fell.`,
        );
      }
      used += 1;
      return fell;
    },
    requireAllUsed() {
      if (used === lots.length) return;
      throw new WrongInput(
        `lots has ${lots.length}, where ${used} had to be drawn: leave out the others, or check the papers.`,
      );
    },
  };
}
