import type { PartyId } from '../record/types.ts';
import type { Base } from './base.ts';
import { sharesOf, toShares, twoPartySwing, type Movement } from './movement.ts';

/** What a reader asks to see: a swing between two parties, or new shares; in tenths of a point, as they are entered. */
export type Asked =
  | { readonly kind: 'swing'; readonly from: PartyId; readonly to: PartyId; readonly tenths: number }
  | {
      readonly kind: 'shares';
      readonly tenths: ReadonlyMap<PartyId, number>;
      /** Whose vote the shares are of. */
      readonly of: 'country' | 'region';
    };

/** The widest swing that is drawn, in tenths of a point. */
export const WIDEST = 600;

/**
 * The movers' shares that new ones are compared with, in tenths of a point for entering: of the country, or of some of its seats.
 *
 * @example
 * sharesInTenths(layOut({ election: 'e', movers: ['a'], seats: [{ valid: 3, votes: [1, 2] }] })) // => [333]
 */
export function sharesInTenths(base: Base, among?: ReadonlySet<number>): number[] {
  return [...sharesOf(base, among && ((seat) => among.has(seat)))].map((share) => Math.round(share * 1000));
}

/**
 * The movement that was asked for. Shares of a region are compared with the region's own and then move every seat, so that the rest of
 * the country shows what would follow if it moved alike; a share that is left as it was printed moves nothing.
 *
 * @param region the seats of the region
 */
export function movementOf(base: Base, asked: Asked, region: ReadonlySet<number>): Movement {
  if (asked.kind === 'swing') {
    return twoPartySwing(base, base.movers.indexOf(asked.from), base.movers.indexOf(asked.to), asked.tenths / 1000);
  }
  const before = sharesOf(base, asked.of === 'region' ? (seat) => region.has(seat) : undefined);
  const after = before.map((share, mover) => {
    const tenths = asked.tenths.get(base.movers[mover]!);
    return tenths === undefined || tenths === Math.round(share * 1000) ? share : tenths / 1000;
  });
  return toShares(base, before, after);
}
