export * from './numbers.ts';
export * from './dates.ts';
export { decimalText, fixed, hundredths, roundsToNothing } from './round.ts';
export { DEFAULT_STYLE, type HouseStyle } from './house-style.ts';
export {
  agencySwing,
  houseLine,
  LINE_FIELDS,
  LINE_FORMATS,
  printedSwing,
  swingShown,
  unknownFields,
} from './house-line.ts';
export { movesOf, type Moves } from './moves.ts';
export { ledeFigures, type LedeFigures, type WithinReach } from './lede-figures.ts';
export { capital, counted, listed, ordinal, placed, spelt } from './en/words.ts';
export { partyWords, sitting, withArticle, type PartyWords } from './en/parties.ts';
export {
  baselineTag,
  byElectionSentence,
  electionName,
  inProse,
  pointsInProse,
  seatSentence,
  STATES,
  swingInProse,
  type Before,
  type Parties,
} from './en/results.ts';
export { differenceSentence, knownDate, movesSentence } from './en/differences.ts';
export { absentSentence, DISCLAIMER, speakerSentence, targetNotes } from './en/targets.ts';
export { historyCaveat, historyLine } from './en/history.ts';
export { watchReason } from './en/watch.ts';
export { regionFactWords, type FactWords } from './en/region-facts.ts';
export { spellWords } from './en/members.ts';
export { lede } from './en/lede.ts';
export { regionWords } from './en/places.ts';
export {
  andMore,
  changeInSeats,
  figuresFrom,
  majorityLabel,
  outcomeTag,
  resultInWords,
  seatsInWords,
} from './en/cards.ts';
export { feedWords } from './en/feeds.ts';
export { beforeOf } from './before.ts';
export { holderSentence } from './en/holder.ts';
export { arithmetic, figureShown, formulaOf, measureName, ROLES } from './en/workings.ts';
export { gainsSentence, milestonesSentence } from './en/gains.ts';
export { abolishedSentence } from './en/successors.ts';
export { FIGURE_GROUPS, FIGURES, type Defined, type FigureId } from './en/dictionary.ts';
export {
  asIfSentences,
  backTestSentence,
  bandSentence,
  leadShown,
  METHOD_WORDS,
  outcomeSentence,
  overSentence,
  tenthsShown,
} from './en/what-if.ts';
export { chanceShown, chanceWords } from './en/chances.ts';
export {
  averageSentence,
  blocWords,
  newestPollSentence,
  POLL_AVERAGE_METHOD,
  pollIntervalSentence,
} from './en/forecast-polls.ts';
export {
  clockAfterClose,
  errorInSeats,
  EXIT_POLL_METHOD,
  exitPollSentence,
  groupScoreSentence,
  regionExitPollSentence,
  scorecardSentence,
  seatsShown,
  surveySentence,
  westminsterSentences,
} from './en/forecast-exit-poll.ts';
export {
  FORECAST_METHOD,
  FORECAST_NOT_MADE,
  forecastBackTestSentence,
  forecastSentence,
  houseSentence,
  QUIET,
  seatForecastSentence,
} from './en/forecast.ts';
export { mrpsSentence } from './en/forecast-mrps.ts';
export {
  CHANGE_MODEL_WORDS,
  exitPollsTriedSentence,
  majorityCallsSentence,
  modelsTriedSentence,
  NIGHT_MODELS,
  nightRangesSentence,
  nightsSentence,
  REACH_WORDS,
} from './en/forecast-back-test.ts';
export { correctionReason, factSentence } from './en/corrections.ts';
export { METHOD_ESSAYS } from './en/method.ts';
export {
  errorShown,
  NATIONAL_SHARE_METHOD,
  nationalShareErrorSentence,
  nationalShareIntervalSentence,
  nationalShareMissesSentence,
  nationalShareNotHeldSentence,
  nationalShareSentence,
  SHARE_WORDS,
  shareShown,
} from './en/national-share.ts';
export {
  administrationWords,
  compositionLabel,
  controlWords,
  councilLine,
  notHeldWords,
  partyName,
} from './en/councils.ts';
export { councilNowSentence, councilSentence, countSentence } from './en/councils-night.ts';
export { regionNightSentence } from './en/councils-region.ts';
export { canChangeSentence, gainWords, wardRemarks, wayToControlWords } from './en/councils-polls.ts';
export {
  lastSeatSentence,
  listInText,
  quotientWords,
  seatsSentence,
  sharedOutSentence,
  type NamedList,
} from './en/lists.ts';
export { stageSentence, type CountTold, type StageTold } from './en/stv.ts';
export { awaitedLotSentence, electedSentence } from './en/stv-elected.ts';
export { votesOnSheet, votesShown } from './en/stv-votes.ts';
export { candidateWords, officeChangeWords, officeSentence, type OfficeResult } from './en/offices.ts';
export { markedElectedSentence, recountSentence, sheetSentence } from './en/stv-sheets.ts';
export { contestsWords, countDaysWords, notBeforeWords } from './en/polling-day.ts';
export { referendumSentence } from './en/referendum.ts';
