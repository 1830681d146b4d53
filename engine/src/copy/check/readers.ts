import type { Draft } from './judge.ts';
import { affiliations } from './kinds/affiliations.ts';
import { allElse } from './kinds/all-else.ts';
import { areaExtremes } from './kinds/area-extremes.ts';
import { bareShares } from './kinds/bare-shares.ts';
import { bracketed } from './kinds/bracketed.ts';
import { candidateCounts } from './kinds/candidates.ts';
import { changes } from './kinds/changes.ts';
import { controlHere } from './kinds/control-here.ts';
import { byElections } from './kinds/by-elections.ts';
import { compared } from './kinds/compared.ts';
import { controls } from './kinds/controls.ts';
import { councilScores } from './kinds/council-scores.ts';
import { SEATS_OF_COUNCILS } from './kinds/seats-of-councils.ts';
import { commonsMajorities } from './kinds/commons-majorities.ts';
import { councilsControlled } from './kinds/councils-controlled.ts';
import { counts } from './kinds/counts.ts';
import { dates } from './kinds/dates.ts';
import { eachOf } from './kinds/each-of.ts';
import { electedAs } from './kinds/elected-as.ts';
import { defeatedMembers } from './kinds/defeated.ts';
import { districtsLed } from './kinds/districts-led.ts';
import { europeanLeads } from './kinds/european-leads.ts';
import { europeanPairs } from './kinds/european-pairs.ts';
import { europeanPlaces } from './kinds/european-places.ts';
import { europeanShares } from './kinds/european-shares.ts';
import { exitPollMisses } from './kinds/exit-poll-misses.ts';
import { besideExitPoll } from './kinds/exit-poll-beside.ts';
import { toldOfExitPoll } from './kinds/exit-poll-told.ts';
import { holders } from './kinds/holders.ts';
import { lines } from './kinds/lines.ts';
import { listSeats } from './kinds/list-seats.ts';
import { majorities } from './kinds/majority.ts';
import { moreVotes } from './kinds/more-votes.ts';
import { names } from './kinds/names.ts';
import { namesByVotes } from './kinds/names-by-votes.ts';
import { others } from './kinds/others.ts';
import { outcomes } from './kinds/outcomes.ts';
import { noneOrAll } from './kinds/none-or-all.ts';
import { notStanding } from './kinds/not-standing.ts';
import { officeCounts } from './kinds/office-counts.ts';
import { offices } from './kinds/offices.ts';
import { ownRecords } from './kinds/own-records.ts';
import { pairs } from './kinds/pairs.ts';
import { partyCounts } from './kinds/party-counts.ts';
import { partyChanges } from './kinds/party-changes.ts';
import { partyRows } from './kinds/party-rows.ts';
import { placesCounted } from './kinds/places-counted.ts';
import { placesTaken } from './kinds/places-taken.ts';
import { quotas } from './kinds/quotas.ts';
import { ranks } from './kinds/ranks.ts';
import { referendum } from './kinds/referendum.ts';
import { referendumSides } from './kinds/referendum-sides.ts';
import { referendumFigures } from './kinds/referendum-figures.ts';
import { restOfVote } from './kinds/rest-of-vote.ts';
import { rows } from './kinds/rows.ts';
import { scores } from './kinds/scores.ts';
import { seats } from './kinds/seats.ts';
import { shareOfSeats } from './kinds/share-of-seats.ts';
import { shareGaps } from './kinds/share-gaps.ts';
import { signedChanges } from './kinds/signed-changes.ts';
import { since } from './kinds/since.ts';
import { sums } from './kinds/sums.ts';
import { superlatives } from './kinds/superlatives.ts';
import { swingGains } from './kinds/swing-gains.ts';
import { swings } from './kinds/swing.ts';
import { allVotes, electorates, shares, sharesBefore, turnouts, votes } from './kinds/shares.ts';
import { targetRanks } from './kinds/target-ranks.ts';
import { thenAndNow } from './kinds/then-and-now.ts';
import { turnoutLists } from './kinds/turnout-lists.ts';
import { vacated } from './kinds/vacated.ts';
import { votedFor } from './kinds/voted-for.ts';
import { votesShort } from './kinds/votes-short.ts';
import { winners } from './kinds/winners.ts';
import type { View } from './view.ts';

/** A reader of one kind of claim. A part of a sentence belongs to the first reader that takes it. */
export type Reader = (view: View) => readonly Draft[];

export const READERS: readonly Reader[] = [
  referendumSides,
  referendumFigures,
  commonsMajorities,
  exitPollMisses,
  besideExitPoll,
  toldOfExitPoll,
  swingGains,
  votesShort,
  restOfVote,
  areaExtremes,
  districtsLed,
  defeatedMembers,
  shareGaps,
  pairs,
  thenAndNow,
  signedChanges,
  lines,
  bracketed,
  rows,
  partyRows,
  ownRecords,
  counts,
  placesCounted,
  officeCounts,
  candidateCounts,
  partyCounts,
  allElse,
  quotas,
  ...SEATS_OF_COUNCILS,
  europeanPairs,
  europeanLeads,
  scores,
  majorities,
  swings,
  referendum,
  sharesBefore,
  changes,
  turnouts,
  turnoutLists,
  electorates,
  allVotes,
  shareOfSeats,
  bareShares,
  shares,
  europeanShares,
  targetRanks,
  ranks,
  superlatives,
  europeanPlaces,
  placesTaken,
  listSeats,
  councilsControlled,
  noneOrAll,
  eachOf,
  others,
  seats,
  votes,
  offices,
  holders,
  vacated,
  byElections,
  votedFor,
  notStanding,
  partyChanges,
  electedAs,
  outcomes,
  controls,
  controlHere,
  winners,
  affiliations,
  since,
  moreVotes,
  compared,
  dates,
  names,
  namesByVotes,
  sums,
];

/** Those that take two figures set against each other together, and know whose each is. */
export const READERS_OF_SCORES: ReadonlySet<Reader> = new Set([
  scores,
  referendumFigures,
  pairs,
  thenAndNow,
  councilScores,
  europeanPairs,
  besideExitPoll,
  exitPollMisses,
  lines,
  rows,
]);
