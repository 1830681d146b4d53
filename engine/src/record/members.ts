import { around } from './around-tables.ts';
import { nextGeneral } from './calendar.ts';
import type { Holding } from './holdings.ts';
import type { ElectoralRecord } from './record.ts';
import { areaKey } from './types.ts';
import type { Cite, Election, IsoDate, PartyId } from './types.ts';

/** An office held by a member. */
export interface Office {
  readonly person: string;
  readonly member: string;
  readonly office: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly cite: Cite;
}

/** What the member of a seat did at the dissolution before an election. */
export interface AtDissolution {
  readonly election: string;
  readonly area: string;
  readonly member: string;
  readonly person: string;
  readonly party: PartyId;
  readonly standing: 'yes' | 'no' | 'elsewhere' | 'vacant';
  /** The seat and party stood for, where elsewhere or for another party. */
  readonly standingSeat: string;
  readonly standingParty: PartyId;
  readonly cite: Cite;
}

/** The offices a person held on a day, those given by the desk included. */
export function officesOn(record: ElectoralRecord, holding: Holding, on: IsoDate): readonly Office[] {
  if (holding.state !== 'held') return [];
  const { person, member } = holding.tenure;
  const seat = areaKey(holding.area);
  const given = record.facts.flatMap((fact): Office[] => {
    if (fact.kind !== 'office' || fact.seat !== seat) return [];
    return [
      {
        person,
        member,
        office: fact.office,
        from: fact.date,
        to: fact.until,
        cite: { file: 'journal', line: fact.seq },
      },
    ];
  });
  const shipped = around(record.pack).offices().get(person) ?? [];
  return [...shipped, ...given].filter((each) => each.from <= on && (each.to === undefined || each.to >= on));
}

/** What each seat's member did at the dissolution before an election: stood again, stood down, moved; keyed by area. */
export function atDissolution(record: ElectoralRecord, election: Election): ReadonlyMap<string, AtDissolution> {
  const rows = around(record.pack).atDissolution().get(election.id) ?? [];
  return new Map(rows.map((row) => [row.area, row]));
}

/**
 * The members who are not standing again in their seat, as far as a day knows: told by the desk since the election, or by what they
 * did at the dissolution; keyed by area, with the seat stood for instead where there is one.
 */
export function standingDown(
  record: ElectoralRecord,
  held: readonly Holding[],
  on: IsoDate,
): ReadonlyMap<string, { readonly elsewhere?: string }> {
  const since = held[0]?.general.polledOn ?? on;
  const told = record.facts.flatMap((fact): [string, { elsewhere?: string }][] =>
    fact.kind === 'standing-down' && fact.date <= on && fact.date > since ? [[fact.seat, {}]] : [],
  );
  const next = held[0]?.atDissolution ? nextGeneral(record, on) : undefined;
  const known = next ? [...atDissolution(record, next)] : [];
  const rows = known.flatMap(([key, { standing, standingSeat }]): [string, { elsewhere?: string }][] =>
    standing === 'no' ? [[key, {}]] : standing === 'elsewhere' ? [[key, { elsewhere: standingSeat }]] : [],
  );
  return new Map([...rows, ...told]);
}
