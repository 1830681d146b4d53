import { BLOCS, K, type Bloc } from '../blocs/index.ts';
import { bringUp } from './conditioning.ts';
import { INFLATION } from './constants.ts';
import { noiseScaleOf } from './draw.ts';
import type { FieldsOfView } from './fields.ts';
import { scaleAt } from './scale.ts';

/** From this many standard deviations on, a result is checked before it moves anything. */
const ABSURD = 5;
/** Two candidates' votes are taken for swapped when the other way round nothing is further out than this. */
const ORDINARY = 3;

/** How far a result is from what was expected just before it came. */
export interface Surprise {
  /** Standard deviations: the largest over the blocs, and whose it is. */
  readonly deviations: number;
  readonly bloc: Bloc;
  /** So far out that it is checked before it moves anything. */
  readonly absurd: boolean;
  /** Two blocs whose shares would be ordinary the other way round. */
  readonly swapped?: readonly [Bloc, Bloc];
}

/** @param shares 8, as declared */
export function surpriseOf(
  prior: Float64Array,
  views: readonly FieldsOfView[],
  seat: number,
  shares: ArrayLike<number>,
): Surprise | undefined {
  const expected = BLOCS.map((_, bloc) => expectedOf(prior, views, seat, bloc));
  const standing = [...expected.keys()].filter((bloc) => expected[bloc]);
  if (standing.length === 0) return undefined;
  const out = (bloc: number, share: number) => Math.abs(share - expected[bloc]!.mean) / expected[bloc]!.deviation;
  const furthest = (given: ArrayLike<number>) =>
    standing.reduce(
      (worst, bloc) => (out(bloc, given[bloc]!) > out(worst, given[worst]!) ? bloc : worst),
      standing[0]!,
    );
  const bloc = furthest(shares);
  const deviations = out(bloc, shares[bloc]!);
  const found = { deviations, bloc: BLOCS[bloc]!, absurd: deviations > ABSURD };
  if (!found.absurd) return found;
  for (const other of standing) {
    if (other === bloc) continue;
    const turned = Float64Array.from(shares);
    [turned[bloc], turned[other]] = [shares[other]!, shares[bloc]!];
    const worst = furthest(turned);
    if (out(worst, turned[worst]!) <= ORDINARY) return { ...found, swapped: [BLOCS[bloc]!, BLOCS[other]!] };
  }
  return found;
}

/** Mean and deviation of a share, over the views and within them. */
function expectedOf(prior: Float64Array, views: readonly FieldsOfView[], seat: number, bloc: number) {
  const level = prior[seat * K + bloc]!;
  const size = scaleAt(level, bloc);
  const each = views.flatMap(({ fields, view }) => {
    const field = fields[bloc]!;
    const place = field.placeOf[seat]!;
    if (place < 0) return [];
    bringUp(field, place);
    const variance = INFLATION ** 2 * field.variance[place]! + 1;
    return [
      { mean: level + size * field.mean[place]!, variance: (size * noiseScaleOf(field, view.scale)) ** 2 * variance },
    ];
  });
  if (each.length === 0) return undefined;
  const mean = each.reduce((sum, one) => sum + one.mean, 0) / each.length;
  const variance = each.reduce((sum, one) => sum + one.variance + (one.mean - mean) ** 2, 0) / each.length;
  return { mean, deviation: Math.sqrt(variance) };
}
