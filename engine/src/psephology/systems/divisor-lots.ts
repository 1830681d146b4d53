import { WrongInput } from '../wrong-input.ts';

/** Refuses lots that are not on exactly so many of those who are level; where nobody is, any. */
export function requireLots(lots: readonly number[] | undefined, level: readonly number[], places: number): void {
  if (lots === undefined) return;
  if (level.length === 0) return refuseLots(lots);
  const drawn = new Set(lots);
  if (drawn.size === places && lots.length === places && lots.every((each) => level.includes(each))) return;
  throw new WrongInput(
    `lots are ${lots.join(', ') || 'none'}, where ${places} of the tied positions ${level.join(', ')} were expected: check on whom they fell.`,
  );
}

/** Refuses lots where there was none to draw. */
export function refuseLots(lots: readonly number[] | undefined): void {
  if (lots === undefined) return;
  throw new WrongInput(
    `lots are ${lots.join(', ') || 'none'}, but no tie runs across the last seat: leave them out, or check the votes.`,
  );
}
