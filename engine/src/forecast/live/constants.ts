import type { Amplitudes } from './kernel.ts';
import type { OwnAmplitudes } from './own-features.ts';

/** One view of what makes seats alike. */
export interface View {
  readonly shared: Amplitudes;
  readonly own: OwnAmplitudes;
  /** Standard deviation of one seat's own noise before anything is seen, share of the vote at a level where `scaleAt` is 1. */
  readonly scale: number;
}

/** What the live projection is set to. */
export interface Constants extends Reading {
  /** Each has an equal part of the draws. */
  readonly views: readonly View[];
}

/** How what is declared and the exit poll are read together. */
export interface Reading {
  /** What part of the exit poll each step takes in; together 1, and no more than `MOST_STEPS` of them. */
  readonly exitPollParts: readonly number[];
  /** What the declared seats do not tell about the rest; it is never learnt. */
  readonly untold: Untold;
  /** The same before anything is declared, taken in before the exit poll is; it goes as seats come in. */
  readonly untoldAtFirst: Fading;
}

/**
 * How far all seats of a bloc that are to come stray together from what those declared make of them: standard deviation with all but the last
 * seat in, in units of `scaleAt`. Its variance grows with the part of the seats that is in.
 */
export interface Untold {
  readonly size: number;
  /** By how much more blocs stray that go for a few seats, see `TARGETING`. */
  readonly targeting: number;
}

/** Something that fades with a power of the part of the seats that is still to come. */
export interface Fading {
  readonly size: number;
  readonly power: number;
}

/** How many seats' worth of belief `View.scale` is. */
export const SCALE_WEIGHT = 15;
/** What the spread of the shared field is multiplied by: the kernel itself is not certain. */
export const INFLATION = 1.2;
/** In so many steps an exit poll is taken in at the most: METHODS has two as enough, and each takes its time at every declaration. */
export const MOST_STEPS = 2;
