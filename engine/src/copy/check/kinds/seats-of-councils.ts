import type { Reader } from '../readers.ts';
import { councilScores } from './council-scores.ts';
import { councilSeats } from './council-seats.ts';
import { seatsUp } from './seats-up.ts';
import { shortfalls } from './shortfall.ts';
import { wardCounts } from './ward-counts.ts';
import { wards } from './wards.ts';

/** The readers of wards and seats of one council, in their order. */
export const SEATS_OF_COUNCILS: readonly Reader[] = [
  wardCounts,
  wards,
  seatsUp,
  councilScores,
  councilSeats,
  shortfalls,
];
