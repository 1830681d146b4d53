import type { ComparableWard } from './comparable.ts';
import type { Strata } from './strata.ts';

/** What the bootstrap draws: whole councils with all their wards, or wards one by one. */
export const UNITS = ['council', 'ward'] as const;
export type Unit = (typeof UNITS)[number];

/** Wards of two nights added up by council or left one by one, in columns, for an average that is made thousands of times. */
export interface Sample {
  /** The number of each row's council or ward, the same in all the bases of a night. */
  readonly unit: Uint32Array;
  /** The kind of area each row lies in; one past the last for a kind that no constituency is of. */
  readonly stratum: Uint8Array;
  /** Wards of the row. */
  readonly wards: Float64Array;
  /** Rows × parties: the sum of its wards' changes, as fractions. */
  readonly change: Float64Array;
  readonly parties: number;
  /** The part of the vote that each kind of area casts. */
  readonly weights: Float64Array;
}

/** The key of a ward's council, or its own. */
export function keyOf(unit: Unit, { council, key }: ComparableWard): string {
  return unit === 'council' ? council.gss : key;
}

/** Lays comparable wards out, a row for each council or ward; `numbers` has the number of each key. */
export function layOutWards(
  wards: readonly ComparableWard[],
  { weights, of }: Strata,
  unit: Unit,
  numbers: ReadonlyMap<string, number>,
): Sample {
  const rows = [...Map.groupBy(wards, (ward) => keyOf(unit, ward))];
  const sum = (of: readonly ComparableWard[]) =>
    of.map(({ change }) => change).reduce((all, each) => all.map((part, party) => part + each[party]!));
  return {
    unit: Uint32Array.from(rows, ([key]) => numbers.get(key)!),
    stratum: Uint8Array.from(rows, ([, [ward]]) => of(ward!.council) ?? weights.length),
    wards: Float64Array.from(rows, ([, own]) => own.length),
    change: Float64Array.from(rows.flatMap(([, own]) => sum(own))),
    parties: wards[0]!.change.length,
    weights,
  };
}
