import type { Draft } from './judge.ts';
import { holders } from './kinds/holders.ts';
import { lines } from './kinds/lines.ts';
import { majorities } from './kinds/majority.ts';
import { swings } from './kinds/swing.ts';
import { outcomes } from './kinds/outcomes.ts';
import { seats } from './kinds/seats.ts';
import { allVotes, changes, electorates, shares, sharesBefore, turnouts, votes } from './kinds/vote-figures.ts';
import type { View } from './view.ts';

/** A reader of one kind of claim. A figure belongs to the first reader that takes it. */
export type Reader = (view: View) => readonly Draft[];

export const READERS: readonly Reader[] = [lines, majorities, swings, sharesBefore, changes, turnouts, electorates, allVotes, shares, seats, votes, holders, outcomes];
