import { wardsOn, type Council, type ElectoralRecord, type IsoDate, type WardContest } from '../../record/index.ts';
import { wardShares } from './ward-shares.ts';

/** A ward that two nights can be compared in. */
export interface ComparableWard {
  readonly council: Council;
  /** One key for the ward, whatever night it is compared with. */
  readonly key: string;
  /** Change in the share of each of `MAIN_PARTIES`, as a fraction. */
  readonly change: readonly number[];
}

/**
 * The wards of a night that were fought on the same boundaries by the same main parties on an earlier one. A ward is the same if it has
 * the same code, for a redrawn ward gets a new one; by its name within the council only where a night is held without codes (2014), so
 * that a ward redrawn under its old name counts as the same there.
 */
export function comparableWards(record: ElectoralRecord, base: IsoDate, night: IsoDate): readonly ComparableWard[] {
  const before = wardsOn(record, base);
  return [...wardsOn(record, night)].flatMap(([gss, wards]) => {
    const earlier = finder(before.get(gss) ?? []);
    return wards.flatMap((ward) => {
      const old = earlier(ward);
      const [from, to] = [old && wardShares(old), wardShares(ward)];
      if (!from || !to) return [];
      const change = to.map((share, party) => share - from[party]!);
      return [{ council: ward.council, key: `${gss} ${ward.slug}`, change }];
    });
  });
}

/** Finds a council's ward of the earlier night by that of the later one. */
function finder(wards: readonly WardContest[]): (ward: WardContest) => WardContest | undefined {
  const byCode = new Map(wards.map((ward) => [ward.ward, ward]));
  const byName = new Map(wards.map((ward) => [ward.slug, ward]));
  return (ward) => {
    const named = byName.get(ward.slug);
    const nameDecides = named && !(hasCode(named) && hasCode(ward));
    return byCode.get(ward.ward) ?? (nameDecides ? named : undefined);
  };
}

function hasCode({ ward }: WardContest): boolean {
  return /^[EW]\d{8}$/.test(ward);
}
