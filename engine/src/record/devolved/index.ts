export { assemblyElections, type AssemblyElection, type AssemblyPlace } from './assemblies.ts';
export {
  londonConstituencies,
  nationalTotals,
  seneddConstituencies,
  type AssemblyCandidacy,
  type NationalTotal,
  type SeneddConstituency,
} from './held.ts';
export { listRegions, seatsOfLists, type ListRegion, type RegionalListVotes } from './list-regions.ts';
export { totalsAsPublished, totalsOfLists, type AssemblyTotal } from './totals.ts';
