export { areasByShare, europeanAreas, type RankedArea } from './areas.ts';
export { electedInOrder, type ElectedOnList } from './elected.ts';
export { electoralSlug, regionSlug } from './electoral-slug.ts';
export { printedHow, wholeShare, type WholeShare } from './printed-share.ts';
export { referendumAreas, type ReferendumArea } from './referendum.ts';
export {
  europeanCandidates,
  europeanElections,
  europeanRegions,
  europeanSeats,
  findEuropeanRegion,
} from './regions.ts';
export { sinceInArea, sinceInRegion, type SinceEuropeanPoll } from './since.ts';
export { targetAreas, type TargetAreas } from './target-areas.ts';
export type { AreaPart, EuropeanArea, EuropeanCandidate, EuropeanList, EuropeanRegion } from './types.ts';
