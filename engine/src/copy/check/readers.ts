import type { Draft } from './judge.ts';
import { majorities } from './kinds/majority.ts';
import { swings } from './kinds/swing.ts';
import type { View } from './view.ts';

/** A reader of one kind of claim. A figure belongs to the first reader that takes it. */
export type Reader = (view: View) => readonly Draft[];

export const READERS: readonly Reader[] = [majorities, swings];
