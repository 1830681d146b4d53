export * from './types.ts';
export * from './facts.ts';
export { addDays, isDate, year } from './dates.ts';
export { openPack, type Pack } from './pack.ts';
export type { Texts } from './rows.ts';
export { openRecord, type ElectoralRecord, type RecordOptions } from './record.ts';
export { editDistance } from './edit-distance.ts';
export { nearest, slugOf } from './names.ts';
export { findElection, findParty, findRegion, findSeat, NotFound, readDate } from './look-up.ts';
export {
  dissolution,
  generalBefore,
  generals,
  lastGeneral,
  nextGeneral,
  RECORD_BEGINS,
  areasIn,
  seatsIn,
  seatsOn,
} from './calendar.ts';
export {
  baselineOf,
  byElectionSince,
  candidacyOf,
  heldBefore,
  notionalOf,
  outcomeOf,
  runnerUpOf,
  samePartyBefore,
  winnerOf,
  type Baseline,
} from './contests.ts';
export { countBy, countElected, countHoldings, eveOfPoll, holdings, type Holding, type SeatCount } from './holdings.ts';
export { challengers } from './challengers.ts';
export { differences, eventDays, type Difference } from './differences.ts';
export { asListed, type HouseParties } from './house-parties.ts';
export { onceFor, onceForEach } from './memo.ts';
export {
  defences,
  majorityShareOf,
  targets,
  type Target,
  type TargetBase,
  type TargetList,
  type TargetQuestion,
} from './targets.ts';
export { gainsPath, seatsAfter, type GainsPath } from './gains.ts';
export { threeWays, type ThreeWay, type ThreeWayQuestion } from './three-way.ts';
export {
  marginOf,
  marginRanks,
  margins,
  matrix,
  seatsUnder,
  type Margin,
  type MarginRank,
  type MatrixCell,
  type UnderQuestion,
} from './battleground.ts';
export { oldContests } from './old-contests.ts';
export { oldTotal, type OldTotal } from './old-totals.ts';
export { seatHistory, type PartySpan, type PastResult, type SeatHistory } from './history.ts';
export { atDissolution, officesOn, standingDown, type AtDissolution, type Office } from './members.ts';
export { memberSpells, type MemberSpell } from './member-spells.ts';
export { formerNamesOf, lineageOf, type Lineage } from './lineage.ts';
export { partyAt, strongest, type PartyAt, type PartyShare } from './party-record.ts';
export { corrections, type Correction } from './corrections.ts';
export { regionFacts, type RegionFacts } from './region-facts.ts';
export { seatsAlike } from './alike.ts';
export { seatsToWatch, type WatchedSeat, type WatchQuestion, type WatchReason } from './watch.ts';
export { swingOf, swingPairOf, type SwingPair } from './swing-pair.ts';
export {
  clustersOf,
  districtsOf,
  neighboursOf,
  placesOf,
  seatsOfDistrict,
  seatsOfPlace,
  successorsOf,
  type District,
  type DistrictOverlap,
  type Successor,
} from './places.ts';
export { seatsByName } from './seats-by-name.ts';
export { explain } from './working.ts';
export type { SeatsRequest, Working, WorkingInput, WorkingRequest } from './working-types.ts';
export { sourcesOf } from './sources.ts';
export { checkFact, checkFacts, foldWith } from './check-fact.ts';
export { FactRefused } from './fact-refused.ts';
export { packFiles, packFileText, type PackFile } from './pack-files.ts';
export * from './local/index.ts';
export { votingSystem, type VotingSystem } from './voting-systems.ts';
export * from './european/index.ts';
export * from './pcc/index.ts';
export * from './mayoral/index.ts';
export * from './devolved/index.ts';
export * from './stv/index.ts';
export * from './polling-day/index.ts';
export { pollsOf, POLLED, type OpinionPoll, type Polled } from './polls.ts';
export { exitPollRows, exitPollSurveys, type ExitPollRow, type ExitPollSurvey } from './exit-polls.ts';
export { COVARIATES } from './covariates.ts';
export { contenders } from './contenders.ts';
export { onceForElections } from './once-for-elections.ts';
