import type { Election, ElectoralRecord } from '../../record/index.ts';
import { NATIONS } from '../blocs/from-record.ts';

/** In how many seats of Great Britain the record has who stands at an election, and how many there are. */
export function seatsStanding(
  record: ElectoralRecord,
  { id, boundarySet }: Pick<Election, 'id' | 'boundarySet'>,
): { readonly known: number; readonly of: number } {
  const inBritain = (nation: string) => (NATIONS as readonly string[]).includes(nation);
  const contests = record.elections().has(id) ? [...record.contests(id).values()] : [];
  const areas = [...record.areas().values()];
  return {
    known: contests.filter(({ area }) => area.boundarySet === boundarySet && inBritain(area.nation)).length,
    of: areas.filter((area) => area.boundarySet === boundarySet && inBritain(area.nation)).length,
  };
}

/** Whether totals of the whole country can be read seat by seat: they say nothing where only some of its seats are known. */
export function isStandingKnown(record: ElectoralRecord, election: Pick<Election, 'id' | 'boundarySet'>): boolean {
  const { known, of } = seatsStanding(record, election);
  return known === of;
}
