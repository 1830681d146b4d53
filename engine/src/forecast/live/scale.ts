import { BLOCS, K, type Bloc } from '../blocs/index.ts';

/** Blocs that have many seats where they hardly campaign and a few where they do. */
export const TARGETING: readonly Bloc[] = ['ld', 'ref', 'green'];
/**
 * What those blocs do in a seat varies in proportion to the scale, the others' by its root. By marginal likelihood so in every election left
 * out in turn.
 */
const POWER = Float64Array.from(BLOCS, (bloc) => (TARGETING.includes(bloc) ? 1 : 0.5));

/**
 * How far a bloc may stray in a seat at a level of share, as a multiple of its scale: small shares vary little. Error over this is about
 * equally large at every level.
 *
 * @param share the expected share, 0 to 1
 * @param bloc column of `BLOCS`
 */
export function scaleAt(share: number, bloc: number): number {
  return ((1.3 * share) / (share + 0.08) + 0.08) ** POWER[bloc]!;
}

/** The same for n × 8 expected shares. */
export function scalesAt(shares: Float64Array): Float64Array {
  return shares.map((share, at) => scaleAt(share, at % K));
}
