import { addUp, sharesInTenths, type Asked } from 'countroom/forecast';
import type { Ready } from './answer.ts';

/** The shares that stand in the boxes, in tenths: those asked for, or the old ones after the swing. */
export interface Standing {
  /** Of each mover: as it was, and as it is asked for. */
  readonly was: readonly number[];
  readonly now: readonly number[];
  readonly others: number;
  readonly over: number;
}

/** What the share boxes say for a question; parties that none of the region's seats has a box for count among the others. */
export function standing({ base, region }: Ready, asked: Asked, shown: readonly string[]): Standing {
  const was = sharesInTenths(base, asked.kind === 'shares' && asked.of === 'region' ? region : undefined);
  const now = base.movers.map((party, mover) => {
    if (asked.kind === 'shares') return asked.tenths.get(party) ?? was[mover]!;
    const moved = party === asked.to ? asked.tenths : party === asked.from ? -asked.tenths : 0;
    return Math.min(1000, Math.max(0, was[mover]! + moved));
  });
  const { others, over } = addUp(now.filter((_, mover) => shown.includes(base.movers[mover]!)));
  return { was, now, others, over };
}
