import type { ComparableWard } from './comparable.ts';
import type { Strata } from './strata.ts';

/** What the bootstrap draws: whole councils with all their wards, or wards one by one. */
export const DRAWN = ['council', 'ward'] as const;
export type Drawn = (typeof DRAWN)[number];

/** A number for each council and each ward of a night, the same in all of its bases. */
export type Numbers = Readonly<Record<Drawn, Map<string, number>>>;

/** Wards of two nights in columns, for an average that is made a thousand times. */
export interface Sample {
  /** The number of each ward and of the council it is of. */
  readonly numbers: Readonly<Record<Drawn, Uint32Array>>;
  /** The kind of area each ward lies in; one past the last for a kind that no constituency is of. */
  readonly stratum: Uint8Array;
  /** Wards × parties, as fractions. */
  readonly change: Float64Array;
  readonly parties: number;
  /** The part of the vote that each kind of area casts. */
  readonly weights: Float64Array;
}

/** Lays comparable wards out in columns, numbering the councils and wards that have no number yet. */
export function layOutWards(wards: readonly ComparableWard[], { weights, of }: Strata, numbers: Numbers): Sample {
  return {
    numbers: {
      council: Uint32Array.from(wards, ({ council }) => numberIn(numbers.council, council.gss)),
      ward: Uint32Array.from(wards, ({ key }) => numberIn(numbers.ward, key)),
    },
    stratum: Uint8Array.from(wards, ({ council }) => of(council) ?? weights.length),
    change: Float64Array.from(wards.flatMap(({ change }) => change)),
    parties: wards[0]?.change.length ?? 0,
    weights,
  };
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
