import { areaKey, type Contest, type Council, type Election, type ElectoralRecord } from '../../record/index.ts';
import { around } from '../../record/around-tables.ts';
import { onceForEach } from '../../record/memo.ts';

/** The kinds of area that Great Britain is put together from. */
export interface Strata {
  /** The part of Great Britain's valid votes that each kind cast; they add up to 1. */
  readonly weights: Float64Array;
  /** The kind that a council is of; nothing where no constituency is of that kind. */
  readonly of: (council: Council) => number | undefined;
}

/** Votes of the two parties that an area's kind is told by. */
interface Lead {
  con: number;
  lab: number;
}

/**
 * Sorts constituencies and councils into kinds: the official region, or the nation, and whether the Conservatives or Labour had more votes
 * there at a general election. A district takes the votes of the constituencies it lies in by their residents there; a county, and a
 * council younger than the record's overlaps, those of its county.
 *
 * The shares of the general-election vote are the ω_c of Curtice and Fisher's projected national share (electionsetc.com); these kinds
 * are ours.
 */
export const strataOf = onceForEach((record: ElectoralRecord, election: Election): Strata => {
  const cast = new Map<string, number>();
  const overlaps = Map.groupBy(around(record.pack).overlaps(), (overlap) => overlap.area);
  const [byDistrict, byCounty] = [new Map<string, Lead>(), new Map<string, Lead>()];
  for (const contest of record.contests(election.id).values()) {
    const { area } = contest;
    if (area.nation === 'Northern Ireland') continue;
    const votes = votesOf(contest);
    const kind = kindOf(area.region, votes);
    cast.set(kind, (cast.get(kind) ?? 0) + votes.valid);
    add(byCounty, area.county, votes, 1);
    for (const { district, ofSeatPopulation, ofSeatArea } of overlaps.get(areaKey(area)) ?? [])
      add(byDistrict, district.gss, votes, ofSeatPopulation ?? ofSeatArea);
  }
  const all = [...cast.values()].reduce((sum, votes) => sum + votes, 0);
  const numbers = new Map([...cast.keys()].map((kind, number) => [kind, number]));
  return {
    weights: Float64Array.from(cast.values(), (votes) => votes / all),
    of: (council) => {
      const lead = byDistrict.get(council.gss) ?? byCounty.get(council.county);
      if (!lead) throw new Error(`No constituency of ${election.id} lies in ${council.name} or in its county.`);
      return numbers.get(kindOf(council.region, lead));
    },
  };
});

function kindOf(region: string, { con, lab }: Lead): string {
  return `${region}, ${con > lab ? 'con' : 'lab'} ahead`;
}

function votesOf({ candidacies }: Contest): Lead & { readonly valid: number } {
  const sum = (of: (party: string) => boolean) =>
    candidacies.reduce((total, { party, votes = 0 }) => total + (of(party) ? votes : 0), 0);
  return { con: sum((party) => party === 'con'), lab: sum((party) => party === 'lab'), valid: sum(() => true) };
}

function add(leads: Map<string, Lead>, key: string, votes: Lead, part: number): void {
  const lead = leads.get(key) ?? { con: 0, lab: 0 };
  leads.set(key, { con: lead.con + votes.con * part, lab: lead.lab + votes.lab * part });
}
