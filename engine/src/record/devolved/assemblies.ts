import type { ElectoralRecord } from '../record.ts';
import type { IsoDate } from '../types.ts';
import { votingSystem, type VotingSystem } from '../voting-systems.ts';
import { nationalTotals } from './held.ts';
import { listRegions, type ListRegion } from './list-regions.ts';
import { totalsAsPublished, totalsOfLists, type AssemblyTotal } from './totals.ts';

/** An assembly that is elected by additional members, or was. */
export type AssemblyPlace = 'london' | 'scotland' | 'wales';

/** An election of an assembly: its regions where their votes are held, else the national totals alone. */
export interface AssemblyElection {
  readonly place: AssemblyPlace;
  readonly date: IsoDate;
  /** The id of the list side: `gla.a.2016-05-05`. */
  readonly election: string;
  readonly system: VotingSystem;
  readonly totals: readonly AssemblyTotal[];
  /** None where only national totals are held. */
  readonly regions: readonly ListRegion[];
}

const HELD: readonly { place: AssemblyPlace; date: IsoDate; kind: string; national?: string }[] = [
  { place: 'london', date: '2016-05-05', kind: 'gla.a' },
  { place: 'scotland', date: '2016-05-05', kind: 'sp.r' },
  { place: 'scotland', date: '2021-05-06', kind: 'sp.r', national: 'sp' },
  { place: 'wales', date: '2016-05-05', kind: 'naw.r', national: 'naw' },
  { place: 'wales', date: '2021-05-06', kind: 'senedd.r', national: 'senedd' },
];

/** Elections of assemblies that are held, oldest first. */
export function assemblyElections(record: ElectoralRecord): readonly AssemblyElection[] {
  return HELD.map(({ place, date, kind, national }) => {
    const election = `${kind}.${date}`;
    const system = votingSystem(record, { kind, on: date });
    const regions = national ? [] : listRegions(record, election);
    const totals = national ? totalsAsPublished(nationalTotals(record, `${national}.${date}`)) : totalsOfLists(regions);
    return { place, date, election, system, regions, totals };
  });
}
