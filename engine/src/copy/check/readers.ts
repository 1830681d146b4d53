import type { Draft } from './judge.ts';
import { affiliations, winners } from './kinds/affiliations.ts';
import { candidateCounts } from './kinds/candidates.ts';
import { changes } from './kinds/changes.ts';
import { controls } from './kinds/controls.ts';
import { councilsControlled } from './kinds/councils-controlled.ts';
import { counts } from './kinds/counts.ts';
import { dates } from './kinds/dates.ts';
import { electedAs } from './kinds/elected-as.ts';
import { holders } from './kinds/holders.ts';
import { lines } from './kinds/lines.ts';
import { listSeats } from './kinds/list-seats.ts';
import { majorities } from './kinds/majority.ts';
import { moreVotes } from './kinds/more-votes.ts';
import { names } from './kinds/names.ts';
import { outcomes } from './kinds/outcomes.ts';
import { ownRecords } from './kinds/own-records.ts';
import { partyChanges } from './kinds/party-changes.ts';
import { placesTaken } from './kinds/places-taken.ts';
import { ranks } from './kinds/ranks.ts';
import { referendum } from './kinds/referendum.ts';
import { rows } from './kinds/rows.ts';
import { seats } from './kinds/seats.ts';
import { since } from './kinds/since.ts';
import { sums } from './kinds/sums.ts';
import { swings } from './kinds/swing.ts';
import { allVotes, electorates, shares, sharesBefore, turnouts, votes } from './kinds/shares.ts';
import { targetRanks } from './kinds/target-ranks.ts';
import { turnoutRanks } from './kinds/turnout-ranks.ts';
import type { View } from './view.ts';

/** A reader of one kind of claim. A part of a sentence belongs to the first reader that takes it. */
export type Reader = (view: View) => readonly Draft[];

export const READERS: readonly Reader[] = [
  lines,
  rows,
  ownRecords,
  counts,
  candidateCounts,
  majorities,
  swings,
  referendum,
  sharesBefore,
  changes,
  turnouts,
  electorates,
  allVotes,
  shares,
  targetRanks,
  turnoutRanks,
  ranks,
  placesTaken,
  listSeats,
  councilsControlled,
  seats,
  votes,
  holders,
  partyChanges,
  electedAs,
  outcomes,
  controls,
  winners,
  affiliations,
  since,
  moreVotes,
  dates,
  names,
  sums,
];
