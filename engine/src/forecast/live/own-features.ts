import { K, type Night } from '../blocs/index.ts';
import { NEARNESS } from './expected-features.ts';
import { scaleAt } from './scale.ts';

/** How strongly a bloc's seats move together by what is particular to the bloc, in units of one seat's own noise. */
export interface OwnAmplitudes {
  /** Slope on the bloc's own expected share, per ten points. */
  readonly slope: number;
  /** What being in contention brings it. */
  readonly contention: number;
  /** What a sitting member who stands again brings it. */
  readonly sitting: number;
}

/** A column over a bloc's seats, in units of one seat's own noise, and how strong it is. */
export interface OwnFeature {
  readonly column: Float64Array;
  readonly amplitude: number;
}

/** The columns that only the bloc itself answers to, over the seats it stands in. */
export function ownFeaturesOf(
  night: Night,
  prior: Float64Array,
  bloc: number,
  members: Int32Array,
  amplitudes: OwnAmplitudes,
): readonly OwnFeature[] {
  const share = (seat: number) => prior[seat * K + bloc]!;
  const mean = members.reduce((sum, seat) => sum + share(seat), 0) / Math.max(members.length, 1);
  const first = (seat: number) => Math.max(...prior.subarray(seat * K, (seat + 1) * K));
  const column = (of: (seat: number) => number) =>
    Float64Array.from(members, (seat) => of(seat) / scaleAt(share(seat), bloc));
  return [
    { column: column((seat) => (share(seat) - mean) / 0.1), amplitude: amplitudes.slope },
    { column: column((seat) => Math.exp((share(seat) - first(seat)) / NEARNESS)), amplitude: amplitudes.contention },
    { column: column((seat) => night.sitting[seat * K + bloc]!), amplitude: amplitudes.sitting },
  ];
}
